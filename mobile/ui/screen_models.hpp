#pragma once

#include "mobile/ui/area_list.hpp"
#include "mobile/ui/area_screen.hpp"
#include "mobile/ui/assign_board.hpp"
#include "mobile/ui/attention_list.hpp"
#include "mobile/ui/change_list.hpp"
#include "mobile/ui/checkout_calls.hpp"
#include "mobile/ui/conflict_list.hpp"
#include "mobile/ui/count_form.hpp"
#include "mobile/ui/count_sheet_form.hpp"
#include "mobile/ui/count_sheet_list.hpp"
#include "mobile/ui/custody_list.hpp"
#include "mobile/ui/damage_form.hpp"
#include "mobile/ui/day_report.hpp"
#include "mobile/ui/enrolment.hpp"
#include "mobile/ui/found_form.hpp"
#include "mobile/ui/found_list.hpp"
#include "mobile/ui/handover_form.hpp"
#include "mobile/ui/handover_list.hpp"
#include "mobile/ui/hotel.hpp"
#include "mobile/ui/inspect_form.hpp"
#include "mobile/ui/inspection_list.hpp"
#include "mobile/ui/loan_form.hpp"
#include "mobile/ui/loan_list.hpp"
#include "mobile/ui/minibar_list.hpp"
#include "mobile/ui/notice_list.hpp"
#include "mobile/ui/observation_form.hpp"
#include "mobile/ui/photo_book.hpp"
#include "mobile/ui/preferences.hpp"
#include "mobile/ui/repair_list.hpp"
#include "mobile/ui/repair_screen.hpp"
#include "mobile/ui/request_form.hpp"
#include "mobile/ui/request_list.hpp"
#include "mobile/ui/requisition_form.hpp"
#include "mobile/ui/requisition_list.hpp"
#include "mobile/ui/room_list_model.hpp"
#include "mobile/ui/room_order.hpp"
#include "mobile/ui/room_screen.hpp"
#include "mobile/ui/session.hpp"
#include "mobile/ui/stock_screen.hpp"
#include "mobile/ui/sync_status.hpp"
#include "mobile/ui/taps.hpp"
#include "mobile/ui/welfare_form.hpp"
#include "mobile/ui/welfare_list.hpp"

#include <QtQml/qqmlregistration.h>

