#include "mobile/ui/notice_list.hpp"

#include "mobile/core/notices.hpp"

#include <algorithm>
#include <functional>
#include <tuple>

namespace turndown::ui {

NoticeList::NoticeList(Hotel& hotel, Taps& taps, QObject* parent)
    : WaitingList{{"title", "words", "by", "at", "standing", "unread", "readAt", "pending"}, parent},
      m_hotel{hotel},
      m_taps{taps}
{
    connect(&m_hotel, &Hotel::changed, this, &NoticeList::hear);
    connect(&m_hotel, &Hotel::personChanged, this, &NoticeList::refresh);
    refresh();
}

bool NoticeList::read(const QString& notice)
{
    const DocumentName doc{document_kind::kBriefing, plain(notice)};
    return m_taps.perform(doc, BriefingRead{}, QStringLiteral("briefing.read"), m_hotel.about(doc));
}

void NoticeList::hear(const std::vector<DocumentName>& documents)
{
    if (concerns(documents, document_kind::kBriefing) || concerns(documents, document_kind::kProperty)) {
        refresh(); // With the property a new day begins.
    }
}

void NoticeList::refresh()
{
    if (m_still.delays()) {
        return;
    }
    const auto& person = m_hotel.person();
    auto notices = person ? m_hotel.tablet().list(document_kind::kBriefing) : std::vector<tablet::ShownDocument>{};
    std::erase_if(notices, [&](const auto& shown) {
        const auto* notice = shown.template as<Briefing>();
        return notice == nullptr || !tablet::isCurrentFor(*notice, person->role, m_hotel.businessDay());
    });
    const auto isKnown = [&](const tablet::ShownDocument& shown) {
        return !tablet::isUnread(*shown.as<Briefing>(), person->id);
    };
    std::sort(notices.begin(), notices.end(), [&](const auto& left, const auto& right) {
        return std::tuple{isKnown(left), right.template as<Briefing>()->publishedAt} <
               std::tuple{isKnown(right), left.template as<Briefing>()->publishedAt};
    });
    std::vector<Row> rows;
    rows.reserve(notices.size());
    for (const auto& shown : notices) {
        rows.push_back(rowOf(shown));
    }
    setRows(std::move(rows));
    setWaiting(static_cast<int>(std::count_if(notices.begin(), notices.end(), std::not_fn(isKnown))));
}

Row NoticeList::rowOf(const tablet::ShownDocument& shown) const
{
    const Briefing& notice = *shown.as<Briefing>();
    const auto* const receipt = tablet::receiptOf(notice, m_hotel.person()->id);
    return {text(shown.document->name.key()),
            {text(notice.title), text(notice.text), m_hotel.staffName(notice.publishedBy),
             m_hotel.clockText(notice.publishedAt), notice.standing, tablet::isUnread(notice, m_hotel.person()->id),
             receipt == nullptr ? QString{} : m_hotel.clockText(receipt->at), !shown.pending.empty()}};
}

} // namespace turndown::ui
