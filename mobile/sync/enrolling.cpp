#include "mobile/sync/enrolling.hpp"

#include "mobile/sync/app_version.hpp"
#include "mobile/sync/http_transport.hpp"
#include "mobile/sync/sync_worker.hpp"
#include "shared/crypto/digest.hpp"
#include "shared/wire/problem_json.hpp"
#include "shared/wire/sync_messages.hpp"

namespace turndown::tablet {

namespace {

constexpr auto kPatience = std::chrono::seconds{15};

std::string freshRequest()
{
    constexpr std::size_t kBytes = 16;
    const std::string random = randomBytes(kBytes);
    return hex({reinterpret_cast<const std::uint8_t*>(random.data()), random.size()});
}

Result<wire::EnrolReply> ask(Transport& transport, Store& store, const std::string& code, const std::string& name)
{
    const wire::EnrolRequest request{code, store.enrolRequest(code, freshRequest()), name, kAppVersion};
    const auto posted = transport.post("/v1/enrol", {}, wire::writeEnrolRequest(request), kPatience);
    if (!posted) {
        return posted.error();
    }
    constexpr int kCreated = 201;
    if (posted->status != kCreated) {
        const auto problem = wire::parseProblem(posted->status, posted->body);
        return Error{problem.status >= 500 ? Problem::Unreachable : Problem::Refused, problem.detail};
    }
    return wire::parseEnrolReply(posted->body);
}

/// A new enrolment knows nothing of what was pulled or answered before.
void belongTo(Store& store, const Enrolment& enrolment, const std::string& property)
{
    const DocumentName main{document_kind::kProperty, "main"};
    store.atomically([&] {
        Contact contact;
        contact.otherHistory = store.enrolment().has_value();
        store.keepEnrolment(enrolment);
        store.keepContact(contact);
        store.numberAgain();
        if (!store.document(main)) {
            store.putDocument(Store::Shelf::Shown, {main, 0, std::nullopt, property});
        }
    });
}

} // namespace

Result<SyncNews> enrolOver(Transport& transport, Store& store, const ServerAddress& address, const std::string& code,
                           const std::string& name)
{
    const auto reply = ask(transport, store, code, name);
    if (!reply) {
        return reply.error();
    }
    belongTo(store, {address.url(), address.certificate, reply->device, reply->token, name}, reply->property);
    SyncNews news;
    news.everything = true;
    news.answered = true;
    news.reached = true;
    return news;
}

Result<SyncNews> enrol(const StoreOpener& openStore, const std::string& url, const std::string& code,
                       const std::string& name)
try {
    const auto address = parseServerAddress(url);
    if (!address) {
        return address.error();
    }
    auto store = openStore();
    if (!store) {
        return store.error();
    }
    const auto transport = makeHttpTransport(*address);
    return enrolOver(*transport, **store, *address, code, name);
} catch (const StorageFailure& failure) {
    return Error{Problem::Storage, failure.what()};
}

} // namespace turndown::tablet
