#include "mobile/tabletctl/commands.hpp"

#include "mobile/core/store.hpp"
#include "mobile/core/system_clock.hpp"
#include "mobile/store/directory_lock.hpp"
#include "mobile/store/open_store.hpp"
#include "mobile/sync/sync_worker.hpp"
#include "mobile/tabletctl/printing.hpp"
#include "mobile/tabletctl/replaying.hpp"
#include "mobile/tabletctl/syncing.hpp"

#include <chrono>
#include <fstream>
#include <functional>
#include <iostream>
#include <iterator>

namespace turndown::tablet {

namespace {

/// The tablet in its data directory, as long as one command runs.
struct Opened {
    DirectoryLock& lock;
    Store& store;
    Tablet& tablet;
    const Clock& clock;
};

Done withTablet(const Call& call, const std::function<Done(Opened)>& work)
{
    auto lock = DirectoryLock::take(call.data, DirectoryLock::Use::Shared);
    if (!lock) {
        return lock.error();
    }
    DirectoryLock held = std::move(lock).value();
    const auto store = openStore(call.data);
    if (!store) {
        return store.error();
    }
    const SystemClock clock;
    const auto tablet = Tablet::open(**store, clock);
    if (!tablet) {
        return tablet.error();
    }
    return work({held, **store, **tablet, clock});
}

/// The same, as the only one that speaks with the server.
Done withServer(const Call& call, const std::function<Done(Opened)>& work)
{
    return withTablet(call, [&](Opened opened) -> Done {
        const auto syncing = DirectoryLock::take(call.data, DirectoryLock::Use::Sync);
        return syncing ? work(opened) : Done{syncing.error()};
    });
}

Done printTap(const Call& call, const Result<Tap>& tap, std::string_view kind)
{
    if (!tap) {
        return tap.error();
    }
    print(call.json, toJson(*tap, kind), tap->id.text() + ' ' + tap->doc.text());
    return done();
}

Result<OperationId> operationId(const std::string& text)
{
    if (const auto id = OperationId::parse(text)) {
        return *id;
    }
    return Error{Problem::Malformed, "\"" + text + "\" is not the id of an operation"};
}

} // namespace

Done enrolTablet(const Call& call)
{
    return withServer(call, [&](Opened opened) -> Done {
        const std::string url = call.certificate.empty() ? call.url : call.url + "#sha256=" + call.certificate;
        const auto news = enrol([&] { return openStore(call.data); }, url, call.code, call.name);
        if (!news) {
            return news.error();
        }
        const auto enrolment = opened.store.enrolment();
        print(call.json, {{"device", enrolment->device.text()}, {"url", enrolment->url}, {"name", enrolment->name}},
              "Enrolled as " + enrolment->device.text() + '.');
        return done();
    });
}

Done signIn(const Call& call)
{
    return withTablet(call, [&](Opened opened) -> Done {
        const auto person = opened.tablet.signIn(StaffId{call.staff}, call.pin);
        if (!person) {
            return person.error();
        }
        print(call.json, {{"staff", person->id.text()}, {"name", person->name}, {"role", nameOf(person->role)}},
              person->name + " is signed in.");
        return done();
    });
}

Done signOut(const Call& call)
{
    return withTablet(call, [&](Opened opened) -> Done {
        auto out = opened.tablet.signOut();
        if (out) {
            print(call.json, Json::object(), "Nobody is signed in.");
        }
        return out;
    });
}

Done doTap(const Call& call)
{
    return withTablet(call, [&](Opened opened) {
        return printTap(call, opened.tablet.tap(call.kind, DocumentName{call.doc}, call.body), call.kind);
    });
}

/// As it is: whoever calls this has shrunk it, and has taken out what a camera writes into it.
Done keepPhoto(const Call& call)
{
    return withTablet(call, [&](Opened opened) -> Done {
        std::ifstream file{call.picture, std::ios::binary};
        if (!file) {
            return Error{Problem::Missing, "the picture " + call.picture.string() + " cannot be opened"};
        }
        const std::string bytes{std::istreambuf_iterator<char>{file}, {}};
        const auto name = opened.tablet.photos().keep(bytes, bytes.starts_with("\x89PNG") ? "image/png" : "image/jpeg");
        if (!name) {
            return name.error();
        }
        print(call.json, {{"sha256", *name}, {"size", bytes.size()}}, *name);
        return done();
    });
}

Done undoTap(const Call& call)
{
    return withTablet(call, [&](Opened opened) -> Done {
        const auto id = operationId(call.op);
        return id ? printTap(call, opened.tablet.undo(*id), "operation.undone") : Done{id.error()};
    });
}

Done sync(const Call& call)
{
    return withServer(call, [&](Opened opened) -> Done {
        const SyncSummary summary =
            syncNow(opened.store, opened.clock, call.untilQuiet, std::chrono::seconds{call.timeoutSeconds});
        const Json json{{"sent", summary.sent},         {"answered", summary.answered},
                        {"waiting", summary.waiting},   {"documents", summary.documents},
                        {"requests", summary.requests}, {"photos_waiting", summary.photosWaiting}};
        print(call.json, json,
              std::to_string(summary.answered) + " answered, " + std::to_string(summary.waiting) + " waiting, " +
                  std::to_string(summary.documents) + " documents received.");
        if (!summary.trouble.empty()) {
            return Error{Problem::Unreachable, summary.trouble};
        }
        if (summary.waiting > 0) {
            return Error{Problem::Unreachable, std::to_string(summary.waiting) + " operations were not answered"};
        }
        return done();
    });
}

Done showDocument(const Call& call)
{
    return withTablet(call, [&](Opened opened) -> Done {
        const DocumentName name{call.doc};
        const auto shown = opened.tablet.show(name);
        const auto asSent = opened.store.document(name);
        if (!asSent && shown.pending.empty()) {
            return Error{Problem::Missing, "this tablet knows nothing of " + call.doc};
        }
        const Json json = toJson(shown, asSent);
        print(call.json, json, json.dump(2));
        return done();
    });
}

Done listDocuments(const Call& call)
{
    return withTablet(call, [&](Opened opened) -> Done {
        Json list = Json::array();
        std::string lines;
        const auto add = [&](const ShownDocument& shown, const std::optional<KeptDocument>& asSent) {
            list.push_back(toJson(shown, asSent));
            lines += (lines.empty() ? "" : "\n") + shown.document->name.text() +
                     (shown.pending.empty() ? "" : " (" + std::to_string(shown.pending.size()) + " pending)");
        };
        std::map<std::string, KeptDocument> sent;
        for (auto& kept : opened.store.documents(call.kind)) {
            sent.emplace(kept.name.text(), std::move(kept));
        }
        for (const auto& shown : opened.tablet.list(call.kind)) {
            const auto kept = sent.extract(shown.document->name.text());
            add(shown, kept ? std::optional{kept.mapped()} : std::nullopt);
        }
        for (const auto& [name, kept] : sent) { // What this program cannot read, as it was sent.
            add(opened.tablet.show(kept.name), kept);
        }
        print(call.json, list, lines);
        return done();
    });
}

Done showOutbox(const Call& call)
{
    return withTablet(call, [&](Opened opened) -> Done {
        Json list = Json::array();
        std::string lines;
        for (const auto& operation : opened.tablet.queue()) {
            list.push_back(toJson(operation));
            lines += (lines.empty() ? "" : "\n") + std::to_string(operation.ds) + ' ' + operation.id.text() + ' ' +
                     operation.kind + ' ' + operation.doc.text();
        }
        print(call.json, list, lines);
        return done();
    });
}

Done showAttention(const Call& call)
{
    return withTablet(call, [&](Opened opened) -> Done {
        if (!call.op.empty()) {
            const auto id = operationId(call.op);
            if (!id) {
                return id.error();
            }
            if (auto read = opened.tablet.markRead(*id); !read) {
                return read;
            }
        }
        Json list = Json::array();
        std::string lines;
        for (const auto& card : opened.tablet.attention()) {
            list.push_back(toJson(card));
            const std::string reason{card.verdict.reason ? nameOf(*card.verdict.reason) : ""};
            lines += (lines.empty() ? "" : "\n") + card.op.text() + ' ' + card.kind + ' ' + card.doc.text() + ": " +
                     std::string{nameOf(card.verdict.outcome)} + (reason.empty() ? "" : ' ' + reason) +
                     (card.detail.empty() ? "" : ", " + card.detail);
        }
        print(call.json, list, lines);
        return done();
    });
}

Done replayTrace(const Call& call)
{
    return withTablet(call, [&](Opened opened) -> Done {
        std::ifstream file{call.trace};
        if (!file) {
            return Error{Problem::Missing, "the trace " + call.trace + " cannot be opened"};
        }
        const auto person = opened.tablet.signedIn();
        const StaffId usual{call.staff.empty() && person ? person->id.text() : call.staff};
        const auto begun = std::chrono::steady_clock::now();
        const auto taps = replay(opened.tablet, file, usual);
        if (!taps) {
            return taps.error();
        }
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
        print(call.json, {{"taps", *taps}, {"seconds", took.count()}},
              std::to_string(*taps) + " taps in " + std::to_string(took.count()) + " s.");
        return done();
    });
}

} // namespace turndown::tablet
