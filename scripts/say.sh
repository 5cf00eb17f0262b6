# How the script speaks: one line for each step, one sentence for each failure.

# say TEXT: announces a step. Bold where a person reads it.
say() {
    if [[ -t 1 ]]; then
        printf '\033[1m==> %s\033[0m\n' "$1"
    else
        printf '==> %s\n' "$1"
    fi
}

# fail TEXT: says why and ends the script.
fail() {
    printf './turndown: %s\n' "$1" >&2
    exit 1
}

# no_arguments COMMAND ARG…: for a command that takes none.
no_arguments() {
    local command=$1
    shift
    [[ $# -eq 0 ]] || misused "'$command' takes no argument, but got '$1'."
}
