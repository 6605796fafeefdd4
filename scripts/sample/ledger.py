"""にこにこネット台帳 as a city keeps it: households written down row by row, with everything that goes wrong in that.

Rows are dicts of texts; what each cell means is known from the household that it was made of.
"""

from dataclasses import dataclass, field

from . import ledger_faults, persons, spellings
from .dice import Dice
from .households import make_houses
from .names import katakana
from .spellings import any_date, full_width

HEADER = (
    "台帳番号,世帯番号,行政区,氏名,フリガナ,生年月日,年齢,性別,続柄,郵便番号,住所,方書,電話番号,携帯電話,要介護度,障害者手帳,療育手帳,"
    "精神保健福祉手帳,難病,認知症,医療的ケア,電源が必要,妊産婦・乳幼児,親亡き後の心配,ひきこもり,ヤングケアラー,世帯区分,支援を必要とする事由,"
    "移動,車の利用,階数,寝室の階,かかりつけ医,服薬,携行品,配慮事項,緊急連絡先1氏名,緊急連絡先1続柄,緊急連絡先1電話,緊急連絡先2氏名,"
    "緊急連絡先2続柄,緊急連絡先2電話,見守り者,見守り頻度,民生委員,避難支援者,登録名簿,名簿提供同意,同意日,同意方法,計画作成同意,計画提供同意,"
    "計画状況,備考,異動,異動日"
).split(",") + [f"家族{n}{what}" for n in (1, 2, 3, 4) for what in ("氏名", "生年月日", "続柄")]

ROWS, DUPLICATES = 6800, 40
FOLDED = 0.22  # of the households whose members can be: all on the row of the one in need
AMBIGUOUS, UNKNOWN, DISTRICT_ONLY, NO_LOT = 0.07, 0.006, 0.006, 0.004  # of the households' addresses
UNKNOWN_TOWNS = ["旧蛭子町", "幻沢", "夢見ヶ丘団地", "架空平", "霧ノ里"]

CARE = {"support1": ["要支援1", "要支援１", "支1", "要支援 1"], "support2": ["要支援2", "要支援２", "支2"]}
CARE |= {g: [f"要介護{g}", f"要介護{g}", full_width(f"要介護{g}"), f"介{g}", full_width(f"介護{g}"), f"要介{g}"] for g in "12345"}
MEDICAL = {"ventilator": ["人工呼吸器", "人工呼吸器・吸引", "呼吸器"], "oxygen": ["在宅酸素", "酸素", "在宅酸素療法", "ＨＯＴ（酸素）"],
           "suction": ["たん吸引", "吸引", "喀痰吸引"], "dialysis": ["人工透析", "透析", "透析（週３回）"]}
MOBILITY = {"walks": ["自立", "歩行可", "自力歩行", "独歩", ""], "with_help": ["介助", "杖歩行", "要介助", "付き添いが必要", "つかまり歩き"],
            "wheelchair": ["車いす", "車椅子", "車イス"], "bedridden": ["寝たきり", "ねたきり", "臥床"]}
CAR = {"own": ["本人運転", "あり", "有", "○"], "family": ["家族の車", "家族運転", "同居家族あり"], "none": ["なし", "無", "×", "車なし"], "": [""]}
NONE = [("", 80), ("なし", 4), ("非該当", 6), ("自立", 3), ("-", 2), ("無", 2)]
MARK = ["○", "○", "有", "〇", "あり", "◯"]
LISTS = [("にこにこネット", 10), ("にこにこネット、避難行動要支援者", 7), ("避難行動要支援者", 2), ("にこにこネット・避難行動要支援者名簿", 2), ("", 2)]
AGREED = [("有", 40), ("○", 14), ("同意", 6), ("あり", 3)]
REFUSED = [("無", 8), ("×", 4), ("不同意", 2)]
UNASKED = [("", 14), ("未確認", 12), ("未", 2)]
CARERS = ["訪問（市役所）", "訪問", "郵送", "電話", "書面", "窓口", "民生委員経由"]
REASONS = {
    "care": "要介護", "physical": "身体障がい", "intellectual": "知的障がい", "mental": "精神障がい", "intractable": "難病", "dementia": "認知症",
    "medical_care": "医療的ケア", "pregnant_infant": "乳幼児・妊産婦", "elderly_alone": "高齢独居", "elderly_only": "高齢者のみの世帯",
    "after_parents": "親亡き後の心配", "withdrawn": "ひきこもり", "young_carer": "ヤングケアラー", "other": "区長が必要と認めた者",
}


