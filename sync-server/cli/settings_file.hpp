#pragma once

namespace CLI { // NOLINT(readability-identifier-naming): the library's own name.
class App;
} // namespace CLI

namespace turndown::server {

/// Where settings are looked for when nobody says where; it need not be there.
inline constexpr const char* kUsualSettings = "/etc/turndown/server.toml";

/// Adds `--config FILE` to the program: a TOML file whose keys are the names of `serve`'s options. Each command takes what
/// it knows of from there (`data`, above all); what the command line says wins. A key that `serve` does not know, one that is
/// there twice and a value that will not do end the program with one sentence that names the file.
/// To be called before commands are added.
void addSettingsFile(CLI::App& app);

} // namespace turndown::server
