#include "sync-server/cli/settings_file.hpp"

#include <CLI/CLI.hpp>

#include <set>

namespace turndown::server {

namespace {

using Settings = std::vector<CLI::ConfigItem>;

/// Flags are left out: what is said once for every start has a value.
const CLI::Option* settingOf(const CLI::App& serve, const std::string& name)
{
    const auto* const option = serve.get_option_no_throw("--" + name);
    return option != nullptr && option->get_expected_max() > 0 ? option : nullptr;
}

/// The library takes a `#` for the beginning of a comment in quotes, too, and keeps what stands before it.
bool isHalfQuoted(const std::string& value)
{
    return !value.empty() && (value.front() == '"' || value.front() == '\'');
}

/// Hands what the file says to the command that was called. The library's own way knows a command's options only under
/// that command's name, and would ask for `data` once for each.
class SettingsFile final : public CLI::ConfigTOML {
public:
    explicit SettingsFile(const CLI::App& app) : m_app{app} {}

    /// Nothing is left for the library to set.
    [[nodiscard]] Settings from_config(std::istream& input) const override
    {
        const auto settings = read(input);
        for (CLI::App* command = called(m_app); command != nullptr; command = called(*command)) {
            for (const auto& setting : settings) {
                give(*command, setting);
            }
        }
        return {};
    }

private:
    [[nodiscard]] static CLI::App* called(const CLI::App& app)
    {
        const auto commands = app.get_subcommands();
        return commands.empty() ? nullptr : commands.front();
    }

    [[nodiscard]] Settings read(std::istream& input) const
    {
        auto settings = CLI::ConfigTOML::from_config(input);
        const auto& serve = *m_app.get_subcommand("serve");
        std::set<std::string> seen;
        for (const auto& setting : settings) {
            if (!setting.parents.empty()) {
                complain("there are no sections and no dotted keys, but there is \"" + setting.parents.front() + '"');
            }
            if (settingOf(serve, setting.name) == nullptr) {
                complain("there is no setting \"" + setting.name + '"');
            }
            if (setting.inputs.size() != 1 || !seen.insert(setting.name).second) {
                complain('"' + setting.name + "\" takes one value, and once");
            }
            if (isHalfQuoted(setting.inputs.front())) {
                complain("the quotes of \"" + setting.name + "\" do not close; a value cannot hold a #");
            }
        }
        return settings;
    }

    void give(CLI::App& command, const CLI::ConfigItem& setting) const
    {
        auto* const option = command.get_option_no_throw("--" + setting.name);
        if (option == nullptr || !option->empty()) {
            return;
        }
        try {
            option->add_result(setting.inputs);
            option->run_callback();
        } catch (const CLI::ParseError& problem) {
            complain(problem.what());
        }
    }

    [[noreturn]] void complain(const std::string& what) const
    {
        throw CLI::ConfigError{m_app.get_config_ptr()->as<std::string>() + ": " + what + '.'};
    }

    const CLI::App& m_app;
};

/// What is wrong with a file is one sentence like all others; what is wrong with a call is told the library's way.
std::string inWords(const CLI::App* app, const CLI::Error& error)
{
    const bool ofTheFile = error.get_name() == "ConfigError" || error.get_name() == "FileError";
    return ofTheFile ? "turndown-server: " + std::string{error.what()} + '\n' : CLI::FailureMessage::simple(app, error);
}

} // namespace

void addSettingsFile(CLI::App& app)
{
    app.set_config("--config", kUsualSettings, "Settings, TOML; the command line wins");
    app.config_formatter(std::make_shared<SettingsFile>(app));
    app.failure_message(inWords);
    app.fallthrough(); // `--config` also behind the command.
}

} // namespace turndown::server
