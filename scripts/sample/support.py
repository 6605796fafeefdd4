"""支援の申し出と要望: invented companies and welfare corporations with vehicles, and districts that ask for them."""

from . import base, files
from .dice import Dice

OFFERS = ["団体名", "区分", "車両", "拠点の住所", "緯度", "経度", "台数", "乗れる人数", "車いすの台数", "運転する人数", "曜日",
          "1日の地区数", "週の地区数", "行ける地域", "半径km", "備考"]
REQUESTS = ["行政区", "希望曜日", "週の回数", "人数", "車いすの人数", "地区の運転者", "目的", "備考"]

# name, kind, vehicle, former municipality of the base, vehicles, seats, wheelchairs, drivers, days, a day, a week, areas, km
WHO = [
    ("社会福祉法人 水沢架空福祉会", "社会福祉法人", "リフト付きワゴン", "水沢", 1, 8, 2, 1, "火木", 2, 3, "水沢", ""),
    ("社会福祉法人 水沢架空福祉会", "社会福祉法人", "送迎バス", "水沢", 1, 14, 0, 1, "月水金", 2, "", "水沢、前沢", ""),
    ("社会福祉法人 江刺架空園", "社会福祉法人", "リフト付きワゴン", "江刺", 2, 7, 2, 1, "月～金", 1, 4, "江刺", ""),
    ("社会福祉法人 前沢架空の里", "社会福祉法人", "ワゴン", "前沢", 1, 9, 1, 1, "水金", 2, "", "前沢、衣川", 15),
    ("社会福祉法人 胆沢架空会", "社会福祉法人", "デイサービスの送迎車", "胆沢", 2, 8, 1, 2, "火土", 2, "", "胆沢", ""),
    ("架空商店 株式会社", "企業", "買い物送迎車", "水沢", 1, 10, 0, 1, "月火木", 2, 4, "市内全域", 12),
    ("衣川架空建設 株式会社", "企業", "マイクロバス", "衣川", 1, 20, 0, 1, "土日", 3, "", "衣川、前沢、胆沢", ""),
    ("江刺架空交通 有限会社", "企業", "ジャンボタクシー", "江刺", 1, 9, 0, 1, "水", 2, 2, "", 25),
    ("市社協（架空）", "その他", "福祉車両あばいん", "水沢", 2, 5, 1, 0, "毎日", 2, 6, "市内全域", 20),
]
PURPOSES = [("買い物", 6), ("通院", 3), ("いきいきサロン", 2)]
ASKING = [("水沢", 6), ("江刺", 7), ("前沢", 4), ("胆沢", 4), ("衣川", 3)]  # districts of each that ask
DAYS = ["月火木", "火木", "水金", "月水金", "土", "月～金", "火", "木土", "日"]


def _base(name, homes, former):
    """Somewhere by a road in the former municipality: address, latitude, longitude."""
    generator = base.rng("support base " + name)
    for xy in homes.spots(generator, 400):
        where, town, _, lot = homes.address(xy, generator)
        if where == former:
            lon, lat = base.to_lonlat(xy, 6)[0]
            return f"{base.PREF_NAME}{base.CITY_NAME}{former}{town}{lot}", f"{lat:.6f}", f"{lon:.6f}"
    raise ValueError("no place for a vehicle in " + former)


def write_offers(path, homes):
    """support_offers.csv; returns how many."""
    rows = []
    for who, kind, vehicle, former, *numbers in WHO:
        address, lat, lon = _base(who, homes, former)
        rows.append([who, kind, vehicle, address, lat, lon, *numbers, "架空の団体"])
    files.write_csv(path, OFFERS, rows)
    return len(rows)


def write_requests(path, mosaic):
    """support_requests.csv: of the smaller half of the districts; returns how many."""
    dice, rows = Dice("support requests"), []
    chosen = []
    for former, count in ASKING:
        small = sorted((one for one in mosaic.districts if one.former == former), key=lambda one: (one.people, one.code))
        chosen += dice.some(small[: len(small) // 2], count)
    for district in sorted(chosen, key=lambda one: one.code):
        days = dice.pick(DAYS)
        most = 5 if "～" in days else len(days)
        people = dice.whole(3, 14)
        wheelchairs = dice.whole(1, 2) if dice.chance(0.35) else ""
        rows.append([district.name, days, min(most, dice.weigh([(1, 6), (2, 4), (3, 1)])), people, wheelchairs,
                     "いる" if dice.chance(0.25) else "いない", dice.weigh(PURPOSES), ""])
    files.write_csv(path, REQUESTS, rows)
    return len(rows)
