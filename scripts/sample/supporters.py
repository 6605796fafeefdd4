"""Supporters: 民生委員, 行政区長, ご近所福祉スタッフ and 避難支援者, all of them invented."""

from dataclasses import dataclass

from . import files, persons
from .dice import Dice
from .names import katakana
from .spellings import address_text, date_text

HEADER = ["番号", "役職", "氏名", "フリガナ", "行政区", "所属", "電話番号", "住所", "同意", "同意日", "備考"]
NEIGHBOURS, COMMISSIONER_REACH = 165, 2.35  # 避難支援者; districts to a 民生委員


@dataclass
class Supporter:
    """One supporter; `districts` are those that he or she looks after, the first of them his or her own."""

    number: int
    role: str
    name: str
    kana: str
    districts: list
    group: str
    phone: str


def _name(dice, seen):
    """A name that no other supporter has."""
    while True:
        family = persons.Family(dice)
        given, kana = persons.given_name(dice, dice.pick("男女"), dice.whole(1946, 1984))
        if family.name + given not in seen:
            seen.add(family.name + given)
            return f"{family.name}　{given}", f"{katakana(family.kana)}　{katakana(kana)}"


def make_supporters(mosaic):
    """All supporters in the order of their numbers."""
    dice, seen, out = Dice("supporters"), set(), []
    districts = mosaic.districts

    def add(role, where, group):
        name, kana = _name(dice, seen)
        phone = f"0197-00-{dice.whole(0, 9999):04d}" if dice.chance(0.7) else f"090-0000-{dice.whole(0, 9999):04d}"
        out.append(Supporter(len(out) + 1, role, name, kana, where, group, phone))

    k = 0
    while k < len(districts):
        size = 2 if dice.chance(3 - COMMISSIONER_REACH) else 3
        where = [k]
        while len(where) < size and k + len(where) < len(districts) and districts[k + len(where)].former == districts[k].former:
            where.append(k + len(where))
        add("民生委員", where, f"{districts[k].former}地区民生児童委員協議会")
        k += len(where)
    for k, district in enumerate(districts):
        add("行政区長", [k], district.council)
    for k, district in enumerate(districts):
        add("ご近所福祉スタッフ", [k], district.council)
    people = [d.people for d in districts]
    for _ in range(NEIGHBOURS):
        k = dice.weigh(list(enumerate(people)))
        add("避難支援者", [k], f"{districts[k].name}自主防災会" if dice.chance(0.6) else "")
    first = next(s for s in out if s.role == "避難支援者")  # two people of one name, far apart
    out[-1].name, out[-1].kana = first.name, first.kana
    return out


def write_supporters(path, supporters, lots, mosaic):
    """supporters.csv."""
    dice = Dice("supporter list")
    homes = {}
    for a in lots.addresses:
        if a is not None:
            homes.setdefault(a.district, []).append(a)
    rows = []
    for s in supporters:
        agreed = dice.weigh([("有", 84), ("無", 6), ("", 10)]) if s.role in ("避難支援者", "ご近所福祉スタッフ") else "有"
        day = (dice.whole(2019, 2024), dice.whole(1, 12), dice.whole(1, 28))
        address = address_text(dice.pick(homes[s.districts[0]]), lots, dice) if s.districts[0] in homes and dice.chance(0.9) else ""
        where = "、".join(mosaic.districts[k].name for k in s.districts)
        rows.append([f"S{s.number:04d}", s.role, s.name, s.kana, where, s.group, s.phone, address, agreed,
                     date_text(day, dice.pick(["iso", "slash", "letter"])) if agreed else "", "架空の人物" if s.number == 1 else ""])
    files.write_csv(path, HEADER, rows)
    return len(rows)