@dataclass
class Row:
    """A row of the ledger: its cells, the person and the household it tells of, and whether it must be taken."""

    cells: dict
    person: object = None
    house: object = None
    fault: tuple = ()  # column and reason, where the row must be rejected
    facts: dict = field(default_factory=dict)


class Writer:
    """Writes households down."""

    def __init__(self, lots, mosaic, supporters, clinics):
        self.lots, self.mosaic = lots, mosaic
        self.clinics = [c.name for c in clinics if c.facts["label"] != "歯科"]
        self.commissioner, self.helpers = {}, {}
        for s in supporters:
            for k in s.districts:
                if s.role == "民生委員":
                    self.commissioner[k] = s.name
                elif s.role != "行政区長":
                    self.helpers.setdefault(k, []).append(s.name)
        dice = Dice("former supporters")
        self.former = {k: self._stranger(dice) for k in dice.some(sorted(self.commissioner), 9)}

    @staticmethod
    def _stranger(dice, sep="　"):
        family = persons.Family(dice)
        return family.name + sep + persons.given_name(dice, dice.pick("男女"), dice.whole(1940, 1990))[0]

    # ------------------------------------------------------------- addresses

    def address(self, house, dice):
        """The address and how finely the dictionary knows it: block, koaza, town, ambiguous, none; "" where there is none."""
        a = house.address
        if a is None:
            return f"岩手県架空市字境{dice.whole(1, 90)}番地", "none"
        if house.place is None:
            unclear = a.style == "koaza" and self.lots.is_ambiguous_without_town(a)
            house.place = dice.weigh([("ambiguous", AMBIGUOUS if unclear else 0), ("none", UNKNOWN), ("", DISTRICT_ONLY),
                                      ("no_lot", NO_LOT), ("full", 1)])
        if house.place == "none":
            return f"奥州市{dice.pick(UNKNOWN_TOWNS)}{dice.whole(1, 200)}番地", "none"
        if house.place == "":
            return "", ""
        if house.place == "no_lot":
            return f"奥州市{a.entry[0]}", "town" if a.entry[0] in self.lots.oaza else "none"
        if house.place == "ambiguous":
            return spellings.address_text(a, self.lots, dice, drop_town=True), "ambiguous"
        return spellings.address_text(a, self.lots, dice), self.lots.level(a)

    def district(self, house, dice):
        """行政区 as people write it."""
        d = self.mosaic.districts[house.district]
        number = int(d.code[-3:])
        return dice.weigh([(d.name, 78), (full_width(d.name), 10), (f"{d.former}{number}区", 5), (f"{d.former}第{number}区", 4),
                           (d.code, 2), ("", 1)])

    # ----------------------------------------------------------------- cells

    def household_cells(self, house, dice):
        """Cells that are the same on every row of a household."""
        address, level = self.address(house, dice)
        where = self.district(house, dice) or (self.mosaic.districts[house.district].name if not address else "")
        code, storeys, floor = f"023-9{house.district:03d}", house.storeys, house.floor
        cells = {
            "世帯番号": str(300001 + house.number), "行政区": where, "住所": address, "車の利用": dice.pick(CAR[house.car]),
            "郵便番号": dice.weigh([(code, 60), (full_width(code), 6), (code.replace("-", ""), 6), ("〒" + code, 3), ("", 20)]),
            "電話番号": spellings.phone_text(house.phone, dice) if house.phone else "",
            "階数": dice.pick([str(storeys), str(storeys), full_width(f"{storeys}階建"), f"{storeys}階建て"]) if dice.chance(0.7) else "",
            "寝室の階": dice.pick([str(floor), f"{floor}階", full_width(f"{floor}階"), f"{floor}F"]) if dice.chance(0.6) else "",
        }
        if not address:
            cells["郵便番号"] = ""
        if cells["階数"] and storeys == 1 and dice.chance(0.5):
            cells["階数"] = "平屋"
        if address and dice.chance(0.03):
            building = dice.pick(["コーポ架空", "県営架空アパート", "メゾンまぼろし", "市営住宅"]) + dice.pick(["101号", "２０２", "A-3", "1号棟205号室"])
            if dice.chance(0.7):
                cells["方書"] = building
            else:
                cells["住所"] = f"{address}　{building}"
        cells.update(self._contacts(house, dice))
        cells["民生委員"] = self._commissioner(house.district, dice)
        return cells, level

    def _contacts(self, house, dice):
        cells = {}
        family = house.people[0].family
        for n, share in ((1, 0.75), (2, 0.35)):
            if dice.chance(share):
                sex = dice.pick("男女")
                given, _ = persons.given_name(dice, sex, dice.whole(1950, 1990))
                name = family.name if dice.chance(0.6) else persons.Family(dice).name
                number = f"090-0000-{dice.whole(0, 9999):04d}" if dice.chance(0.7) else f"0197-00-{dice.whole(0, 9999):04d}"
                cells[f"緊急連絡先{n}氏名"] = name + dice.pick(["　", " ", ""]) + given
                cells[f"緊急連絡先{n}続柄"] = dice.pick(["長男", "次男", "弟", "甥"] if sex == "男" else ["長女", "次女", "妹", "姪", "嫁"])
                cells[f"緊急連絡先{n}電話"] = spellings.phone_text(number, dice)
        if dice.chance(0.3):
            cells["見守り者"] = dice.pick(["隣家", "ヤクルト配達（架空）", "配食サービス", "ヘルパー", "新聞店", self._stranger(dice)])
            cells["見守り頻度"] = dice.pick(["毎日", "週1回", "週２回", "月1回", "月２回", "随時"])
        return cells

    def _commissioner(self, district, dice):
        name = self.commissioner[district]
        if district in self.former and dice.chance(0.5):
            name = self.former[district]
        return dice.weigh([(name, 6), (name.replace("　", " "), 2), (name.replace("　", ""), 2), ("", 1)])

    def person_cells(self, person, house, dice):
        """Cells of one person."""
        family, given = person.family, person.given
        cells = {
            "氏名": spellings.name_text(family.name, given, dice), "フリガナ": spellings.kana_text(family.kana, person.given_kana, dice),
            "性別": spellings.sex_text(person.sex, dice), "続柄": person.relation if dice.chance(0.93) else "",
            "移動": dice.pick(MOBILITY[person.mobility]),
        }
        if person.age > 12 and dice.chance(0.4):
            cells["携帯電話"] = spellings.phone_text(f"{dice.pick(['090', '080'])}-0000-{dice.whole(0, 9999):04d}", dice)
        form = dice.weigh([("birth", 55), ("both", 38), ("age", 6), ("partial", 1)])
        write = {"age": lambda *_: "", "partial": spellings.partial_date}.get(form, any_date)
        cells["生年月日"] = write(person.birth, dice)
        if form in ("both", "age"):
            cells["年齢"] = spellings.age_text(person.age, dice)
        if dice.chance(0.004):
            cells["氏名"] = dice.pick(persons.GAIJI) + cells["氏名"].strip(" 　")[1:]
        cells.update(self._need_cells(person, house, dice))
        if person.needs and not set(person.needs) <= {"elderly_alone", "elderly_only"}:
            cells.update(self._care_cells(person, dice))
        cells.update(self._consent_cells(person, dice))
        return cells, form

    @staticmethod
    def _need_cells(person, house, dice):
        needs = person.needs
        cells = {"要介護度": dice.pick(CARE[needs["care"]]) if "care" in needs else dice.weigh(NONE)}
        cells["障害者手帳"] = dice.weigh([("", 94), ("なし", 3), ("無", 2), ("-", 1)])
        if "physical" in needs:
            g = needs["physical"]
            cells["障害者手帳"] = dice.pick([f"{g}級", full_width(f"{g}級"), f"身障{g}級", f"1種{g}級", full_width(f"２種{g}級"), f"{g}級（下肢）"])
        if "intellectual" in needs:
            cells["療育手帳"] = dice.pick([needs["intellectual"], full_width(needs["intellectual"])])
        if "mental" in needs:
            g = needs["mental"]
            cells["精神保健福祉手帳"] = dice.pick([f"{g}級", full_width(f"{g}級"), f"精神{g}級"])
        if "intractable" in needs:
            cells["難病"] = needs["intractable"] or dice.pick(MARK)
        if "dementia" in needs:
            cells["認知症"] = needs["dementia"] or dice.pick(MARK)
        if "medical_care" in needs:
            cells["医療的ケア"] = dice.pick(MEDICAL[needs["medical_care"]])
            cells["電源が必要"] = dice.pick(MARK) if needs["medical_care"] in ("ventilator", "oxygen", "suction") else ""
        for kind, column in (("pregnant_infant", "妊産婦・乳幼児"), ("after_parents", "親亡き後の心配"), ("withdrawn", "ひきこもり"),
                             ("young_carer", "ヤングケアラー")):
            if kind in needs:
                cells[column] = dice.pick(MARK)
        if "elderly_alone" in needs:
            cells["世帯区分"] = dice.weigh([("高齢独居", 6), ("独居", 2), ("ひとり暮らし高齢者", 2), ("一人暮らし", 1)])
        elif "elderly_only" in needs:
            cells["世帯区分"] = dice.weigh([("高齢者のみ", 6), ("高齢者世帯", 2), ("高齢者夫婦", 2)])
        else:
            cells["世帯区分"] = dice.weigh([("同居", 4), ("その他", 2), ("一般", 1), ("", 5)])
        words = [REASONS[kind] for kind in needs]
        cells["支援を必要とする事由"] = dice.pick(["、", "・", "，"]).join(words) if words and dice.chance(0.85) else ""
        return cells

    def _care_cells(self, person, dice):
        cells = {}
        if dice.chance(0.65):
            cells["かかりつけ医"] = dice.pick(self.clinics)
        if dice.chance(0.4):
            cells["服薬"] = dice.pick(["あり", "降圧剤", "インスリン", "血液をさらさらにする薬", "お薬手帳あり", "朝・夕", "精神安定剤"])
        if dice.chance(0.25):
            cells["携行品"] = dice.pick(["お薬手帳", "杖", "補聴器", "紙おむつ", "吸引器,予備バッテリー", "眼鏡・入れ歯", "ストーマ用品"])
        if dice.chance(0.3):
            cells["配慮事項"] = dice.pick(["耳が遠いため大きな声で", "筆談", "大勢の中では落ち着かない", "階段は二人で介助", "火の元に注意", "「大丈夫」と言うが一人では動けない",
                                    "犬がいる", "食物アレルギー（そば）", "夜間は家族不在", "玄関は施錠、鍵は区長宅"])
        return cells

    def _consent_cells(self, person, dice):
        cells = {"登録名簿": dice.weigh(LISTS) if person.needs else dice.weigh([("", 3), ("にこにこネット", 1)])}
        state = dice.weigh([("yes", 62), ("no", 12), ("unasked", 26)]) if person.needs else "unasked"
        cells["名簿提供同意"] = dice.weigh({"yes": AGREED, "no": REFUSED, "unasked": UNASKED}[state])
        if state == "unasked":
            return cells
        day = (dice.whole(2014, 2024), dice.whole(1, 12), dice.whole(1, 28))
        cells["同意日"] = any_date(day, dice) if dice.chance(0.85) else ""
        cells["同意方法"] = dice.pick(CARERS) if dice.chance(0.6) else ""
        if state == "yes" and dice.chance(0.6):
            cells["計画作成同意"] = dice.weigh(AGREED if dice.chance(0.8) else REFUSED)
            cells["計画提供同意"] = dice.weigh(AGREED if dice.chance(0.7) else REFUSED)
            cells["計画状況"] = dice.weigh([("作成済", 5), ("作成済み", 2), ("作成中", 3), ("未作成", 4), ("要更新", 1), ("声かけ済", 1)])
        return cells

    def helper(self, district, dice):
        """避難支援者: one or two of the supporters of the district; some are in no list."""
        names = self.helpers[district]
        if dice.chance(0.03):
            return self._stranger(dice)
        chosen = dice.some(names, 2 if dice.chance(0.2) else 1)
        return dice.pick(["、", "・"]).join(n if dice.chance(0.6) else n.replace("　", dice.pick([" ", ""])) for n in chosen)


