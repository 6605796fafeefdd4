"""The ledger of the year after: who moved, died, came, left without a word, and who only got another number."""

from dataclasses import dataclass, field, replace

from . import spellings
from .dice import Dice
from .households import make_house, nearest_district
from .ledger import AGREED, CARE, HEADER, Row, house_rows
from .ledger_files import write_json, write_ledger

ROWS = 6750
REKEYED, REKEYED_RESPELT, MOVED, MOVED_OUT, DIED, GONE_ALONE, GONE_TOGETHER, CHANGED, REWRITTEN = 30, 10, 45, 35, 120, 80, 30, 520, 300
NEW_HEADINGS = {"フリガナ": "氏名カナ", "携帯電話": "携帯番号"}


@dataclass
class Year:
    """What happens to whom, by 台帳番号."""

    ledger: object
    lots: object
    mosaic: object
    needs: tuple
    dice: Dice
    rows: list
    touched: set = field(default_factory=set)  # ids of rows that something has happened to
    log: dict = field(default_factory=dict)
    next_key: int = 0
    next_house: int = 400001

    def note(self, event, row, value=None):
        """Remember an event of a row."""
        self.touched.add(id(row))
        self.log.setdefault(event, []).append(value or row.cells["台帳番号"])

    def new_key(self):
        """The next number of the ledger."""
        self.next_key += 1
        return str(self.next_key - 1)

    def free_rows(self):
        """Rows that nothing has happened to yet and whose story can be told without doubt."""
        twins = {id(r.facts["twin_of"]) for r in self.rows if "twin_of" in r.facts}
        return [r for r in self.rows if id(r) not in self.touched and id(r) not in twins and not r.house.folded
                and not {"left", "twin_of", "key_shared"} & set(r.facts)]

    def free_houses(self, count, test):
        """Rows of some whole households that pass a test."""
        free = {id(r) for r in self.free_rows()}
        groups = {}
        for row in self.rows:
            groups.setdefault(row.cells["世帯番号"], []).append(row)
        fit = [g for g in groups.values() if all(id(r) in free for r in g) and test(g)]
        return self.dice.some(fit, count)

    def day(self):
        """A day of the year that has passed."""
        month = self.dice.whole(4, 15)
        return (2025 + (month > 12), (month - 1) % 12 + 1, self.dice.whole(1, 28))


def _rekey(year):
    """Some households are numbered anew; a few have their address spelt anew as well."""
    known = year.free_houses(REKEYED, lambda g: all(r.facts["form"] in ("birth", "both") and r.cells["フリガナ"] for r in g)
                             and g[0].house.level == "block")
    for n, group in enumerate(known):
        for row in group:
            old = row.cells["台帳番号"]
            row.cells["台帳番号"], row.cells["世帯番号"] = year.new_key(), str(year.next_house)
            if n < REKEYED_RESPELT and row is group[0]:
                row.cells["住所"] = year.ledger.writer.address(row.house, year.dice)[0]
            year.note("rekeyed", row, [old, row.cells["台帳番号"]])
        year.next_house += 1


def _move(year, spare):
    """Some households move within the city, some people living alone leave it."""
    points = year.needs[0]
    for group in year.free_houses(MOVED, lambda g: g[0].house.level == "block"):
        i = next(i for i in spare if year.lots.need_addresses[i] is not None and year.lots.level(year.lots.need_addresses[i]) == "block")
        house = replace(group[0].house, address=year.lots.need_addresses[i], point=points[i], place="full",
                        district=nearest_district(year.mosaic, points[i]))
        district = year.mosaic.districts[house.district].name
        cells = {"行政区": district, "住所": year.ledger.writer.address(house, year.dice)[0], "郵便番号": f"023-9{house.district:03d}"}
        for row in group:
            row.house = house
            row.cells.update(cells if row is group[0] or row.cells["住所"] not in ("", "同上", "〃") else {"行政区": district})
            year.note("moved_within", row)
    for (row,) in year.free_houses(MOVED_OUT, lambda g: len(g) == 1):
        row.cells.update({"異動": "転出", "異動日": spellings.any_date(year.day(), year.dice)})
        year.note("moved_out", row)


def _die(year):
    for row in year.dice.some([r for r in year.free_rows() if r.person.age > 70], DIED):
        row.cells.update({"異動": "死亡", "異動日": spellings.any_date(year.day(), year.dice)})
        year.note("died", row)


def _vanish(year):
    """Some are in the list no more, and nobody wrote why."""
    groups = year.free_houses(GONE_ALONE, lambda g: len(g) == 1) + year.free_houses(GONE_TOGETHER, lambda g: len(g) > 1)
    for row in [r for g in groups for r in g]:
        year.note("gone", row)
    gone = set(year.log["gone"])
    year.rows = [r for r in year.rows if r.cells["台帳番号"] not in gone]


