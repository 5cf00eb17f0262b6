#include "mobile/crew/office_session.hpp"

#include "shared/crypto/uuid.hpp"
#include "shared/operations/kind_of.hpp"
#include "shared/wire/document_json.hpp"
#include "shared/wire/operation_json.hpp"
#include "shared/wire/problem_json.hpp"

#include <httplib.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <thread>

namespace turndown::crew {

using nlohmann::json;

namespace {

constexpr auto kGiveUpAfter = std::chrono::seconds{30};
constexpr auto kTryAgainAfter = std::chrono::milliseconds{250};

UtcTime systemNow()
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

Result<json> parse(const std::string& text)
try {
    return json::parse(text);
} catch (const json::exception& problem) {
    return Error{Problem::Malformed, std::string{"the server's answer is no JSON: "} + problem.what()};
}

Result<Document> readSent(const json& sent)
try {
    const std::string last = sent.at("last").is_string() ? sent.at("last").get<std::string>() : "";
    return wire::readDocument(DocumentName{sent.at("doc").get<std::string>()}, sent.at("rev").get<std::int64_t>(),
                              OperationId::parse(last), sent.at("body"));
} catch (const json::exception& problem) {
    return Error{Problem::Malformed, std::string{"the server sent a document that is none: "} + problem.what()};
}

Result<Verdict> readVerdict(const json& result)
try {
    const auto outcome = named<Outcome>(result.at("outcome").get<std::string>());
    if (!outcome) {
        return Error{Problem::Malformed, "the server told an outcome that nobody knows"};
    }
    Verdict verdict{*outcome, std::nullopt};
    if (const auto reason = result.find("reason"); reason != result.end() && reason->is_string()) {
        verdict.reason = named<Reason>(reason->get<std::string>());
    }
    return verdict;
} catch (const json::exception& problem) {
    return Error{Problem::Malformed, std::string{"the server's result is none: "} + problem.what()};
}

} // namespace

/// The connection, with the session's cookie.
struct OfficeSession::Line {
    httplib::Client client;
    httplib::Headers headers;

    explicit Line(const std::string& url) : client{url}
    {
        client.set_keep_alive(true);
        client.set_tcp_nodelay(true);
        client.set_read_timeout(std::chrono::seconds{30});
    }

    /// Calls until the server answers; an answer that says no is an error with the server's own sentence.
    template <class Call>
    Result<std::string> answered(Call call)
    {
        const auto giveUp = std::chrono::steady_clock::now() + kGiveUpAfter;
        httplib::Result answer = call();
        while (!answer && std::chrono::steady_clock::now() < giveUp) {
            std::this_thread::sleep_for(kTryAgainAfter);
            answer = call();
        }
        if (!answer) {
            return Error{Problem::Unreachable, "the server does not answer: " + httplib::to_string(answer.error())};
        }
        if (answer->status >= 400) {
            return Error{Problem::Refused, wire::parseProblem(answer->status, answer->body).detail};
        }
        return answer->body;
    }

    Result<std::string> post(const std::string& path, const json& body)
    {
        return answered([&] { return client.Post(path, headers, body.dump(), "application/json"); });
    }