def house_rows(writer, house, dice):
    """The rows of one household."""
    shared, level = writer.household_cells(house, dice)
    house.level = level
    people = house.people
    main = next((p for p in people if p.needs), people[0])
    others = [p for p in people if p is not main]
    house.folded = 1 < len(people) <= 5 and dice.chance(FOLDED) and all(set(p.needs) <= {"elderly_only"} for p in others)
    rows = []
    for n, person in enumerate([main] if house.folded else people):
        cells, form = writer.person_cells(person, house, dice)
        row = Row({**shared, **cells}, person, house, facts={"form": form})
        if person.needs and dice.chance(0.3):
            row.cells["避難支援者"] = writer.helper(house.district, dice)
        if dice.chance(0.05):
            row.cells["備考"] = dice.pick(["冬期は長女宅", "鍵は隣家、犬あり", "週末のみ家族あり", "①要確認", "R6.10 電話つながらず", '通称「上の家」', "入院中,退院未定", "㈱架空の寮"])
        if n:
            _later_row(writer, row, house, shared, dice)
        rows.append(row)
    for n, person in enumerate(others if house.folded else [], 1):
        rows[0].cells[f"家族{n}氏名"] = spellings.name_text(person.family.name, person.given, dice)
        rows[0].cells[f"家族{n}生年月日"] = any_date(person.birth, dice) if dice.chance(0.9) else ""
        rows[0].cells[f"家族{n}続柄"] = person.relation
    return rows


