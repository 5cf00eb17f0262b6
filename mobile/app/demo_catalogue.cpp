#include "mobile/app/demo_catalogue.hpp"

#include "mobile/app/demo_pictures.hpp"

namespace turndown::ui {

namespace {

Translated names(const char* english, const char* chinese)
{
    return {{"en", english}, {"zh-CN", chinese}};
}

Document checklist(const char* key, Translated called, std::vector<ChecklistLine> lines)
{
    Document made;
    made.name = DocumentName{document_kind::kChecklist, key};
    made.body = Checklist{std::move(called), std::move(lines), {}};
    return made;
}

Document planned(const char* item, Translated called, int cycleDays, int credits)
{
    Document made;
    made.name = DocumentName{document_kind::kDeepClean, item};
    made.body = DeepCleanItem{std::move(called), cycleDays, {}, credits, {}};
    return made;
}

/// What a guest may be asked to pay for; the price in hundredths.
Document charged(const char* item, Translated called, std::int64_t price)
{
    Item known;
    known.names = std::move(called);
    known.group = "charge";
    known.price = price;
    Document made;
    made.name = DocumentName{document_kind::kItem, item};
    made.body = std::move(known);
    return made;
}

} // namespace

std::vector<Document> demoCatalogue()
{
    const std::string bed = nameOfPicture(DemoPicture::BedMade);
    const std::string bathroom = nameOfPicture(DemoPicture::BathroomDone);
    return {
        checklist("inspection", names("Room check", "查房"),
                  {{"bed", names("Bed made, linen clean", "铺床整齐、布草干净"), false, bed},
                   {"bathroom", names("Bathroom clean and dry", "卫生间清洁干燥"), false, bathroom},
                   {"floor", names("Floor and carpet", "地面和地毯")},
                   {"dust", names("Surfaces free of dust", "表面无灰尘")},
                   {"supplies", names("Guest supplies complete", "客用品齐全")},
                   {"works", names("Lamps, TV, air conditioning work", "灯具、电视、空调正常")}}),
        checklist("departure", names("Departure clean", "走客清洁"),
                  {{"left-behind", names("Looked for things left behind", "检查客人遗留物品")},
                   {"bed", names("Bed made with fresh linen", "换床单铺床"), false, bed},
                   {"bathroom", names("Bathroom cleaned and dry", "卫生间清洁并擦干"), false, bathroom},
                   {"dust", names("Dusted from top to bottom", "由上至下除尘")},
                   {"devices", names("Lights, air conditioning and television work", "灯、空调、电视正常")},
                   {"floor", names("Floor done last", "最后清洁地面")}}),
        checklist("stayover", names("Stayover clean", "住客清洁"),
                  {{"bed", names("Bed made, linen as the guest wishes", "铺床，按客人意愿换布草"), false, bed},
                   {"bathroom", names("Bathroom cleaned and dry", "卫生间清洁并擦干")},
                   {"belongings", names("Guest's things left as they were", "客人物品保持原样")}}),
        checklist("turndown", names("Turndown", "夜床服务"),
                  {{"bed", names("Bed turned down", "开夜床")}, {"curtains", names("Curtains drawn", "拉上窗帘")}}),
        checklist("deep", names("Deep clean", "计划卫生"),
                  {{"furniture", names("Furniture moved and cleaned behind", "移动家具清洁背面"), true},
                   {"bathroom", names("Bathroom descaled", "卫生间除垢")}}),
        planned("vents", names("Air vents", "空调出风口"), 30, 10),
        charged("broken-lamp", names("Broken lamp", "灯具损坏"), 18000),
        charged("stained-linen", names("Stained linen", "布草污损"), 9000),
        planned("mattress", names("Mattress turned", "翻转床垫"), 90, 10),
    };
}

} // namespace turndown::ui
