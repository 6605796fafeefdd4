"""Addresses: towns (大字), 小字 and lot numbers of every house, and the dictionary of them.

The dictionary has the layout of 位置参照情報 (街区レベル). It lacks some lots and some 小字, as such dictionaries do.
"""

from dataclasses import dataclass

import numpy as np

from . import base, files
from .dice import Dice

EXTRA_SPOTS = 9000
LOT_REACH = 45.0  # houses nearer than this to a lot's first one share its number
HIDDEN_LOTS, HIDDEN_KOAZA = 0.035, 0.012

HEADER = ("都道府県名,市区町村名,大字・丁目名,小字・通称名,街区符号・地番,座標系番号,X座標,Y座標,緯度,経度,住居表示フラグ,代表フラグ,"
          "更新前履歴フラグ,更新後履歴フラグ").split(",")

KOAZA = [
    "前田", "谷地", "沖田", "中屋敷", "上屋敷", "下屋敷", "川端", "日向", "日影", "堂ノ前", "宮ノ下", "寺ノ上", "中ノ町", "関之沢", "鶴ヶ沢",
    "姥ヶ懐", "狐ヶ森", "鴻ノ巣", "高舘", "古舘", "舘下", "嶋田", "中嶋", "桜沢", "大桜", "松ノ木", "柳沢", "杉ノ下", "栗林", "萩森",
    "石田", "岩ノ目", "鍛冶屋敷", "茶畑", "清水尻", "清水端", "土手下", "堤下", "水門", "樋渡", "一本木", "二本木", "三本松", "五輪", "六日町",
    "七曲", "八幡", "九蔵", "十文字", "百目木", "千刈田", "万年橋", "新田", "古田", "本宿", "新町", "裏町", "横町", "荒町", "仲町",
    "東裏", "西裏", "南下", "北上野", "向田", "向山", "笹森", "葦ノ口", "糠塚", "稲荷", "熊野", "諏訪", "明神", "観音堂", "地蔵田",
    "天王", "不動", "薬師", "庚申", "念仏壇", "釜石田", "弁天", "大林", "長根", "長沢", "細田", "丸森", "角屋敷", "外浦", "合野",
]
NUMERALS = "〇一二三四五六七八九十"


@dataclass
class Address:
    """Where a house is, in the words of the dictionary; `style` says how its town is divided."""

    district: int
    former: str
    town: str
    style: str  # koaza, plain (no 小字), chome, chiwari, aza (字 right below the former municipality)
    koaza: str
    lot: int
    branch: int
    xy: np.ndarray

    @property
    def entry(self):
        """大字・丁目名 and 小字・通称名 as the dictionary has them."""
        if self.style == "aza":
            return f"{self.former}字{self.koaza}", ""
        if self.style == "chome":
            return f"{self.former}{self.town}{self.koaza}", ""
        return self.former + self.town, "" if self.style == "plain" else self.koaza


def _styles(mosaic):
    """How each district's town is divided: 丁目 and 字 in town, 地割 in the hills."""
    dense = sorted(range(len(mosaic.districts)), key=lambda k: (-mosaic.districts[k].people, k))
    styles = {}
    for former, style, count in (("水沢", "chome", 2), ("水沢", "aza", 5), ("前沢", "aza", 2), ("衣川", "chiwari", 4)):
        order = dense[::-1] if style == "chiwari" else dense
        free = [k for k in order if mosaic.districts[k].former == former and k not in styles]
        styles.update(dict.fromkeys(free[:count], style))
    free = [k for k in dense if k not in styles]
    styles.update(dict.fromkeys(free[5::10], "plain"))
    return [styles.get(k, "koaza") for k in range(len(dense))]


def _cluster(points, count, generator):
    """Points in about `count` groups of neighbours (Lloyd relaxation)."""
    centres = points[generator.permutation(len(points))[:count]]
    for _ in range(6):
        index, _ = base.nearest_on(centres, points[:, 0], points[:, 1])
        size = np.bincount(index, minlength=len(centres))
        full = size > 0
        for axis in (0, 1):
            centres[full, axis] = (np.bincount(index, points[:, axis], len(centres))[full]) / size[full]
    return base.nearest_on(centres, points[:, 0], points[:, 1])[0]


def _numbers(points, dice):
    """Lot and branch of each point of a 小字: in strips from the north, neighbours on one lot."""
    strip = np.floor(points[:, 1] / 150).astype(int)
    order = np.lexsort((points[:, 0] * np.where(strip % 2 == 0, 1, -1), -strip))
    lots, branches = np.zeros(len(points), int), np.zeros(len(points), int)
    number, first, branch = dice.whole(1, 60), None, 0
    for i in order.tolist():
        if first is None or ((points[i] - points[first]) ** 2).sum() > LOT_REACH**2:
            number += dice.weigh([(1, 5), (2, 3), (3, 1), (7, 1)]) if first is not None else 0
            first, branch = i, 0 if dice.chance(0.4) else 1
        else:
            branch += 1 if branch or dice.chance(0.5) else 2
        lots[i], branches[i] = number, branch
    return lots, branches