def _later_row(writer, row, house, shared, dice):
    """What people leave out or write another way on the second and later rows of a household."""
    way = dice.weigh([("same", 70), ("blank", 17), ("ditto", 2), ("other", 11)]) if shared["住所"] else "same"
    if way in ("blank", "ditto"):
        row.cells["住所"] = "" if way == "blank" else dice.pick(["同上", "〃"])
        row.cells["郵便番号"] = ""
        row.cells["行政区"] = row.cells["行政区"] or writer.mosaic.districts[house.district].name
    elif way == "other":
        row.cells["住所"] = writer.address(house, dice)[0]
    for column in ("緊急連絡先1氏名", "緊急連絡先1続柄", "緊急連絡先1電話", "緊急連絡先2氏名", "緊急連絡先2続柄", "緊急連絡先2電話", "見守り者", "見守り頻度"):
        row.cells.pop(column, None)


def _departed(rows, dice):
    """異動 of some who have left since the last time the list was made."""
    free = [r for r in rows if not r.house.folded]
    for row in dice.some(free, 70):
        row.cells["異動"] = dice.weigh([("死亡", 4), ("転出", 2), ("施設入所", 3)])
        day = (2024, dice.whole(4, 12), dice.whole(1, 28)) if dice.chance(0.8) else (2025, dice.whole(1, 3), dice.whole(1, 28))
        row.cells["異動日"] = any_date(day, dice)
        row.facts["left"] = True


