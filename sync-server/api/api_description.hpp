#pragma once

#include <span>
#include <string>
#include <string_view>

namespace turndown::server {

/// One file of the description, embedded when the program is built from everything under `api/`.
struct ApiFile {
    std::string_view path; ///< Below `api/`: `paths/tablets.json`.
    std::string_view content;
};
[[nodiscard]] std::span<const ApiFile> apiFiles();

/// What this server answers to whom, as OpenAPI 3.1: all files of `api/` in one, with the program's version.
///
/// The files say a problem by its name alone, `409 seq-gap resend`: status, code and action, as `api/problems.json`
/// explains it. Here each operation gets a response for each status of its problems, and of those that any may answer.
[[nodiscard]] const std::string& apiDescription();

} // namespace turndown::server
