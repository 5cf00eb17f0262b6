// turndown-tabletctl: the tablet without a screen, for tests, load and support. docs/operations.md, "Programs".

#include "mobile/core/store.hpp"
#include "mobile/tabletctl/commands.hpp"

#include <CLI/CLI.hpp>

#include <functional>
#include <iostream>

namespace {

using turndown::Done;
using turndown::tablet::Call;
using Command = std::function<Done(const Call&)>;

/// Declares every command; the one that was called ends up in `chosen`.
void declare(CLI::App& app, Call& call, Command& chosen)
{
    using namespace turndown::tablet;
    const auto command = [&](const char* name, const char* says, Done (*run)(const Call&)) {
        CLI::App* const made = app.add_subcommand(name, says);
        made->callback([&chosen, run] { chosen = run; });
        return made;
    };
    app.add_option("--data", call.data, "The tablet's data directory")->required();
    app.add_flag("--json", call.json, "Print JSON");
    app.require_subcommand(1);
    app.fallthrough(); // --data and --json may stand behind the command too.

    CLI::App* const enrol = command("enrol", "Make this tablet one of the hotel's", enrolTablet);
    enrol->add_option("url", call.url, "The server, https://host:port")->required();
    enrol->add_option("code", call.code, "The code from the office")->required();
    enrol->add_option("--name", call.name, "What the office calls this tablet");
    enrol->add_option("--certificate", call.certificate, "SHA-256 of the certificate the server must show");

    CLI::App* const in = command("sign-in", "Sign a person in", signIn);
    in->add_option("staff", call.staff)->required();
    in->add_option("pin", call.pin)->required();
    command("sign-out", "Sign out; what is in the outbox stays", signOut);

    CLI::App* const tap = command("do", "Do something, as a tap would", doTap);
    tap->add_option("kind", call.kind, "room.cleaned")->required();
    tap->add_option("doc", call.doc, "room/1203")->required();
    tap->add_option("body", call.body, "A JSON object");
    command("photo", "Keep a picture for an operation to name", keepPhoto)
        ->add_option("file", call.picture)
        ->required();
    CLI::App* const undo = command("undo", "Take an operation back, within ten minutes", undoTap);
    undo->add_option("op", call.op)->required();

    CLI::App* const syncing = command("sync", "Send what waits, fetch what is new", sync);
    syncing->add_flag("--until-quiet", call.untilQuiet, "Try again until nothing waits and nothing more comes");
    constexpr int kLongest = 24 * 60 * 60;
    syncing->add_option("--timeout", call.timeoutSeconds, "Seconds that may take, 60 unless said")
        ->check(CLI::Range(0, kLongest));

    CLI::App* const show = command("show", "Show a document, pending operations on top", showDocument);
    show->add_option("doc", call.doc)->required();
    CLI::App* const list = command("list", "Show all documents of a kind", listDocuments);
    list->add_option("kind", call.kind)->required();
    command("outbox", "Show what the server has not answered", showOutbox);
    CLI::App* const attention = command("attention", "Show what needs attention", showAttention);
    attention->add_option("--read", call.op, "Mark the card of this operation as read first");

    CLI::App* const replay = command("replay", "Do the lines of a trace as taps", replayTrace);
    replay->add_option("trace", call.trace, "Lines of {kind, doc, body, by?}")->required();
    replay->add_option("--by", call.staff, "Who does the lines that name nobody");
}

int fail(const std::string& sentence)
{
    std::cerr << "turndown-tabletctl: " << sentence << '\n';
    return 1;
}

} // namespace

int main(int argc, char** argv)
try {
    CLI::App app{"The tablet without a screen"};
    Call call;
    Command chosen;
    declare(app, call, chosen);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& wanted) {
        return app.exit(wanted);
    } catch (const CLI::ParseError& problem) {
        return fail(problem.what());
    }
    const Done ended = chosen(call);
    return ended ? 0 : fail(ended.error().detail);
} catch (const std::exception& problem) {
    return fail(problem.what());
}
