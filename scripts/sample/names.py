"""Invented names with their readings. None is meant to be a real person, shop or house."""

# Councils (振興会) of each former municipality, invented.
COUNCILS = {
    "水沢": ["大町川端", "駒場通", "南原", "北柳", "佐野橋", "真柴", "姉茶屋", "羽根黒", "宿里"],
    "江刺": ["岩谷", "愛宕原", "田原沢", "藤野里", "伊手谷", "米里野", "玉里原", "梁瀬", "広瀬沢"],
    "前沢": ["前沢大町", "古城野", "白鳥原", "生母里", "赤生台"],
    "胆沢": ["小山原", "南都野", "若柳台", "愛宕扇"],
    "衣川": ["衣里野", "北股沢", "南股沢"],
}

FORMER_KANA = {"水沢": "みずさわ", "江刺": "えさし", "前沢": "まえさわ", "胆沢": "いさわ", "衣川": "ころもがわ"}

_HEADS = [
    ("上", "かみ"), ("中", "なか"), ("下", "しも"), ("東", "ひがし"), ("西", "にし"), ("南", "みなみ"), ("北", "きた"),
    ("大", "おお"), ("小", "こ"), ("新", "しん"), ("古", "ふる"), ("前", "まえ"), ("奥", "おく"), ("外", "そと"), ("内", "うち"),
]
_BODIES = [
    ("柳", "やなぎ"), ("杉", "すぎ"), ("松", "まつ"), ("栗", "くり"), ("桜", "さくら"), ("萩", "はぎ"), ("蔵", "くら"),
    ("鶴", "つる"), ("鷹", "たか"), ("鳥", "とり"), ("石", "いし"), ("岩", "いわ"), ("鍛冶", "かじ"), ("茶屋", "ちゃや"),
    ("宮", "みや"), ("寺", "てら"), ("堂", "どう"), ("関", "せき"), ("堰", "せき"), ("清水", "しみず"), ("矢", "や"),
    ("糠", "ぬか"), ("粟", "あわ"), ("稲", "いな"), ("笹", "ささ"), ("葦", "よし"), ("梨", "なし"), ("樋", "とい"), ("沼", "ぬま"),
]
_TAILS = [
    ("田", "だ"), ("原", "はら"), ("沢", "さわ"), ("野", "の"), ("崎", "さき"), ("橋", "はし"), ("平", "たいら"), ("森", "もり"),
    ("口", "ぐち"), ("町", "まち"), ("屋敷", "やしき"), ("下", "した"), ("台", "だい"), ("坂", "さか"), ("畑", "はた"), ("袋", "ふくろ"),
]

SHOP_BRANDS = {
    "supermarket": [("まちかどスーパー", 4), ("みちのくフレッシュ", 4), ("ことぶき市場", 3), ("いきいきマート", 3)],
    "convenience": [("ポプラット", 4), ("デイリー二十四", 4), ("こまどりマート", 4)],
    "chemist": [("くすりのひまわり", 4), ("すこやかドラッグ", 4), ("ドラッグ北星", 3)],
}
FAMILY_NAMES = [
    "朝霧", "星川", "雪平", "葉月", "風間", "水無", "花巻田", "月岡", "森永井", "稲穂", "白波", "青葉木", "常盤野", "若草",
    "榛沢", "楓原", "早苗田", "北斗", "銀嶺", "霞野",
]


def place_names(count, generator):
    """Distinct invented place names with readings, such as 上柳田 (かみやなぎだ)."""
    names, seen = [], set()
    while len(names) < count:
        parts = []
        if generator.random() < 0.45:
            parts.append(_HEADS[int(generator.integers(len(_HEADS)))])
        parts.append(_BODIES[int(generator.integers(len(_BODIES)))])
        parts.append(_TAILS[int(generator.integers(len(_TAILS)))])
        name, kana = "".join(p[0] for p in parts), "".join(p[1] for p in parts)
        if name not in seen:
            seen.add(name)
            names.append((name, kana))
    return names


def family_name(generator):
    """A family name that hardly anyone bears, for clinics and small shops."""
    return FAMILY_NAMES[int(generator.integers(len(FAMILY_NAMES)))]


def katakana(text):
    """Hiragana to katakana."""
    return "".join(chr(ord(c) + 0x60) if "ぁ" <= c <= "ゖ" else c for c in text)
