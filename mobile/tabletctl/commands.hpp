#pragma once

#include "shared/model/result.hpp"

#include <filesystem>
#include <string>

namespace turndown::tablet {

/// What was said on the command line; each command reads its own members.
struct Call {
    std::filesystem::path data;
    bool json = false;

    std::string url;
    std::string code;
    std::string certificate;
    std::string name = "tabletctl";
    std::string staff;
    std::string pin;
    std::string kind;
    std::string doc;
    std::string body = "{}";
    std::string op;
    std::string trace;
    std::filesystem::path picture;
    bool untilQuiet = false;
    int timeoutSeconds = 60;
};

// The commands of turndown-tabletctl; each prints its result. Failures are sentences. They may throw StorageFailure.

Done enrolTablet(const Call& call);
Done signIn(const Call& call);
Done signOut(const Call& call);
Done doTap(const Call& call);
Done keepPhoto(const Call& call);
Done undoTap(const Call& call);
Done sync(const Call& call);
Done showDocument(const Call& call);
Done listDocuments(const Call& call);
Done showOutbox(const Call& call);
Done showAttention(const Call& call);
Done replayTrace(const Call& call);

} // namespace turndown::tablet
