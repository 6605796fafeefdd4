"""Emergency places and shelters: the GSI national list's two files and the city's own list."""

from dataclasses import dataclass

import numpy as np

from . import base, files, names

KINDS = [  # word, reading, count, capacity from, capacity to, shelter too, open ground
    ("小学校", "しょうがっこう", 26, 180, 420, True, True), ("中学校", "ちゅうがっこう", 12, 250, 520, True, True),
    ("高等学校", "こうとうがっこう", 5, 300, 600, True, True), ("地区センター", "ちくせんたー", 30, 60, 180, True, False),
    ("公民館", "こうみんかん", 42, 25, 90, True, False), ("体育館", "たいいくかん", 11, 150, 400, True, False),
    ("保育園", "ほいくえん", 8, 30, 70, True, False), ("公園", "こうえん", 31, 200, 900, False, True),
    ("運動場", "うんどうじょう", 13, 300, 1200, False, True), ("集会所", "しゅうかいじょ", 12, 15, 40, False, False),
]
EXTRA_SHELTERS = 10  # shelters that are no emergency places


@dataclass
class Shelter:
    """One place; number is the middle of its 共通ID."""

    number: int
    name: str
    kana: str
    xy: np.ndarray
    address: str
    town: str
    emergency: bool
    shelter: bool
    capacity: int
    flags: list


def _flags(flood, slide, low, open_ground, generator):
    """Eight hazards in the statutory order; a place is not designated for what would reach it."""
    return [
        flood == 0,
        slide == 0 and generator.random() < 0.95,
        False,
        open_ground or generator.random() < 0.7,
        False,
        open_ground or generator.random() < 0.25,
        flood == 0 and not low,
        generator.random() < 0.06,
    ]


def _spots(homes, generator, wanted):
    """Well spread places beside roads."""
    spots = homes.spots(generator, wanted * 14, 20, 70)
    out, gap = [], 900.0
    while len(out) < wanted:
        for xy in spots:
            if len(out) == wanted:
                break
            if all(((xy - o) ** 2).sum() > gap * gap for o in out):
                out.append(xy)
        gap *= 0.8
    return np.array(out)


def make_shelters(homes, hazards, land):
    """All places in the order of their numbers."""
    generator = base.rng("shelters")
    kinds = [k for k in KINDS for _ in range(k[2])]
    extra = [("福祉センター", "ふくしせんたー", 1, 40, 120, True, False)] * EXTRA_SHELTERS
    spots = _spots(homes, generator, len(kinds) + EXTRA_SHELTERS)
    order = generator.permutation(len(kinds))
    chosen = [kinds[i] for i in order] + extra
    flood, slide = hazards.at(spots)
    rows, cols = base.cell_of(spots)
    low = land.height[rows, cols] < 38
    out = []
    for n, (kind, xy) in enumerate(zip(chosen, spots), 1):
        word, reading, _, least, most, is_shelter, open_ground = kind
        former, town, kana, lot = homes.address(xy, generator)
        flags = _flags(int(flood[n - 1]), int(slide[n - 1]), bool(low[n - 1]), open_ground, generator)
        emergency = n <= len(kinds)
        if emergency and not any(flags):
            flags[3] = True
        capacity = least + int(generator.integers(most - least))
        school = word in ("小学校", "中学校")
        name = f"{town}{'架空' if school else ''}{word}"
        reading = ("かくう" if school else "") + reading
        address = f"{base.CITY_NAME}{former}{town}{lot}"
        out.append(Shelter(n, name, kana + reading, xy, address, former + town, emergency, is_shelter, capacity, flags))
    return out


def _common_id(shelter, kind):
    return f"E{base.CITY_CODE}{shelter.number:05d}{kind}01"


GSI_EMERGENCY = ("NO,共通ID,都道府県名及び市町村名,施設・場所名,住所,洪水,崖崩れ、土石流及び地滑り,高潮,地震,津波,大規模な火事,"
                 "内水氾濫,火山現象,指定避難所との住所同一,緯度,経度,備考").split(",")