    Result<json> get(const std::string& path, const httplib::Params& asked = {})
    {
        const Result<std::string> answer = answered([&] { return client.Get(path, asked, headers); });
        return answer ? parse(*answer) : Result<json>{answer.error()};
    }
};

OfficeSession::OfficeSession(std::unique_ptr<Line> line) : m_line{std::move(line)} {}
OfficeSession::OfficeSession(OfficeSession&& other) noexcept = default;
OfficeSession& OfficeSession::operator=(OfficeSession&& other) noexcept = default;
OfficeSession::~OfficeSession() = default;

Result<OfficeSession> OfficeSession::signIn(const std::string& url, const std::string& staff,
                                            const std::string& password)
{
    auto line = std::make_unique<Line>(url);
    std::string cookie;
    const Result<std::string> answer = line->answered([&] {
        const json who{{"staff", staff}, {"password", password}};
        httplib::Result result = line->client.Post("/v1/session", who.dump(), "application/json");
        if (result) {
            cookie = result->get_header_value("Set-Cookie");
        }
        return result;
    });
    if (!answer) {
        return answer.error();
    }
    line->headers = {{"Cookie", cookie.substr(0, cookie.find(';'))}};
    return OfficeSession{std::move(line)};
}

Result<Verdict> OfficeSession::state(std::string_view kind, const DocumentName& doc, const OperationBody& body)
{
    return send(newOperationId(systemNow()), kind, doc, wire::writeOperationBody(body));
}

Result<Verdict> OfficeSession::open(std::string_view kind, std::string_view documentKind, const OperationBody& body)
{
    const OperationId id = newOperationId(systemNow());
    return send(id, kind, DocumentName{documentKind, id.text()}, wire::writeOperationBody(body));
}

Result<Verdict> OfficeSession::set(const DocumentName& doc, const std::string& members)
{
    return send(newOperationId(systemNow()), "document.set", doc, json::parse(members));
}

Result<Verdict> OfficeSession::send(const OperationId& id, std::string_view kind, const DocumentName& doc,
                                    const json& body)
{
    const bool isUnnamed = opensDocument(kind) && doc.key() == "new";
    const DocumentName about = isUnnamed ? DocumentName{doc.kind(), id.text()} : doc;
    const json operation{{"id", id.text()},     {"kind", kind},    {"v", 1},
                         {"doc", about.text()}, {"seen", nullptr}, {"body", body}};
    const Result<std::string> answer = m_line->post("/v1/operations", operation);
    if (!answer) {
        return answer.error();
    }
    const Result<json> result = parse(*answer);
    if (!result) {
        return result.error();
    }
    Result<Verdict> verdict = readVerdict(*result);
    if (verdict && verdict->outcome == Outcome::Held) {
        return Error{Problem::Refused, std::string{kind} + " on " + doc.text() + " was held: " +
                                           result->value("detail", result->value("reason", std::string{}))};
    }
    return verdict;
}

Result<std::vector<Document>> OfficeSession::documents(std::string_view kind)
{
    std::vector<Document> documents;
    std::string next;
    do {
        httplib::Params asked{{"kind", std::string{kind}}};
        if (!next.empty()) {
            asked.emplace("next", next);
        }
        const Result<json> answer = m_line->get("/v1/documents", asked);
        if (!answer) {
            return answer.error();
        }
        for (const json& sent : answer->value("docs", json::array())) {
            Result<Document> document = readSent(sent);
            if (!document) {
                return document.error();
            }
            documents.push_back(*std::move(document));
        }
        const auto more = answer->find("next");
        next = more != answer->end() && more->is_string() ? more->get<std::string>() : "";
    } while (!next.empty());

    std::sort(documents.begin(), documents.end(),
              [](const Document& left, const Document& right) { return left.name < right.name; });
    return documents;
}

Result<std::vector<HistoryEntry>> OfficeSession::history(const DocumentName& name)
{
    const Result<json> answer = m_line->get("/v1/history/" + name.text());
    if (!answer) {
        return answer.error();
    }
    std::vector<HistoryEntry> entries;
    for (const json& told : answer->value("ops", json::array())) {
        const Result<Operation> operation = wire::readOperation(told.value("op", json::object()));
        const Result<Verdict> verdict = readVerdict(told.value("result", json::object()));
        if (!operation) {
            return operation.error();
        }
        if (!verdict) {
            return verdict.error();
        }
        entries.push_back({operation->id, operation->kind, operation->by, *verdict, operation->body});
    }
    return entries;
}

Result<std::string> OfficeSession::enrolmentCode()
{
    const Result<std::string> answer = m_line->post("/v1/enrolment-codes", json{{"class", "floor"}});
    if (!answer) {
        return answer.error();
    }
    const Result<json> made = parse(*answer);
    return made ? Result<std::string>{made->value("code", std::string{})} : Result<std::string>{made.error()};
}

Result<std::map<std::string, std::int64_t>> OfficeSession::tablets()
{
    const Result<json> answer = m_line->get("/v1/devices");
    if (!answer) {
        return answer.error();
    }
    std::map<std::string, std::int64_t> tablets;
    for (const json& device : answer->value("devices", json::array())) {
        tablets[device.value("name", std::string{})] = device.value("have_ds", std::int64_t{0});
    }
    return tablets;
}

} // namespace turndown::crew
