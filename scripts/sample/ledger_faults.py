"""Rows that an import must reject, each for one reason that nobody can argue about."""

from . import households, spellings

# reason: column and the texts found in it
FAULTS = {
    "missing_name": ("氏名", ["", "", "　", "", " ", "　　"]),
    "bad_date": ("生年月日", ["S65.2.30", "昭和20年2月30日", "S20.13.5", "昭和30年6月31日", "H5.2.29", "Ｓ２８．２．２９",
                              "2026/13/1", "19450231", "1950-04-31"]),
    "future_date": ("生年月日", ["2041/5/1", "R20.1.1", "令和15年4月1日", "20350707", "2044-12-24"]),
    "duplicate_key": ("台帳番号", [None] * 6),
    "unknown_code": ("要介護度", ["要介護9", "要介護９", "要支援5", "要介護0", "介護7", "要介護6"]),
    "bad_age": ("年齢", ["abc", "歳", "-3", "231"]),
    "no_address": ("住所", ["", "", "", ""]),
}
COUNT = sum(len(texts) for _, texts in FAULTS.values())


def make(house_rows, lots, mosaic, needs, spare, first_number, dice):
    """Rows of people living alone, written by `house_rows(house, dice)`, each spoilt in one cell."""
    points, _, _ = needs
    used, out = iter(spare[::-1]), []
    for reason, (column, texts) in FAULTS.items():
        for text in texts:
            row = None
            while row is None or row.house.level != "block":
                i = next(used)
                house = households.make_house(first_number + len(out), "elderly_alone", points[i], lots.need_addresses[i],
                                              households.nearest_district(mosaic, points[i]), dice)
                row = house_rows(house, dice)[0]
            if not row.cells["生年月日"]:
                row.cells["生年月日"] = spellings.any_date(row.person.birth, dice)
            if reason == "bad_age":
                row.cells["生年月日"] = ""
            elif column == "生年月日":
                row.cells.pop("年齢", None)
            elif reason == "no_address":
                row.cells["行政区"] = row.cells["郵便番号"] = row.cells["方書"] = ""
            row.cells[column] = text
            row.fault = (column, reason)
            out.append(row)
    return out


def share_keys(rows, dice):
    """Give the rows meant for it the number of another person further up."""
    good = [n for n, r in enumerate(rows) if not r.fault and "twin_of" not in r.facts and "left" not in r.facts]
    taken = set()
    for at, row in enumerate(rows):
        if row.fault and row.fault[1] == "duplicate_key":
            other = dice.pick([n for n in good if n < at and n not in taken])
            taken.add(other)
            row.cells["台帳番号"] = rows[other].cells["台帳番号"]
            rows[other].facts["key_shared"] = True