GSI_SHELTER = ("NO,共通ID,都道府県名及び市町村名,施設・場所名,住所,指定緊急避難場所との住所同一,その他市町村長が必要と認める事項,"
               "受入対象者,緯度,経度,備考").split(",")
OPEN_DATA = (
    "全国地方公共団体コード,ID,名称,名称_カナ,名称_英字,所在地_全国地方公共団体コード,町字ID,所在地_連結表記,所在地_都道府県,所在地_市区町村,"
    "所在地_町字,所在地_番地以下,建物名等(方書),緯度,経度,標高,電話番号,内線番号,連絡先メールアドレス,連絡先FormURL,"
    "連絡先備考（その他、SNSなど）,郵便番号,市区町村コード,地方公共団体名,災害種別_洪水,災害種別_崖崩れ、土石流及び地滑り,災害種別_高潮,"
    "災害種別_地震,災害種別_津波,災害種別_大規模な火事,災害種別_内水氾濫,災害種別_火山現象,指定避難所との重複,想定収容人数,"
    "対象となる町会・自治会,URL,画像,画像_ライセンス,備考"
).split(",")


def _mark(flag):
    return "1" if flag else ""


def write_shelters(out, shelters, land, mosaic):
    """The three lists; returns rows of each."""
    where = [[f"{v:.6f}" for v in base.to_lonlat(s.xy, 6)[0][::-1]] for s in shelters]
    place = base.PREF_NAME + base.CITY_NAME
    emergency = [(s, w) for s, w in zip(shelters, where) if s.emergency]
    rows = [
        [20000 + s.number, _common_id(s, 2), place, s.name, base.PREF_NAME + s.address, *map(_mark, s.flags), _mark(s.shelter), *w,
         "架空の場所"]
        for s, w in emergency
    ]
    files.write_csv(f"{out}/mergeFromCity_2.csv", GSI_EMERGENCY, rows)
    both = [(s, w) for s, w in zip(shelters, where) if s.shelter]
    special = [(s, w, "福祉センター" in s.name) for s, w in both]
    rows2 = [
        [10000 + s.number, _common_id(s, 1), place, s.name, base.PREF_NAME + s.address, _mark(s.emergency), "指定福祉避難所" if care else "",
         "要配慮者とその家族" if care else "", *w, "架空の場所"]
        for s, w, care in special
    ]
    files.write_csv(f"{out}/mergeFromCity_1.csv", GSI_SHELTER, rows2)
    write_open_data(f"{out}/{base.CITY_CODE6}_evacuation_space.csv", emergency, land, mosaic)
    return len(rows), len(rows2)


def write_open_data(path, emergency, land, mosaic):
    """指定緊急避難場所一覧, new edition, with capacities for most places."""
    generator = base.rng("shelter list")
    rows = []
    for s, (lat, lon) in emergency:
        district = mosaic.districts[max(0, int(mosaic.at(s.xy)[0]))]
        height = f"{float(base.sample(land.height, s.xy[0], s.xy[1])):.1f}"
        capacity = s.capacity if generator.random() < 0.93 else ""
        lot = s.address[len(base.CITY_NAME + s.town) :]
        rows.append([base.CITY_CODE6, _common_id(s, 2), s.name, names.katakana(s.kana), "", base.CITY_CODE6, "",
                     base.PREF_NAME + s.address, base.PREF_NAME, base.CITY_NAME, s.town, lot, "", lat, lon, height, "", "", "", "", "",
                     "", base.CITY_CODE6, base.PREF_NAME + base.CITY_NAME, *map(_mark, s.flags), _mark(s.shelter), capacity,
                     district.council, "", "", "", "架空の場所"])
    files.write_csv(path, OPEN_DATA, rows)
