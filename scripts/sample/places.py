"""Shops, clinics, salons and care services: invented places beside the roads, and their open data lists."""

from dataclasses import dataclass, field

import numpy as np

from . import base, files, names


@dataclass
class Place:
    """A place with its tags on the map and what the city's lists say about it."""

    name: str
    kana: str
    xy: np.ndarray
    tags: dict
    former: str = ""
    town: str = ""
    town_kana: str = ""
    lot: str = ""
    facts: dict = field(default_factory=dict)

    @property
    def address(self):
        """The address as written in the city, without the prefecture."""
        return f"{base.CITY_NAME}{self.former}{self.town}{self.lot}"


OPENING = {
    "supermarket": ["Mo-Su 09:00-21:00", "Mo-Su 09:30-20:00", "Mo-Sa 09:00-19:00"],
    "convenience": ["24/7", "24/7", "Mo-Su 06:00-23:00"],
    "greengrocer": ["Mo-Sa 09:00-18:00"],
    "butcher": ["Mo-Sa 09:30-18:30", "Tu-Su 10:00-18:00"],
    "seafood": ["Mo-Sa 08:00-17:00"],
    "chemist": ["Mo-Su 09:00-22:00", "Mo-Su 09:00-21:00"],
    "pharmacy": ["Mo-Fr 08:30-18:00; Sa 08:30-13:00"],
    "bank": ["Mo-Fr 09:00-15:00"],
    "post_office": ["Mo-Fr 09:00-17:00"],
}
SMALL_SHOPS = {"greengrocer": ("青果店", "せいかてん"), "butcher": ("精肉店", "せいにくてん"), "seafood": ("鮮魚店", "せんぎょてん")}
# kind, key, count, preference for dense places (1 as people live, 2 stronger)
POI = [
    ("supermarket", "shop", 27, 2), ("convenience", "shop", 50, 1), ("greengrocer", "shop", 14, 1),
    ("butcher", "shop", 14, 2), ("seafood", "shop", 15, 1), ("chemist", "shop", 25, 2),
    ("pharmacy", "amenity", 45, 2), ("bank", "amenity", 18, 2), ("post_office", "amenity", 34, 1),
]
MEDICAL = [("hospital", 7, "病院", 2), ("clinic", 30, "一般診療所", 1), ("doctors", 26, "一般診療所", 2), ("dentist", 33, "歯科", 2)]
DEPARTMENTS = ["内科", "外科", "整形外科", "小児科", "眼科", "耳鼻咽喉科", "皮膚科", "泌尿器科", "循環器内科", "精神科"]
SERVICES = [("訪問介護", "ヘルパーステーション"), ("通所介護", "デイサービスセンター"), ("居宅介護支援", "ケアプランセンター"),
            ("認知症対応型共同生活介護", "グループホーム"), ("短期入所生活介護", "ショートステイ"), ("訪問看護", "訪問看護ステーション"),
            ("介護老人福祉施設", "特別養護老人ホーム"), ("小規模多機能型居宅介護", "小規模多機能ホーム")]
GARDEN = [("ひまわり", "ひまわり"), ("こもれび", "こもれび"), ("せせらぎ", "せせらぎ"), ("ほほえみ", "ほほえみ"), ("やすらぎ", "やすらぎ"),
          ("さくらんぼ", "さくらんぼ"), ("すずらん", "すずらん"), ("かたくり", "かたくり"), ("なごみ", "なごみ"), ("ふくじゅ草", "ふくじゅそう"),
          ("ひだまり", "ひだまり"), ("いこい", "いこい"), ("ゆうあい", "ゆうあい"), ("あおぞら", "あおぞら")]


def _phone(generator):
    """A number in an exchange that does not exist."""
    return f"0197-00-{int(generator.integers(10000)):04d}"


def _pick(items, generator):
    return items[int(generator.integers(len(items)))]


def _located(homes, generator, count, power, name_of, tags_of):
    """Places beside roads, at least 40 m apart, each with a name that fits where it is."""
    spots = homes.spots(generator, count * 3 + 20, 12, 38, power=power)
    out = []
    for xy in spots:
        if len(out) == count:
            break
        if any(((p.xy - xy) ** 2).sum() < 40**2 for p in out):
            continue
        former, town, kana, lot = homes.address(xy, generator)
        name, reading = name_of(town, kana)
        out.append(Place(name, reading, xy, tags_of(), former, town, kana, lot))
    return out


def _shop_name(kind, generator):
    def name_of(town, kana):
        if kind in names.SHOP_BRANDS:
            brand = _pick(names.SHOP_BRANDS[kind], generator)[0]
            return f"{brand}{town}店", f"{town}"
        if kind in SMALL_SHOPS:
            return f"{names.family_name(generator)}{SMALL_SHOPS[kind][0]}", ""
        if kind == "pharmacy":
            return f"{_pick(GARDEN, generator)[0]}薬局{town}店", ""
        if kind == "bank":
            return f"{_pick(['みちのく架空銀行', '北星信用金庫', '胆江野農協'], generator)}{town}支店", ""
        return f"{town}郵便局", ""

    return name_of


def make_shops(homes):
    """Shops and counters that are only on the map."""
    out = []
    for kind, key, count, power in POI:
        generator = base.rng("shops " + kind)

        def tags(kind=kind, key=key, generator=generator):
            tag = {key: kind}
            if kind == "pharmacy":
                tag.update(healthcare="pharmacy", dispensing="yes")
            if generator.random() < 0.6:
                tag["opening_hours"] = _pick(OPENING[kind], generator)
            return tag

        out += _located(homes, generator, count, power, _shop_name(kind, generator), tags)
    return out