class Lots:
    """Addresses of all points and what the dictionary knows of them."""

    def __init__(self, homes, mosaic, needs):
        points = np.vstack([needs[0], homes.spots(base.rng("lots"), EXTRA_SPOTS)])
        self.mosaic, self.towns, self.styles = mosaic, homes.town_names, _styles(mosaic)
        self.addresses = [None] * len(points)
        district = mosaic.at(points)
        dice = Dice("lot numbers")
        used = {}
        # Two 字 of 水沢 bear the name of a 大字 of 水沢, as happens: only the word 字 tells them apart.
        mizusawa = [t for (t, _), d, s in zip(homes.town_names, mosaic.districts, self.styles) if d.former == "水沢" and s == "koaza"]
        clashes = dice.some(mizusawa, 2)
        for k in range(len(mosaic.districts)):
            mine = np.flatnonzero(district == k)
            if len(mine):
                self._divide(k, mine, points[mine], dice, used, clashes)
        self.clashes = clashes
        self.need_addresses = self.addresses[: len(needs[0])]
        self._make_dictionary(Dice("dictionary"))

    def _divide(self, k, mine, points, dice, used, clashes):
        """Give every point of a district its 小字 and its lot."""
        style, former = self.styles[k], self.mosaic.districts[k].former
        count = 1 if style == "plain" else max(2, min(9, len(mine) // 14))
        group = _cluster(points, count, base.rng(f"koaza {k}"))
        if style == "chome":
            titles = [NUMERALS[n + 1] + "丁目" for n in range(count)]
        elif style == "chiwari":
            titles = [f"第{'０１２３４５６７８９'[n + 1]}地割" for n in range(count)]
        elif style == "aza":
            taken = used.setdefault(former, set())
            titles = dice.some([t for t in KOAZA if t not in taken], count)
            free = [c for c in clashes if c not in taken]
            if former == "水沢" and free:
                titles[0] = free[0]
            taken.update(titles)
        else:
            titles = dice.some(KOAZA, count)
        for g in range(count):
            inside = np.flatnonzero(group == g)
            if not len(inside):
                continue
            numbers, branches = _numbers(points[inside], dice)
            for i, lot, branch in zip(inside.tolist(), numbers.tolist(), branches.tolist()):
                branch = branch or (dice.whole(1, 30) if style == "chome" else 0)
                self.addresses[mine[i]] = Address(k, former, self.towns[k][0], style, "" if style == "plain" else titles[g],
                                                  lot, branch, points[i])

    def _make_dictionary(self, dice):
        """The lots that the dictionary has: all but some lots and some whole 小字."""
        groups = {}
        for a in self.addresses:
            if a is not None:
                groups.setdefault(a.entry, {}).setdefault(a.lot, []).append(a)
        self.blocks, self.koaza, self.oaza = {}, {}, {}
        for entry in sorted(groups):
            if entry[1] and dice.chance(HIDDEN_KOAZA):
                continue
            for lot in sorted(groups[entry]):
                if len(groups[entry]) > 1 and dice.chance(HIDDEN_LOTS):
                    continue
                self.blocks[entry + (lot,)] = groups[entry][lot]
                self.koaza.setdefault(entry, 0)
                self.oaza.setdefault(entry[0], 0)
        below = {a.koaza for a in self.addresses if a is not None and a.style == "aza"}
        self._holders = {}
        for oaza, koaza, lot in self.blocks:
            former = oaza[:2]
            if koaza and koaza not in below:
                self._holders[former, koaza, lot] = self._holders.get((former, koaza, lot), 0) + 1

    def is_ambiguous_without_town(self, a):
        """Whether several 大字 of the former municipality have this 小字 with this lot."""
        return self._holders.get((a.former, a.koaza, a.lot), 0) > 1

    def level(self, address):
        """How finely the dictionary knows an address: block, koaza, town or none."""
        if address.entry + (address.lot,) in self.blocks:
            return "block"
        if address.entry in self.koaza:
            return "koaza" if address.entry[1] else "town"
        return "town" if address.entry[0] in self.oaza else "none"


def write_dictionary(path, lots):
    """addresses.csv; a few lots have two points, the second of them not the representative one."""
    dice = Dice("dictionary points")
    rows, points = [], []
    for (oaza, koaza, lot), houses in lots.blocks.items():
        middle = np.mean([h.xy for h in houses], axis=0)
        flag = 1 if houses[0].style == "chome" else 0
        for representative in (1, 0) if dice.chance(0.04) else (1,):
            xy = middle if representative else middle + np.array([dice.real() - 0.5, dice.real() - 0.5]) * 60
            xy = np.round(xy, 1)
            points.append(xy)
            rows.append([base.PREF_NAME, base.CITY_NAME, oaza, koaza, lot, 10, f"{xy[1]:.1f}", f"{xy[0]:.1f}", "", "", flag,
                         representative, 0, 0])
    for row, (lon, lat) in zip(rows, base.to_lonlat(np.array(points), 6)):
        row[8:10] = f"{lat:.6f}", f"{lon:.6f}"
    files.write_csv(path, HEADER, rows, "cp932")
    return len(rows)
