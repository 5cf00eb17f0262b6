#pragma once

#include "mobile/core/shown_documents.hpp"
#include "mobile/core/tap.hpp"
#include "shared/model/result.hpp"
#include "shared/wire/body_text.hpp"

#include <string_view>

namespace turndown::tablet {

/// Turns what a person did into an operation in the store. Throws StorageFailure; nothing was recorded then.
class Tapping {
public:
    Tapping(Store& store, ShownDocuments& documents, const Clock& clock)
        : m_store{store}, m_documents{documents}, m_clock{clock}
    {
    }

    /// What is recorded, and the documents it touches, which show it already.
    struct Recorded {
        Tap tap;
        std::vector<DocumentName> touched;
    };

    /// `by` is empty where nobody is signed in. `body` is JSON text; members left open are filled in from what is shown.
    Result<Recorded> tap(const StaffId& by, std::string_view kind, const DocumentName& doc, std::string_view body,
                         wire::LeftOpen open);

    /// Within ten minutes, judged on this tablet.
    Result<Recorded> undo(const StaffId& by, const OperationId& id);

private:
    Result<Recorded> record(const StaffId& by, std::string_view kind, const DocumentName& doc, std::string body,
                            const OperationId& id, const DeviceTime& at);

    Store& m_store;
    ShownDocuments& m_documents;
    const Clock& m_clock;
};

} // namespace turndown::tablet
