// Operations, as tablets and programs that nobody knows send them: read or refused in a sentence, and what was understood
// is written again as the same.

#include "shared/rules/admission.hpp"
#include "shared/rules/apply.hpp"
#include "shared/wire/operation_json.hpp"
#include "tests/fuzz/input.hpp"

#include <nlohmann/json.hpp>

using namespace turndown;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto operation = wire::parseOperation(textOf(data, size));
    if (!operation.ok()) {
        insist(!operation.error().detail.empty(), "what is refused is refused in a sentence");
        return 0;
    }
    insist(!touches(*operation).empty(), "every operation is about something");
    static_cast<void>(mustHold(*operation, Role::Clerk, Source::Office));
    const auto written = wire::writeOperationBody(operation->body);
    const auto again = wire::readOperationBody(operation->kind, operation->doc, written);
    const bool wasUnderstood = operation->body.index() > 2; // Not unknown, malformed or unreadable.
    if (wasUnderstood && operation->kind != "document.set") {
        insist(again.index() == operation->body.index(), "what was understood is written so that it is understood");
        insist(wire::writeOperationBody(again) == written, "and says the same");
    }
    return 0;
}