def make_clinics(homes):
    """Hospitals, clinics and dentists, both on the map and in the city's list."""
    out = []
    for kind, count, label, power in MEDICAL:
        generator = base.rng("clinics " + kind)

        def name_of(town, kana, kind=kind, generator=generator):
            if kind == "hospital":
                return f"{town}記念病院", kana + "きねんびょういん"
            flower, reading = _pick(GARDEN, generator)
            if kind == "dentist":
                return f"{flower}歯科医院（{town}）", reading + "しかいいん"
            return f"{town}{flower}クリニック", kana + reading + "くりにっく"

        places = _located(homes, generator, count, power, name_of, lambda kind=kind: {"amenity": kind, "healthcare": kind})
        for p in places:
            fields = ["歯科"] if kind == "dentist" else [_pick(DEPARTMENTS, generator) for _ in range(1 + int(generator.integers(3)))]
            beds = 60 + 20 * int(generator.integers(14)) if kind == "hospital" else (19 if generator.random() < 0.1 else "")
            opens = "8:30" if generator.random() < 0.6 else "9:00"
            closes = "17:30" if generator.random() < 0.6 else "18:00"
            p.facts = {"label": label, "fields": ";".join(dict.fromkeys(fields)), "beds": beds, "opens": opens,
                       "closes": closes, "days": "月火水木金土" if generator.random() < 0.6 else "月火水金土",
                       "phone": _phone(generator)}
        out += places
    return out


HOSPITAL_HEADER = (
    "全国地方公共団体コード,ID,医療機関名称,医療機関名称_カナ,医療機関の種類,所在地_全国地方公共団体コード,町字ID,所在地_連結表記,"
    "所在地_都道府県,所在地_市区町村,所在地_町字,所在地_番地以下,建物名等(方書),緯度,経度,電話番号,内線番号,FAX番号,法人番号,法人の名称,"
    "医療機関コード,診療曜日,診療開始時間,診療終了時間,診療日時特記事項,時間外における対応,診療科目,病床数,URL,備考"
).split(",")
CARE_HEADER = (
    "都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,介護サービス事業所名称,介護サービス事業所名称_カナ,実施サービス,住所,方書,緯度,経度,"
    "電話番号,内線番号,FAX番号,法人番号,法人の名称,事業所番号,利用可能曜日,利用可能曜日特記事項,定員,URL,備考"
).split(",")
SALON_HEADER = "市区町村コード,NO,都道府県名,市区町村名,名称,名称_カナ,住所,方書,緯度,経度,電話番号,利用可能曜日,備考".split(",")


def _lat_lon(place):
    lon, lat = base.to_lonlat(place.xy, 6)[0]
    return f"{lat:.6f}", f"{lon:.6f}"


def write_clinics(path, clinics):
    """医療機関一覧, new edition."""
    rows = []
    for n, p in enumerate(clinics, 1):
        lat, lon = _lat_lon(p)
        f = p.facts
        rows.append([base.CITY_CODE6, f"H{n:04d}", p.name, names.katakana(p.kana), f["label"], base.CITY_CODE6, "",
                     base.PREF_NAME + p.address, base.PREF_NAME, base.CITY_NAME, p.former + p.town, p.lot, "", lat, lon,
                     f["phone"], "", "", "", "", f"03{n:05d}", f["days"], f["opens"], f["closes"], "土曜は12:30まで", "",
                     f["fields"], f["beds"], "", "架空の医療機関"])
    files.write_csv(path, HOSPITAL_HEADER, rows)


def write_care(path, homes):
    """介護サービス事業所一覧; returns how many."""
    generator = base.rng("care services")
    kinds = []

    def name_of(town, kana):
        service, word = _pick(SERVICES, generator)
        flower, reading = _pick(GARDEN, generator)
        kinds.append(service)
        return f"{word}{flower}{town}", f"{reading}{kana}"

    places = _located(homes, generator, 110, 1, name_of, dict)
    rows = []
    for n, (p, service) in enumerate(zip(places, kinds), 1):
        lat, lon = _lat_lon(p)
        size = 10 + int(generator.integers(30)) if service not in ("訪問介護", "居宅介護支援", "訪問看護") else ""
        rows.append([base.CITY_CODE6, n, base.PREF_NAME, base.CITY_NAME, p.name, names.katakana(p.kana), service,
                     base.PREF_NAME + p.address, "", lat, lon, _phone(generator), "", "", "", f"社会福祉法人{p.town}架空会",
                     f"03{9000 + n:08d}", "月火水木金", "", size, "", "架空の事業所"])
    files.write_csv(path, CARE_HEADER, rows)
    return len(rows)


def write_salons(path, homes):
    """いきいきサロン: a plain old list in CP932; returns how many."""
    generator = base.rng("salons")

    def name_of(town, kana):
        flower, reading = _pick(GARDEN, generator)
        return f"いきいきサロン{flower}（{town}）", f"いきいきさろん{reading}"

    places = _located(homes, generator, 180, 1, name_of, dict)
    rows = []
    for n, p in enumerate(places, 1):
        lat, lon = _lat_lon(p)
        day = "第" + "1234"[int(generator.integers(4))] + "月火水木金"[int(generator.integers(5))] + "曜"
        hall = f"{p.town}{_pick(['公民館', '集会所', 'コミュニティ会館', 'ふれあい会館'], generator)}"
        rows.append([base.CITY_CODE6, n, base.PREF_NAME, base.CITY_NAME, p.name, names.katakana(p.kana),
                     base.PREF_NAME + p.address, hall, lat, lon, "", day, "10時から12時まで　架空のサロン"])
    files.write_csv(path, SALON_HEADER, rows, "cp932")
    return len(rows)
