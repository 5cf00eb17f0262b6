#include "mobile/ui/request_list.hpp"

#include <algorithm>
#include <chrono>

namespace turndown::ui {

namespace {

DocumentName documentOf(const QString& request)
{
    return DocumentName{document_kind::kRequest, plain(request)};
}

QString codeOf(tablet::RequestPart part)
{
    switch (part) {
    case tablet::RequestPart::Mine:
        return QStringLiteral("mine");
    case tablet::RequestPart::Nobodys:
        return QStringLiteral("nobodys");
    case tablet::RequestPart::Others:
        return QStringLiteral("others");
    }
    return {};
}

} // namespace

RequestList::RequestList(Hotel& hotel, Taps& taps, Scope scope, QObject* parent)
    : RowModel{{"part", "heads", "what", "quantity", "words", "room", "where", "stage", "hasDue", "overdue",
                "minutesLeft", "dueAt", "to", "openedBy", "openedAt", "acceptedBy", "pending"},
               parent},
      m_hotel{hotel},
      m_taps{taps},
      m_scope{scope}
{
    using namespace std::chrono_literals;
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &RequestList::refresh);
    m_minute.start();
    connect(&m_hotel, &Hotel::changed, this, &RequestList::hear);
    connect(&m_hotel, &Hotel::personChanged, this, &RequestList::refresh);
    connect(&m_hotel, &Hotel::languageChanged, this, &RequestList::refresh);
    refresh();
}

bool RequestList::accept(const QString& request)
{
    return tap(request, RequestStepped{RequestStep::Accepted, {}}, "request.accepted");
}

bool RequestList::markDone(const QString& request)
{
    return tap(request, RequestStepped{RequestStep::Done, {}}, "request.done");
}

bool RequestList::cancel(const QString& request)
{
    return tap(request, RequestStepped{RequestStep::Cancelled, {}}, "request.cancelled");
}

bool RequestList::assign(const QString& request, const QString& staff)
{
    RequestAssigned assigned;
    if (!staff.isEmpty()) {
        assigned.to = StaffId{plain(staff)};
    }
    return tap(request, assigned, "request.assigned");
}

bool RequestList::tap(const QString& request, const OperationBody& body, const char* what)
{
    const DocumentName doc = documentOf(request);
    return m_taps.perform(doc, body, QString::fromLatin1(what), m_hotel.about(doc));
}

void RequestList::setRoom(const QString& room)
{
    if (m_room != room) {
        m_room = room;
        refresh();
        emit roomChanged();
    }
}

void RequestList::hear(const std::vector<DocumentName>& documents)
{
    for (const auto kind : {document_kind::kRequest, document_kind::kArea, document_kind::kStaff}) {
        if (concerns(documents, kind)) {
            refresh();
            return;
        }
    }
}

void RequestList::refresh()
{
    if (m_still.delays()) {
        return;
    }
    const StaffId person = m_hotel.person() ? m_hotel.person()->id : StaffId{};
    auto open = m_hotel.tablet().list(document_kind::kRequest);
    std::erase_if(open, [this](const auto& shown) {
        const auto* request = shown.template as<Request>();
        const bool elsewhere = m_scope == Scope::OneRoom && request != nullptr && text(request->room) != m_room;
        return request == nullptr || !tablet::isOpen(*request) || elsewhere;
    });
    std::sort(open.begin(), open.end(), [&](const auto& left, const auto& right) {
        return tablet::comesBefore(*left.template as<Request>(), *right.template as<Request>(), person);
    });
    std::vector<Row> rows;
    rows.reserve(open.size());
    std::optional<tablet::RequestPart> before;
    for (const auto& shown : open) {
        const auto part = tablet::partOf(*shown.as<Request>(), person);
        rows.push_back(rowOf(shown, part, before != part));
        before = part;
    }
    setRows(std::move(rows));
    const auto waiting = std::count_if(open.begin(), open.end(), [&](const auto& shown) {
        return tablet::partOf(*shown.template as<Request>(), person) != tablet::RequestPart::Others;
    });
    if (m_waiting != waiting) {
        m_waiting = static_cast<int>(waiting);
        emit waitingChanged();
    }
}

Row RequestList::rowOf(const tablet::ShownDocument& shown, tablet::RequestPart part, bool heads) const
{
    const Request& request = *shown.as<Request>();
    const auto name = [this](const std::optional<StaffId>& who) { return who ? m_hotel.staffName(*who) : QString{}; };
    const auto left = request.dueAt ? *request.dueAt - m_hotel.now() : std::chrono::milliseconds{0};
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(left);
    return {text(shown.document->name.key()),
            {codeOf(part), heads, text(request.what), request.quantity, text(request.text), text(request.room),
             m_hotel.about(shown.document->name), text(nameOf(request.state)), request.dueAt.has_value(),
             left.count() < 0, static_cast<int>(minutes.count()),
             request.dueAt ? m_hotel.clockText(*request.dueAt) : QString{}, name(request.to),
             m_hotel.staffName(request.openedBy), m_hotel.clockText(request.openedAt), name(request.acceptedBy),
             !shown.pending.empty()}};
}

} // namespace turndown::ui
