#include "shared/wire/document_bodies.hpp"

namespace turndown::wire {

void readMembers(Members& members, StaffMember& person)
{
    members.read("name", person.name);
    members.read("role", person.role);
    members.read("languages", person.languages);
    members.read("active", person.active);
    members.read("since", person.since);
    members.read("self_check", person.selfChecks);
    members.read("photo", person.photo);
    if (const json* const pin = members.ask("pin")) {
        const Where where{members.where().complaint, "pin", &members.where()};
        std::string verifier;
        readValue(*pin, where, verifier);
        // A PIN in the clear would be kept for ever, in the history and on every tablet.
        if (!verifier.empty() && verifier.rfind("$argon2id$", 0) != 0) {
            where.mustBe("an argon2id verifier, never the PIN itself");
        }
        person.pinVerifier = std::move(verifier);
    }
    members.keepOthers(person.extra);
}

json toJson(const StaffMember& person)
{
    json body{{"name", person.name},
              {"role", toJson(person.role)},
              {"languages", listToJson(person.languages)},
              {"active", person.active}};
    if (person.since) {
        body["since"] = toJson(person.since);
    }
    if (person.selfChecks) {
        body["self_check"] = true;
    }
    if (!person.photo.empty()) {
        body["photo"] = person.photo;
    }
    if (!person.pinVerifier.empty()) {
        body["pin"] = person.pinVerifier;
    }
    writeOthers(person.extra, body);
    return body;
}

} // namespace turndown::wire