def _change(year):
    """Care grades, telephones, consents and doctors change."""
    dice = year.dice
    for row in dice.some(year.free_rows(), CHANGED):
        cells, alone = row.cells, len(row.house.people) == 1
        kind = dice.weigh([("care", 5 if row.person.age >= 65 else 0), ("mobile", 2), ("phone", 2 if alone and cells["電話番号"] else 0),
                           ("consent", 2 if "同意日" not in cells else 0)])
        if kind == "care":
            grade = dice.pick([g for g in CARE if g != row.person.needs.get("care")])
            cells["要介護度"] = dice.pick(CARE[grade])
        elif kind == "consent":
            cells.update({"名簿提供同意": dice.weigh(AGREED), "同意日": spellings.any_date(year.day(), dice), "同意方法": "訪問"})
        else:
            column, start = ("電話番号", "0197-00") if kind == "phone" else ("携帯電話", "070-0000")
            cells[column] = f"{start}-{dice.whole(0, 9999):04d}"
        year.note("changed", row)
        year.log.setdefault("_" + kind, []).append(row.cells["台帳番号"])


def _rewrite(year):
    """Some cells say the same in other words: no change. Everybody is a year older, which is none either."""
    dice = year.dice
    for row in dice.some([r for r in year.free_rows() if r.facts["form"] in ("birth", "both")], REWRITTEN):
        row.cells["生年月日"] = spellings.any_date(row.person.birth, dice)
        row.cells["性別"] = spellings.sex_text(row.person.sex, dice)
    for row in year.rows:
        if row.cells.get("年齢") and not row.cells.get("異動"):
            row.cells["年齢"] = spellings.age_text(row.person.age + 1, dice)


def _arrive(year, spare):
    """New people at places that were empty, in households written down as the first were."""
    points, kinds, _ = year.needs
    while len(year.rows) < ROWS:
        i = next(spare)
        if year.lots.need_addresses[i] is None:
            continue
        house = make_house(year.next_house - 300001, kinds[i], points[i], year.lots.need_addresses[i],
                           nearest_district(year.mosaic, points[i]), year.dice)
        rows = house_rows(year.ledger.writer, house, year.dice)
        if house.folded or len(year.rows) + len(rows) > ROWS:
            continue
        year.next_house += 1
        for row in rows:
            row.cells["台帳番号"] = year.new_key()
            year.note("new", row)
        year.rows += rows


def write_next(out, ledger, lots, mosaic, needs):
    """ledger_next.csv and ledger_next_expected.json; returns the counts."""
    good = [r for r in ledger.rows if not r.fault]
    copies = {id(r): Row(dict(r.cells), r.person, r.house, facts=dict(r.facts)) for r in good}
    for row in copies.values():
        if "twin_of" in row.facts:
            row.facts["twin_of"] = copies[id(row.facts["twin_of"])]
    year = Year(ledger, lots, mosaic, needs, Dice("ledger next"), list(copies.values()), next_key=ledger.next_key)
    spare = iter(ledger.spare)
    _rekey(year)
    _move(year, spare)
    _die(year)
    _vanish(year)
    _change(year)
    _rewrite(year)
    _arrive(year, spare)
    year.rows.sort(key=lambda r: (r.house.district, r.cells["世帯番号"]))
    renamed = [{NEW_HEADINGS.get(c, c): text for c, text in r.cells.items()} for r in year.rows]
    write_ledger(out / "ledger_next.csv", [NEW_HEADINGS.get(c, c) for c in HEADER], renamed, 3, -1, "ledger next file")

    log = year.log
    counts = {"rows": len(year.rows), "new": len(log["new"]), "changed": len(log["changed"]), "unchanged": 0,
              "moved": len(log["moved_within"]) + len(log["moved_out"]), "died": len(log["died"]), "gone": len(log["gone"]),
              "rekeyed": len(log["rekeyed"])}
    counts["unchanged"] = len(good) - sum(counts[k] for k in ("changed", "moved", "died", "gone", "rekeyed"))
    parts = {"moved_within": len(log["moved_within"]), "moved_out": len(log["moved_out"]), "rekeyed_households": REKEYED,
             "rekeyed_and_respelt_households": REKEYED_RESPELT, "rewritten_but_unchanged": REWRITTEN}
    parts.update({"changed_" + k: len(log["_" + k]) for k in ("care", "mobile", "phone", "consent")})
    keys = {k: log[k] for k in ("new", "changed", "moved_within", "moved_out", "died", "gone", "rekeyed")}
    write_json(out / "ledger_next_expected.json", {**counts, "parts": parts, "keys": keys})
    return counts
