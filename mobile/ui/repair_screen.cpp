#include "mobile/ui/repair_screen.hpp"

#include "mobile/core/repairs.hpp"
#include "mobile/ui/draft.hpp"
#include "mobile/ui/photo_source.hpp"
#include "mobile/ui/repair_facts.hpp"

#include <chrono>

namespace turndown::ui {

namespace {

constexpr qsizetype kMostPhotos = 8; // docs/domain.md, "Loads"

} // namespace

RepairScreen::RepairScreen(Hotel& hotel, Taps& taps, PhotoBook& book, QObject* parent)
    : QObject{parent}, m_hotel{hotel}, m_taps{taps}, m_book{book}, m_comments{{"words", "code", "who", "when"}}
{
    using namespace std::chrono_literals;
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &RepairScreen::refresh);
    m_minute.start();
    connect(&m_hotel, &Hotel::changed, this, &RepairScreen::refresh);
    connect(&m_hotel, &Hotel::photosChanged, this, &RepairScreen::refresh);
    connect(&m_hotel, &Hotel::languageChanged, this, &RepairScreen::refresh);
    connect(&m_hotel, &Hotel::personChanged, this, &RepairScreen::recall);
}

DocumentName RepairScreen::document() const
{
    return DocumentName{document_kind::kWorkOrder, plain(m_order)};
}

void RepairScreen::setOrder(const QString& order)
{
    if (m_order != order) {
        m_order = order;
        recall();
    }
}

void RepairScreen::recall()
{
    const auto draft = recallDraft(m_hotel, form());
    m_words = draft.value("words").toString();
    m_photos = draft.value("photos").toStringList();
    emit draftChanged();
    refresh();
}

void RepairScreen::refresh()
{
    if (m_order.isEmpty()) {
        return;
    }
    const auto shown = m_hotel.tablet().show(document());
    std::vector<Row> rows;
    if (const auto* const order = shown.as<WorkOrder>()) {
        for (auto comment = order->comments.rbegin(); comment != order->comments.rend(); ++comment) {
            rows.push_back(
                {text(comment->op.text()),
                 {text(comment->text), QString{}, m_hotel.staffName(comment->by), m_hotel.clockText(comment->at)}});
        }
    }
    m_comments.setRows(std::move(rows));
    m_facts = repairFacts(m_hotel, shown);
    emit changed();
}

QVariantMap RepairScreen::may() const
{
    const auto role = m_hotel.person() ? std::optional{m_hotel.person()->role} : std::nullopt;
    const QString stage = m_facts.value("stage").toString();
    const auto offSale = m_facts.value("offSale").toMap().value("state").toString();
    const bool isOpen = stage == QLatin1String{"open"} || stage == QLatin1String{"accepted"};
    const bool isProven = !m_facts.value("hazard").toBool() || !m_facts.value("proof").toList().isEmpty();
    const bool isWished = offSale == QLatin1String{"asked"} || offSale == QLatin1String{"granted"};
    return {{"repair", role && tablet::mayRepair(*role)},
            {"verify", role && tablet::mayVerifyRepair(*role) && isProven && stage == QLatin1String{"done"}},
            {"ask", role && tablet::mayAskOffSale(*role) && isOpen && !isWished &&
                        !m_facts.value("room").toString().isEmpty()},
            {"answer", role && tablet::mayAnswerOffSale(*role) && offSale == QLatin1String{"asked"}}};
}

bool RepairScreen::accept()
{
    return tap(WorkOrderStepped{WorkOrderStep::Accepted, {}}, QStringLiteral("work_order.accepted"));
}

bool RepairScreen::verify()
{
    return tap(WorkOrderStepped{WorkOrderStep::Verified, {}}, QStringLiteral("work_order.verified"));
}

bool RepairScreen::merge()
{
    const auto likely = m_facts.value("likely").toMap().value("key").toString();
    return !likely.isEmpty() && tap(WorkOrderMerged{DocumentName{document_kind::kWorkOrder, plain(likely)}},
                                    QStringLiteral("work_order.merged"));
}

bool RepairScreen::unmerge()
{
    return tap(WorkOrderStepped{WorkOrderStep::Unmerged, {}}, QStringLiteral("work_order.unmerged"));
}

bool RepairScreen::say(const QString& step, const QString& words)
{
    const std::string said = plain(words.trimmed());
    if (step == QLatin1String{"refused"}) {
        return tap(OutOfOrderRefused{said}, QStringLiteral("work_order.out_of_order_refused"));
    }
    const QString kind = QStringLiteral("work_order.") + step;
    const auto known = named<WorkOrderStep>(plain(kind));
    return known && !said.empty() && tap(WorkOrderStepped{*known, said}, kind);
}

bool RepairScreen::askOffSale(const QString& sale, const QString& reason)
{
    const auto wanted = named<Sale>(plain(sale));
    const std::string said = plain(reason.trimmed());
    return wanted && !said.empty() &&
           tap(OutOfOrderAsked{*wanted, m_hotel.businessDay(), std::nullopt, said},
               QStringLiteral("work_order.out_of_order_asked"));
}

bool RepairScreen::grantOffSale()
{
    const auto shown = m_hotel.tablet().show(document());
    const auto* const order = shown.as<WorkOrder>();
    if (order == nullptr || !order->outOfOrder) {
        return false;
    }
    const OutOfOrderAsk& asked = *order->outOfOrder;
    const RoomSaleSet set{asked.sale, SaleDetail{asked.from, asked.to, asked.reason, Condition::Dirty}};
    return m_taps.perform(DocumentName{document_kind::kRoom, order->room}, set, QStringLiteral("room.sale_set"),
                          text(order->room));
}

bool RepairScreen::markDone()
{
    WorkOrderStepped done{WorkOrderStep::Done, plain(m_words.trimmed())};
    for (const QString& photo : m_photos) {
        done.photos.push_back(plain(photo));
    }
    if (!tap(done, QStringLiteral("work_order.done"))) {
        return false;
    }
    for (const QString& photo : m_photos) {
        m_book.release(photo); // What was said holds it now.
    }
    keepDraft(m_hotel, form(), {});
    recall();
    return true;
}

bool RepairScreen::tap(const OperationBody& body, const QString& what)
{
    return m_taps.perform(document(), body, what, m_hotel.about(document()));
}

void RepairScreen::setWords(const QString& words)
{
    if (m_words != words) {
        m_words = words;
        keep();
    }
}

QVariantList RepairScreen::photos() const
{
    return shownPhotos(m_hotel, m_photos);
}

void RepairScreen::addPhoto(const QString& file)
{
    const QString name = m_photos.size() < kMostPhotos ? m_book.keep(file) : QString{};
    if (m_photos.contains(name)) {
        m_book.release(name); // The same once more.
    } else if (!name.isEmpty()) {
        m_photos.append(name);
        keep();
    }
}

void RepairScreen::removePhoto(const QString& name)
{
    if (m_photos.removeOne(name)) {
        m_book.release(name);
        keep();
    }
}

void RepairScreen::keep()
{
    const bool saysNothing = m_words.isEmpty() && m_photos.isEmpty();
    keepDraft(m_hotel, form(), saysNothing ? QVariantMap{} : QVariantMap{{"words", m_words}, {"photos", m_photos}});
    emit draftChanged();
}

} // namespace turndown::ui
