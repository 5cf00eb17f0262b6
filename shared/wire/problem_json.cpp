#include "shared/wire/problem_json.hpp"

#include "shared/wire/members.hpp"
#include "shared/wire/raw_json.hpp"

#include <algorithm>
#include <array>

namespace turndown::wire {

namespace {

struct Phrase {
    int status;
    std::string_view words;
};

/// RFC 9110, section 15: with the type `about:blank`, a problem's title is the phrase of its status.
constexpr std::array kPhrases{Phrase{400, "Bad Request"},
                              Phrase{401, "Unauthorized"},
                              Phrase{403, "Forbidden"},
                              Phrase{404, "Not Found"},
                              Phrase{405, "Method Not Allowed"},
                              Phrase{408, "Request Timeout"},
                              Phrase{409, "Conflict"},
                              Phrase{410, "Gone"},
                              Phrase{411, "Length Required"},
                              Phrase{413, "Content Too Large"},
                              Phrase{415, "Unsupported Media Type"},
                              Phrase{422, "Unprocessable Content"},
                              Phrase{426, "Upgrade Required"},
                              Phrase{429, "Too Many Requests"},
                              Phrase{500, "Internal Server Error"},
                              Phrase{503, "Service Unavailable"},
                              Phrase{507, "Insufficient Storage"}};

std::string_view phraseOf(int status)
{
    const auto* const found = std::find_if(kPhrases.begin(), kPhrases.end(),
                                           [status](const Phrase& phrase) { return phrase.status == status; });
    return found == kPhrases.end() ? "Problem" : found->words;
}

ProblemDocument noProblemDocument(int status)
{
    ProblemDocument problem;
    problem.status = status;
    problem.detail = "The server answered with status " + std::to_string(status) + ".";
    return problem;
}

} // namespace

std::string writeProblem(const ProblemDocument& problem)
{
    nlohmann::ordered_json written{{"type", "about:blank"},    {"title", std::string{phraseOf(problem.status)}},
                                   {"status", problem.status}, {"detail", problem.detail},
                                   {"code", problem.code},     {"action", std::string{nameOf(problem.action)}}};
    if (problem.haveDs) {
        written["have_ds"] = *problem.haveDs;
    }
    return written.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

ProblemDocument parseProblem(int status, std::string_view text)
{
    const auto parsed = parseJson(text);
    if (!parsed.ok() || !parsed->is_object()) {
        return noProblemDocument(status);
    }
    Complaint complaint;
    const Where where{complaint, "problem"};
    Members members{*parsed, where};
    ProblemDocument problem;
    problem.status = status;
    members.require("code", problem.code);
    members.read("detail", problem.detail);
    std::string action;
    members.read("action", action);
    problem.action = named<Action>(action).value_or(Action::Retry);
    members.read("have_ds", OptionalWhole{problem.haveDs});
    if (complaint.made()) {
        return noProblemDocument(status);
    }
    if (problem.detail.empty()) {
        problem.detail = noProblemDocument(status).detail;
    }
    return problem;
}

} // namespace turndown::wire