namespace turndown::ui {

/// What the screens ask of the world outside the tablet core.
struct Outside {
    std::function<void()> kick; ///< Something waits for the server.
    Enrolment::Ask enrol;
    Preferences::Speak speak; ///< The screens shall speak another language.
    PhotoBook::Shrink shrink;
    QString pictures; ///< The folder in which the tablet's camera puts what it takes.
};

/// Everything that the screens show and touch, one model each. They live as long as this; main thread only.
class ScreenModels : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(turndown::ui::Taps* taps MEMBER taps CONSTANT)
    Q_PROPERTY(turndown::ui::Session* session MEMBER session CONSTANT)
    Q_PROPERTY(turndown::ui::Preferences* preferences MEMBER preferences CONSTANT)
    Q_PROPERTY(turndown::ui::Enrolment* enrolment MEMBER enrolment CONSTANT)
    Q_PROPERTY(turndown::ui::SyncStatus* sync MEMBER sync CONSTANT)
    Q_PROPERTY(turndown::ui::AttentionList* attention MEMBER attention CONSTANT)
    Q_PROPERTY(turndown::ui::RoomListModel* myRooms MEMBER myRooms CONSTANT)
    Q_PROPERTY(turndown::ui::RoomListModel* floorRooms MEMBER floorRooms CONSTANT)
    Q_PROPERTY(turndown::ui::RoomOrder* order MEMBER order CONSTANT)
    Q_PROPERTY(turndown::ui::ChangeList* changes MEMBER changes CONSTANT)
    Q_PROPERTY(turndown::ui::RoomScreen* room MEMBER room CONSTANT)
    Q_PROPERTY(turndown::ui::CheckoutCalls* calls MEMBER calls CONSTANT)
    Q_PROPERTY(turndown::ui::CountForm* counts MEMBER counts CONSTANT)
    Q_PROPERTY(turndown::ui::PhotoBook* photos MEMBER photos CONSTANT)
    Q_PROPERTY(turndown::ui::DamageForm* damage MEMBER damage CONSTANT)
    Q_PROPERTY(turndown::ui::ObservationForm* observation MEMBER observation CONSTANT)
    Q_PROPERTY(turndown::ui::StockScreen* stock MEMBER stock CONSTANT)
    Q_PROPERTY(turndown::ui::MinibarList* minibars MEMBER minibars CONSTANT)
    Q_PROPERTY(turndown::ui::RequisitionList* requisitions MEMBER requisitions CONSTANT)
    Q_PROPERTY(turndown::ui::RequisitionForm* requisition MEMBER requisition CONSTANT)
    Q_PROPERTY(turndown::ui::CountSheetList* countSheets MEMBER countSheets CONSTANT)
    Q_PROPERTY(turndown::ui::CountSheetForm* countSheet MEMBER countSheet CONSTANT)
    Q_PROPERTY(turndown::ui::InspectionList* checks MEMBER checks CONSTANT)
    Q_PROPERTY(turndown::ui::InspectForm* inspection MEMBER inspection CONSTANT)
    Q_PROPERTY(turndown::ui::AssignBoard* assign MEMBER assign CONSTANT)
    Q_PROPERTY(turndown::ui::ConflictList* conflicts MEMBER conflicts CONSTANT)
    Q_PROPERTY(turndown::ui::AreaList* areas MEMBER areas CONSTANT)
    Q_PROPERTY(turndown::ui::AreaScreen* area MEMBER area CONSTANT)
    Q_PROPERTY(turndown::ui::RequestList* requests MEMBER requests CONSTANT)
    Q_PROPERTY(turndown::ui::RequestList* roomRequests MEMBER roomRequests CONSTANT)
    Q_PROPERTY(turndown::ui::RequestForm* request MEMBER request CONSTANT)
    Q_PROPERTY(turndown::ui::FoundForm* foundItem MEMBER foundItem CONSTANT)
    Q_PROPERTY(turndown::ui::FoundList* found MEMBER found CONSTANT)
    Q_PROPERTY(turndown::ui::LoanForm* loan MEMBER loan CONSTANT)
    Q_PROPERTY(turndown::ui::LoanList* loans MEMBER loans CONSTANT)
    Q_PROPERTY(turndown::ui::LoanList* roomLoans MEMBER roomLoans CONSTANT)
    Q_PROPERTY(turndown::ui::RepairList* repairs MEMBER repairs CONSTANT)
    Q_PROPERTY(turndown::ui::RepairScreen* repair MEMBER repair CONSTANT)
    Q_PROPERTY(turndown::ui::WelfareList* welfareDue MEMBER welfareDue CONSTANT)
    Q_PROPERTY(turndown::ui::WelfareForm* welfare MEMBER welfare CONSTANT)
    Q_PROPERTY(turndown::ui::NoticeList* notices MEMBER notices CONSTANT)
    Q_PROPERTY(turndown::ui::CustodyList* custody MEMBER custody CONSTANT)
    Q_PROPERTY(turndown::ui::HandoverList* handovers MEMBER handovers CONSTANT)
    Q_PROPERTY(turndown::ui::HandoverForm* handover MEMBER handover CONSTANT)
    Q_PROPERTY(turndown::ui::DayReport* dayReport MEMBER dayReport CONSTANT)

public:
    ScreenModels(Hotel& hotel, const Outside& outside);

    /// While a finger is down nothing moves under it: lists take in what has changed when it is lifted.
    void setHeld(bool held);

    Taps* const taps;
    Session* const session;
    Preferences* const preferences;
    Enrolment* const enrolment;
    SyncStatus* const sync;
    AttentionList* const attention;
    RoomListModel* const myRooms;
    RoomListModel* const floorRooms;
    RoomOrder* const order;
    ChangeList* const changes;
    RoomScreen* const room;
    CheckoutCalls* const calls;
    CountForm* const counts;
    PhotoBook* const photos;
    DamageForm* const damage;
    ObservationForm* const observation;
    StockScreen* const stock;
    MinibarList* const minibars;
    RequisitionList* const requisitions;
    RequisitionForm* const requisition;
    CountSheetList* const countSheets;
    CountSheetForm* const countSheet;
    InspectionList* const checks;
    InspectForm* const inspection;
    AssignBoard* const assign;
    ConflictList* const conflicts;
    AreaList* const areas;
    AreaScreen* const area;
    RequestList* const requests;     ///< The whole hotel's.
    RequestList* const roomRequests; ///< Those for the room that is looked at.
    RequestForm* const request;
    FoundForm* const foundItem;
    FoundList* const found; ///< What I have to hand in.
    LoanForm* const loan;
    LoanList* const loans;     ///< The whole hotel's.
    LoanList* const roomLoans; ///< Those in the room that is looked at.
    RepairList* const repairs;
    RepairScreen* const repair;
    WelfareList* const welfareDue;
    WelfareForm* const welfare;
    NoticeList* const notices;
    CustodyList* const custody;
    HandoverList* const handovers;
    HandoverForm* const handover;
    DayReport* const dayReport;
};

} // namespace turndown::ui
