#include "mobile/ui/task_checklist.hpp"

#include "mobile/core/task_checklist.hpp"
#include "mobile/ui/draft.hpp"
#include "mobile/ui/photo_source.hpp"
#include "shared/rules/sampling.hpp"

#include <algorithm>

namespace turndown::ui {

namespace {

using tablet::ChecklistEntry;
using tablet::ChecklistEntryKind;

const char* wordOf(ChecklistEntryKind kind)
{
    switch (kind) {
    case ChecklistEntryKind::Line:
        return "line";
    case ChecklistEntryKind::Required:
        return "required";
    case ChecklistEntryKind::DeepClean:
        return "deep";
    case ChecklistEntryKind::SelfCheck:
        return "self-check";
    }
    return "";
}

std::string keyOf(const ChecklistEntry& entry)
{
    return (entry.kind == ChecklistEntryKind::DeepClean ? "deep/" : "line/") + entry.code;
}

/// What people have set up, as shown; keeps what it points to alive.
struct SetUp {
    SetUp(const Hotel& hotel, TaskKind task)
        : checklist{hotel.tablet().show(DocumentName{document_kind::kChecklist, nameOf(task)})},
          items{hotel.tablet().list(document_kind::kDeepClean)}
    {
        context.checklist = checklist.as<Checklist>();
        context.inspectionRequired = hotel.inspectionRequired();
        for (const auto& shown : items) {
            if (const auto* const item = shown.as<DeepCleanItem>()) {
                context.plan.emplace(std::string{shown.document->name.key()}, item);
            }
        }
    }

    tablet::ShownDocument checklist;
    std::vector<tablet::ShownDocument> items;
    tablet::FinishContext context;
};

} // namespace

TaskChecklist::TaskChecklist(Hotel& hotel, QObject* parent)
    : RowModel{{"name", "kind", "overdue", "done", "picture"}, parent}, m_hotel{hotel}
{
    connect(&m_hotel, &Hotel::languageChanged, this, &TaskChecklist::show);
    connect(&m_hotel, &Hotel::photosChanged, this, &TaskChecklist::show);
}

TaskChecklist::~TaskChecklist() = default;

void TaskChecklist::open(const Room& room)
{
    m_room = room.number;
    m_turn = room.turn;
    m_entries.clear();
    m_done.clear();
    if (m_hotel.person()) {
        SetUp setUp{m_hotel, room.task.kind};
        const auto& property = m_hotel.property();
        const auto today = room.businessDay ? room.businessDay : property ? property->businessDay : std::nullopt;
        setUp.context.today = today.value_or(Day{});
        setUp.context.sampled = isSampled(room.number, setUp.context.today,
                                          (property ? property->settings : Settings{}).samplingPercent, 1);
        m_entries = tablet::checklistOf(room, room.task.kind, *m_hotel.person(), setUp.context);
    }
    for (const auto& entry : m_entries) {
        if (tablet::isUsuallyDone(entry.kind)) {
            m_done.insert(keyOf(entry));
        }
    }
    recall();
    show();
}

void TaskChecklist::close()
{
    keepDraftOf(m_hotel, form(), m_turn, {});
}

void TaskChecklist::answer(RoomCleaned& cleaned) const
{
    for (const auto& entry : m_entries) {
        if (m_done.count(keyOf(entry)) == 0) {
            continue;
        }
        switch (entry.kind) {
        case ChecklistEntryKind::Line:
        case ChecklistEntryKind::Required:
            cleaned.done.push_back(entry.code);
            break;
        case ChecklistEntryKind::DeepClean:
            cleaned.deep.push_back(entry.code);
            break;
        case ChecklistEntryKind::SelfCheck:
            cleaned.selfCheck = true;
            break;
        }
    }
}

void TaskChecklist::toggle(const QString& key)
{
    if (const auto [known, isNew] = m_done.insert(plain(key)); !isNew) {
        m_done.erase(known);
    }
    keep();
    show();
}

bool TaskChecklist::isAnswered() const
{
    return std::all_of(m_entries.begin(), m_entries.end(), [&](const ChecklistEntry& entry) {
        return entry.kind != ChecklistEntryKind::Required || m_done.count(keyOf(entry)) > 0;
    });
}

int TaskChecklist::lines() const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(), [](const ChecklistEntry& entry) {
        return entry.kind == ChecklistEntryKind::Line;
    }));
}

int TaskChecklist::undone() const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(), [&](const ChecklistEntry& entry) {
        return entry.kind == ChecklistEntryKind::Line && m_done.count(keyOf(entry)) == 0;
    }));
}

void TaskChecklist::show()
{
    std::vector<Row> rows;
    for (const auto& entry : m_entries) {
        const auto name =
            entry.kind == ChecklistEntryKind::SelfCheck ? QString{} : m_hotel.inWords(entry.names, entry.code);
        rows.push_back({text(keyOf(entry)),
                        {name, QString::fromLatin1(wordOf(entry.kind)), entry.daysOverdue,
                         m_done.count(keyOf(entry)) > 0, photoSource(m_hotel, entry.picture)}});
    }
    setRows(std::move(rows));
    emit ticked();
}

void TaskChecklist::recall()
{
    const auto draft = recallDraftOf(m_hotel, form(), m_turn);
    for (auto entry = draft.begin(); entry != draft.end(); ++entry) {
        if (entry.value().toBool()) {
            m_done.insert(plain(entry.key()));
        } else {
            m_done.erase(plain(entry.key()));
        }
    }
}

void TaskChecklist::keep() const
{
    QVariantMap draft;
    for (const auto& entry : m_entries) {
        draft.insert(text(keyOf(entry)), m_done.count(keyOf(entry)) > 0);
    }
    keepDraftOf(m_hotel, form(), m_turn, draft);
}

} // namespace turndown::ui
