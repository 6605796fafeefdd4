"""Invented households at the places where support is needed: who lives there and what they need.

These are the facts; ledger.py writes them down the way a city does.
"""

from dataclasses import dataclass, field

import numpy as np

from . import persons
from .dice import Dice
from .lots import Address

TODAY = (2025, 4, 1)  # of the ledger; the next one is a year later

OLD_WORK = ("care1_2", "care3plus", "dementia", "bedridden", "wheelchair", "physical_1_2")


@dataclass
class Person:
    """One person; texts are filled in by the ledger."""

    family: persons.Family
    given: str
    given_kana: str
    sex: str
    birth: tuple
    relation: str
    needs: dict = field(default_factory=dict)  # kind to grade
    mobility: str = "walks"

    @property
    def name(self):
        """Family and given name without a space."""
        return self.family.name + self.given

    @property
    def age(self):
        """Age on the day of the ledger."""
        return TODAY[0] - self.birth[0] - ((TODAY[1], TODAY[2]) < self.birth[1:])


@dataclass
class House:
    """One household: its place, how it is reached and its people, the head first."""

    number: int
    kind: str
    address: Address  # none outside the city
    district: int
    people: list
    point: np.ndarray
    phone: str = ""
    storeys: int = 2
    floor: int = 1
    car: str = ""
    # Set as the household is written down:
    place: str = None  # how its address is written: full, no_lot, ambiguous, none, "" (not at all)
    level: str = ""  # how finely the dictionary knows it as it is written
    folded: bool = False  # all on the row of the head


def birth_of(age, dice):
    """A date of birth of somebody who is `age` today."""
    month, day = dice.whole(1, 12), dice.whole(1, 28)
    return (TODAY[0] - age - ((TODAY[1], TODAY[2]) < (month, day)), month, day)


def make_person(dice, family, relation, sex, age):
    """A person of this age."""
    birth = birth_of(age, dice)
    given, kana = persons.given_name(dice, sex, birth[0])
    return Person(family, given, kana, sex, birth, relation)


def _old_age(dice, low=65, high=99):
    """An age that is most often about eighty."""
    return min(high, max(low, round(low + (high - low) * (dice.real() + dice.real() + dice.real()) / 3)))


def _couple(dice, low=65):
    age = _old_age(dice, low, 97)
    return [("世帯主", "男", age), ("妻", "女", max(low - 3, min(97, age - dice.whole(-2, 6))))]


def _with_family(dice):
    """Somebody old with the family of a child, who may be the head."""
    age = _old_age(dice, 68, 99)
    sex = "女" if dice.chance(0.62) else "男"
    child = age - dice.whole(22, 34)
    parent = ("母" if sex == "女" else "父", sex, age)
    out = [("世帯主", "男" if dice.chance(0.8) else "女", child), parent]
    if dice.chance(0.55):
        spouse = ("妻", "女") if out[0][1] == "男" else ("夫", "男")
        out.insert(1, (*spouse, max(24, child - dice.whole(-3, 5))))
        if dice.chance(0.45):
            grown = max(0, child - dice.whole(24, 36))
            out += [("長女", "女", grown), ("長男", "男", max(0, grown - 3))] if dice.chance(0.4) else [("長男", "男", grown)]
    return out, out.index(parent)


def _old_household(dice):
    """People of a household with somebody old in need, and which of them it is."""
    form = dice.weigh([("alone", 12), ("couple", 38), ("family", 50)])
    if form == "alone":
        return [("世帯主", "女" if dice.chance(0.7) else "男", _old_age(dice))], 0
    if form == "couple":
        return _couple(dice), dice.whole(0, 1)
    return _with_family(dice)


def _with_parent(dice, low, high):
    """A grown child with one parent or both; the parent is the head."""
    age = dice.whole(low, high)
    parent = age + dice.whole(23, 34)
    out = [("世帯主", "男", min(parent, 94))] if dice.chance(0.6) else []
    out.append(("妻" if out else "世帯主", "女", min(parent - 2, 94)))
    out.append(("長男", "男", age) if dice.chance(0.6) else ("長女", "女", age))
    return out, len(out) - 1


def _young_family(dice, ages):
    """Parents and a child."""
    father = dice.whole(25, 44)
    out = [("世帯主", "男", father), ("妻", "女", max(22, father - dice.whole(-2, 5)))]
    for n in range(dice.weigh([(1, 5), (2, 4), (3, 1)])):
        sex = "男" if dice.chance(0.5) else "女"
        out.append(("長二三"[n] + sex, sex, dice.whole(*ages) if n == 0 else dice.whole(3, 12)))
    return out, 2


def _members(kind, dice):
    """(relation, sex, age) of everybody, who of them is in need, and further needs by index."""
    if kind == "elderly_alone":
        return [("世帯主", "女" if dice.chance(0.68) else "男", _old_age(dice))], 0
    if kind == "elderly_couple":
        return _couple(dice), 0
    if kind in OLD_WORK:
        return _old_household(dice)
    if kind == "medical_care":
        return _young_family(dice, (0, 12)) if dice.chance(0.45) else _old_household(dice)
    if kind == "intellectual_a":
        return _with_parent(dice, 18, 62)
    if kind == "mental_1":
        return _with_parent(dice, 28, 60) if dice.chance(0.6) else ([("世帯主", "男" if dice.chance(0.5) else "女", dice.whole(30, 68))], 0)
    if kind == "intractable":
        return _couple(dice, 48) if dice.chance(0.6) else _with_family(dice)[0], 0
    if kind == "infant_pregnant":
        return _young_family(dice, (0, 2))
    return _with_parent(dice, 14, 52)


