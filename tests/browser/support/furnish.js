// What a hotel sets up besides its rooms: room types with credits, public areas, the deep-cleaning plan, checklists.

import { colleague } from "./hotel.js";

const kTypes = {
  standard: { names: { "en": "Standard", "zh-CN": "标准房" }, credits: { departure: 35, stayover: 20 } },
};

const kAreas = {
  "lobby": { names: { "en": "Lobby", "zh-CN": "大堂" }, floor: "1", credits: 40, cycle_days: 1 },
  "pool": { names: { "en": "Pool deck", "zh-CN": "泳池区" }, floor: "1", credits: 45, cycle_days: 1 },
  "corridor-2": { names: { "en": "Corridor of floor 2", "zh-CN": "2 楼走廊" }, floor: "2", credits: 20, cycle_days: 3 },
};

const kPlan = {
  vents: { names: { "en": "Air vents", "zh-CN": "空调出风口" }, cycle_days: 30, credits: 10 },
  fridge: { names: { "en": "Refrigerator inside", "zh-CN": "冰箱内部" }, cycle_days: 30, credits: 10 },
  grout: { names: { "en": "Tile joints", "zh-CN": "瓷砖缝" }, cycle_days: 60, credits: 20 },
  mattress: { names: { "en": "Mattress turned", "zh-CN": "翻转床垫" }, cycle_days: 90, credits: 10 },
  carpet: { names: { "en": "Carpet shampooed", "zh-CN": "地毯清洗" }, cycle_days: 90, credits: 40 },
  curtains: { names: { "en": "Curtains washed", "zh-CN": "窗帘清洗" }, cycle_days: 180, credits: 20 },
};

const kChecklists = {
  inspection: {
    names: { "en": "Room inspection", "zh-CN": "客房检查" },
    lines: [
      { code: "bed", names: { "en": "Bed made to standard", "zh-CN": "床铺标准" } },
      { code: "hair", names: { "en": "No hair anywhere", "zh-CN": "无毛发" } },
    ],
  },
  area: {
    names: { "en": "Public area", "zh-CN": "公共区域" },
    lines: [
      { code: "floor", names: { "en": "Floor clean", "zh-CN": "地面清洁" } },
      { code: "bins", names: { "en": "Bins empty", "zh-CN": "垃圾桶清空" } },
    ],
  },
};

/** Sets all of it up, and the hotel's own rules where they differ from what is usual. Returns the administrator. */
export async function furnish(hotel, { settings = {} } = {}) {
  const admin = await colleague(hotel, "u-admin");
  const sets = { "room-type": kTypes, "area": kAreas, "deep-clean": kPlan, "checklist": kChecklists };
  for (const [kind, documents] of Object.entries(sets)) {
    for (const [name, body] of Object.entries(documents)) {
      await must(admin.states("document.set", `${kind}/${name}`, body));
    }
  }
  if (Object.keys(settings).length > 0) {
    const { body } = await admin.document("property/main");
    await must(admin.states("document.set", "property/main", { settings: { ...body.settings, ...settings } }));
  }
  return admin;
}

/** A setup that is refused would only show later, as something that is not there. */
export async function must(answer) {
  const result = await answer;
  if (result.outcome !== "applied") {
    throw new Error(`not applied: ${JSON.stringify(result)}`);
  }
  return result;
}
