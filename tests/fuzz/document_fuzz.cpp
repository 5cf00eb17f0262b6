// Documents, as a tablet hears them from a server it does not know: the first line names one, the rest is its body.

#include "shared/wire/document_json.hpp"
#include "tests/fuzz/input.hpp"

#include <nlohmann/json.hpp>

using namespace turndown;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = textOf(data, size);
    const auto line = std::min(text.find('\n'), text.size());
    const auto named = nlohmann::json::parse('"' + std::string{text.substr(0, line)} + '"', nullptr, false);
    if (!named.is_string()) {
        return 0; // Names come within JSON: what is no text is none.
    }
    const DocumentName name{named.get<std::string>()};
    const auto document = wire::parseDocument(name, 1, std::nullopt, text.substr(std::min(line + 1, text.size())));
    if (!document.ok()) {
        insist(!document.error().detail.empty(), "what is refused is refused in a sentence");
        return 0;
    }
    const auto written = wire::writeDocument(*document);
    const auto again = wire::parseDocument(name, 1, std::nullopt, written.dump());
    insist(again.ok(), "what was read is written so that it can be read");
    insist(wire::writeDocument(*again) == written, "and says the same");
    return 0;
}