GRADE_OF = {
    "care1_2": ("care", ["support1", "support2", "1", "1", "2", "2"]), "care3plus": ("care", ["3", "3", "4", "5"]),
    "dementia": ("dementia", ["", "Ⅰ", "Ⅱa", "Ⅱb", "Ⅲ", "Ⅲa", "Ⅳ"]), "physical_1_2": ("physical", ["1", "1", "2", "2", "3", "4", "6"]),
    "intellectual_a": ("intellectual", ["A", "A", "A", "B"]), "mental_1": ("mental", ["1", "1", "2", "3"]),
    "medical_care": ("medical_care", ["ventilator", "oxygen", "oxygen", "suction", "dialysis", "dialysis"]),
    "intractable": ("intractable", ["", "", "パーキンソン病", "潰瘍性大腸炎", "筋萎縮性側索硬化症", "全身性エリテマトーデス"]),
}


def _give_needs(kind, people, who, dice):
    """Needs and mobility of the members, as the class of the point asks."""
    one = people[who]
    if kind in GRADE_OF:
        need, grades = GRADE_OF[kind]
        one.needs[need] = dice.pick(grades)
    if kind == "bedridden":
        one.needs["care"], one.mobility = dice.pick(["4", "5"]), "bedridden"
    if kind == "wheelchair":
        one.needs["physical"], one.mobility = dice.pick(["1", "2", "2"]), "wheelchair"
        if dice.chance(0.5):
            one.needs["care"] = dice.pick(["2", "3", "4"])
    if kind in ("care3plus", "medical_care"):
        one.mobility = dice.weigh([("with_help", 5), ("wheelchair", 3), ("bedridden", 1), ("walks", 1)])
    if kind in ("care1_2", "dementia", "physical_1_2", "elderly_alone", "intractable") and dice.chance(0.35):
        one.mobility = "with_help"
    if kind == "dementia" and dice.chance(0.6):
        one.needs["care"] = dice.pick(["1", "2", "3"])
    if kind == "infant_pregnant":
        for p in people:
            if p.age < 6 or p.relation == "妻" and dice.chance(0.25):
                p.needs["pregnant_infant"] = ""
    if kind in ("intellectual_a", "mental_1") and max(p.age for p in people) >= 70 and len(people) > 1:
        one.needs["after_parents"] = ""
    if kind == "other":
        one.needs[dice.pick(["withdrawn", "withdrawn", "other"]) if one.age >= 18 else "young_carer"] = ""
    if all(p.age >= 65 for p in people):
        for p in people:
            p.needs["elderly_alone" if len(people) == 1 else "elderly_only"] = ""
            if not set(p.needs) - {"elderly_alone", "elderly_only"} and p.age > 75 and dice.chance(0.12):
                p.needs["care"] = dice.pick(["support1", "support2", "1"])


def make_house(number, kind, point, address, district, dice):
    """A household of the kind that its need point asks for."""
    members, who = _members(kind, dice)
    family = persons.Family(dice)
    people = [make_person(dice, family, *m) for m in members]
    _give_needs(kind, people, who, dice)
    storeys = dice.weigh([(1, 3), (2, 7)])
    house = House(number, kind, address, district, people, point, storeys=storeys, floor=1 if storeys == 1 or dice.chance(0.8) else 2)
    house.phone = f"0197-00-{dice.whole(0, 9999):04d}" if dice.chance(0.88) else ""
    young = min(p.age for p in people if p.age >= 18) < 72
    house.car = dice.weigh([("own", 4 if young else 1), ("family", 3 if len(people) > 1 else 0.5), ("none", 1 if young else 4), ("", 1)])
    return house


def nearest_district(mosaic, xy):
    """The district at a place, or the one whose nearest border point is closest."""
    inside = int(mosaic.at(xy)[0])
    if inside >= 0:
        return inside
    for reach in range(50, 2000, 50):
        for dx, dy in ((1, 0), (0, 1), (-1, 0), (0, -1), (1, 1), (-1, 1), (-1, -1), (1, -1)):
            found = int(mosaic.at([xy[0] + dx * reach, xy[1] + dy * reach])[0])
            if found >= 0:
                return found
    raise RuntimeError("a house far from the city")


def make_houses(needs, lots, mosaic, wanted):
    """Households with `wanted` people altogether at the first need points; and the points left over."""
    dice = Dice("households")
    points, kinds, _ = needs
    houses, spare, total = [], [], 0
    for i, (xy, kind) in enumerate(zip(points, kinds)):
        if total < wanted:
            house = make_house(len(houses), kind, xy, lots.need_addresses[i], nearest_district(mosaic, xy), dice)
            if total + len(house.people) <= wanted:
                houses.append(house)
                total += len(house.people)
                continue
        spare.append(i)
    assert total == wanted, total
    return houses, spare
