#include "mobile/ui/screen_models.hpp"

namespace turndown::ui {

ScreenModels::ScreenModels(Hotel& hotel, const Outside& outside)
    : taps{new Taps{hotel, outside.kick, this}},
      session{new Session{hotel, *taps, this}},
      preferences{new Preferences{hotel, outside.speak, this}},
      enrolment{new Enrolment{hotel, outside.enrol, outside.kick, this}},
      sync{new SyncStatus{hotel, this}},
      attention{new AttentionList{hotel, *taps, this}},
      myRooms{new RoomListModel{hotel, RoomListModel::Scope::Mine, this}},
      floorRooms{new RoomListModel{hotel, RoomListModel::Scope::Everyone, this}},
      order{new RoomOrder{hotel, *taps, *myRooms, this}},
      changes{new ChangeList{hotel, this}},
      room{new RoomScreen{hotel, *taps, this}},
      calls{new CheckoutCalls{hotel, *taps, outside.kick, this}},
      counts{new CountForm{hotel, *taps, this}},
      photos{new PhotoBook{hotel, outside.shrink, outside.pictures, this}},
      damage{new DamageForm{hotel, *taps, *photos, this}},
      observation{new ObservationForm{hotel, *taps, this}},
      stock{new StockScreen{hotel, *taps, this}},
      minibars{new MinibarList{hotel, *taps, this}},
      requisitions{new RequisitionList{hotel, *taps, this}},
      requisition{new RequisitionForm{hotel, *taps, this}},
      countSheets{new CountSheetList{hotel, *taps, this}},
      countSheet{new CountSheetForm{hotel, *taps, this}},
      checks{new InspectionList{hotel, this}},
      inspection{new InspectForm{hotel, *taps, *photos, this}},
      assign{new AssignBoard{hotel, *taps, this}},
      conflicts{new ConflictList{hotel, *taps, this}},
      areas{new AreaList{hotel, this}},
      area{new AreaScreen{hotel, *taps, *photos, this}},
      requests{new RequestList{hotel, *taps, RequestList::Scope::Everywhere, this}},
      roomRequests{new RequestList{hotel, *taps, RequestList::Scope::OneRoom, this}},
      request{new RequestForm{hotel, *taps, this}},
      foundItem{new FoundForm{hotel, *taps, *photos, this}},
      found{new FoundList{hotel, *taps, this}},
      loan{new LoanForm{hotel, *taps, this}},
      loans{new LoanList{hotel, *taps, LoanList::Scope::Everywhere, this}},
      roomLoans{new LoanList{hotel, *taps, LoanList::Scope::OneRoom, this}},
      repairs{new RepairList{hotel, this}},
      repair{new RepairScreen{hotel, *taps, *photos, this}},
      welfareDue{new WelfareList{hotel, this}},
      welfare{new WelfareForm{hotel, *taps, this}},
      notices{new NoticeList{hotel, *taps, this}},
      custody{new CustodyList{hotel, *taps, this}},
      handovers{new HandoverList{hotel, *taps, this}},
      handover{new HandoverForm{hotel, *taps, this}},
      dayReport{new DayReport{hotel, *taps, this}}
{
}

void ScreenModels::setHeld(bool held)
{
    myRooms->setHeld(held);
    floorRooms->setHeld(held);
    changes->setHeld(held);
    checks->setHeld(held);
    assign->setHeld(held);
    requests->setHeld(held);
    minibars->setHeld(held);
    found->setHeld(held);
    loans->setHeld(held);
    repairs->setHeld(held);
    notices->setHeld(held);
    custody->setHeld(held);
    handovers->setHeld(held);
}

} // namespace turndown::ui