def _twin(writer, row, dice):
    """The same person once more, from another list: another number, other spellings, the same house."""
    person, house = row.person, row.house
    cells = dict(row.cells)
    family = dice.pick(person.family.others) if person.family.others else person.family.name
    cells["氏名"] = family + dice.pick(["　", " ", ""]) + person.given
    kana = persons.half_width(person.family.kana) + " " + persons.half_width(person.given_kana)
    cells["フリガナ"] = kana if "ｱ" > cells.get("フリガナ", "")[:1] or not cells.get("フリガナ") else katakana(person.family.kana + person.given_kana)
    while cells["生年月日"] == row.cells["生年月日"]:
        cells["生年月日"] = any_date(person.birth, dice)
    while cells["住所"] == row.cells["住所"]:
        cells["住所"] = writer.address(house, dice)[0]
    cells.update({"世帯番号": "", "登録名簿": "避難行動要支援者", "備考": "", "年齢": "", "性別": spellings.sex_text(person.sex, dice)})
    return Row(cells, person, house, facts={"form": "birth", "twin_of": row})


def _twins(writer, rows, dice):
    """Pairs for people living alone whose names can be written in two ways, and a few whose names cannot."""
    free = [r for r in rows if len(r.house.people) == 1 and r.facts["form"] in ("birth", "both") and r.house.level == "block"
            and "left" not in r.facts and not any(g in r.cells["氏名"] for g in persons.GAIJI)]
    two_ways, one_way = [r for r in free if r.person.family.others], [r for r in free if not r.person.family.others]
    return [_twin(writer, r, dice) for r in dice.some(two_ways, DUPLICATES - 8) + dice.some(one_way, 8)]


@dataclass
class Ledger:
    """All rows in order, the points not lived at, and the writer."""

    rows: list
    houses: list
    spare: list
    writer: Writer
    next_key: int = 0


def make_ledger(needs, lots, mosaic, supporters, clinics):
    """The rows of the ledger without the blank, repeated and total ones."""
    writer = Writer(lots, mosaic, supporters, clinics)
    dice = Dice("ledger")
    # More people than rows: some are on the row of another.
    houses, spare = make_houses(needs, lots, mosaic, ROWS + 900)
    wanted = ROWS - DUPLICATES - ledger_faults.COUNT
    rows, kept = [], []
    for house in houses:
        made = house_rows(writer, house, dice)
        if len(rows) + len(made) <= wanted:
            rows += made
            kept.append(house)
    assert len(rows) == wanted, len(rows)
    _departed(rows, dice)
    faulty = ledger_faults.make(lambda h, d: house_rows(writer, h, d), lots, mosaic, needs, spare, len(houses), dice)
    rows += _twins(writer, rows, dice) + faulty
    for number, row in zip(dice.shuffle(range(10001, 10001 + len(rows))), rows):
        row.cells["台帳番号"] = str(number)
    for house_number, row in enumerate((r for r in rows if not r.cells["世帯番号"]), 390001):
        row.cells["世帯番号"] = str(house_number)
    rows.sort(key=lambda r: (r.house.district, r.cells["世帯番号"]))
    ledger_faults.share_keys(rows, dice)
    return Ledger(rows, kept, spare, writer, 10001 + len(rows))
