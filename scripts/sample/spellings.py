"""The many ways in which one thing is written in a list that has been kept by hand for twenty years."""

from .names import katakana
from .persons import half_width

FULL = str.maketrans("0123456789-./ABCDEFGHIJKLMNOPQRSTUVWXYZ", "０１２３４５６７８９－．／ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ")
ERAS = [((2019, 5, 1), "令和", "R", "令", 2018), ((1989, 1, 8), "平成", "H", "平", 1988), ((1926, 12, 25), "昭和", "S", "昭", 1925),
        ((1912, 7, 30), "大正", "T", "大", 1911)]
KANJI = "〇一二三四五六七八九"


def full_width(text):
    """Digits, Latin capitals and signs in full width."""
    return text.translate(FULL)


def kanji_number(number):
    """十二, 百五, as in old addresses."""
    out = ""
    for unit, word in ((100, "百"), (10, "十")):
        digit, number = divmod(number, unit)
        out += ("" if digit == 1 else KANJI[digit]) + word if digit else ""
    return out + (KANJI[number] if number else "")


def era(date):
    """Era, its letter, its short form and the year in it."""
    for start, name, letter, short, before in ERAS:
        if date >= start:
            return name, letter, short, date[0] - before
    raise ValueError(date)


def date_text(date, form):
    """A date (year, month, day) written in one of DATE_FORMS."""
    y, m, d = date
    name, letter, short, n = era(date)
    first = "元" if n == 1 else str(n)
    texts = {
        "era": f"{name}{first}年{m}月{d}日", "era_padded": f"{name}{first:>2}年{m:>2}月{d:>2}日", "letter": f"{letter}{n}.{m}.{d}",
        "letter_zero": f"{letter}{n:02d}.{m:02d}.{d:02d}",
        "letter_slash": f"{letter}{n}/{m}/{d}", "letter_dash": f"{letter}{n:02d}-{m:02d}-{d:02d}",
        "short": f"{short}{n}.{m}.{d}", "slash": f"{y}/{m}/{d}", "slash_zero": f"{y}/{m:02d}/{d:02d}", "iso": f"{y}-{m:02d}-{d:02d}",
        "digits": f"{y}{m:02d}{d:02d}", "western": f"{y}年{m}月{d}日", "dots": f"{y}.{m}.{d}",
    }
    if form.startswith("full_"):
        return full_width(texts[form[5:]])
    return texts[form]


DATE_FORMS = [
    ("era", 20), ("letter", 16), ("letter_zero", 12), ("short", 6), ("slash", 12), ("slash_zero", 6), ("iso", 8), ("digits", 5),
    ("western", 3), ("dots", 1), ("letter_slash", 2), ("letter_dash", 1), ("era_padded", 2), ("full_era", 3), ("full_letter", 3),
    ("full_slash", 1.5), ("full_digits", 0.5),
]


def any_date(date, dice):
    """A date in any form."""
    return date_text(date, dice.weigh(DATE_FORMS))


def partial_date(date, dice):
    """A date of which only the year, or year and month, is known."""
    name, letter, _, n = era(date)
    return dice.pick([f"{name}{n}年", f"{name}{n}年{date[1]}月", f"{date[0]}年", f"{letter}{n}年", f"{date[0]}年{date[1]}月"])


def age_text(age, dice):
    """80, ８０, 80歳, 満80歳 …"""
    return dice.weigh([(f"{age}", 12), (full_width(str(age)), 2), (f"{age}歳", 4), (f"満{age}歳", 2), (f"{age}才", 1),
                       (full_width(f"満{age}歳"), 1)])


def name_text(family, given, dice):
    """A name with all kinds of spaces, and none."""
    gap = dice.weigh([("　", 50), (" ", 25), ("", 18), ("  ", 2), ("　　", 1), (" 　", 1), ("\t", 0.4)])
    before, after = dice.weigh([(("", ""), 95), (("", "　"), 2), (("", " "), 1.5), (("　", ""), 0.7), ((" ", ""), 0.7)])
    return before + family + gap + given + after


def kana_text(family, given, dice):
    """A reading in full- or half-width katakana or in hiragana, or none."""
    form = dice.weigh([("full", 56), ("half", 27), ("hira", 14), ("none", 3)])
    gap = dice.weigh([("　", 5), (" ", 4), ("", 2)])
    if form == "none":
        return ""
    if form == "half":
        return half_width(family) + ("" if gap == "" else " ") + half_width(given)
    return family + gap + given if form == "hira" else katakana(family) + gap + katakana(given)


def sex_text(sex, dice):
    """男, 男性, 1, １, M …"""
    if sex == "男":
        return dice.weigh([("男", 66), ("男性", 6), ("1", 6), ("１", 10), ("M", 6), ("Ｍ", 2), ("m", 1)])
    return dice.weigh([("女", 66), ("女性", 6), ("2", 6), ("２", 10), ("F", 6), ("Ｆ", 2), ("f", 1)])


def phone_text(number, dice):
    """A number as 0197-00-1234 in any spelling; numbers of the city also without 0197."""
    a, b, c = number.split("-")
    ways = [(number, 60), (full_width(number), 8), (f"{a}({b}){c}", 6), (a + b + c, 6), (f"{a} {b} {c}", 2),
            (f"（{a}）{b}-{c}", 2), (f"℡{number}", 1)]
    if a == "0197":
        ways.append((f"{b}-{c}", 8))
    return dice.weigh(ways)


# ------------------------------------------------------------------ addresses

OLD_MUNICIPALITY = {"水沢": ["水沢市"], "江刺": ["江刺市"], "前沢": ["胆沢郡前沢町", "胆沢郡前沢町", "前沢町"], "胆沢": ["胆沢郡胆沢町", "胆沢町"],
                    "衣川": ["胆沢郡衣川村", "衣川村"]}
OLD_KANJI = {"沢": "澤", "桜": "櫻", "関": "關", "島": "嶋", "ヶ": "ケ", "舘": "館", "高": "髙", "ノ": "の", "之": "の", "崎": "﨑", "嶋": "島"}


def _head(former, dice):
    """Prefecture, city and former municipality as people write them."""
    pref, city = "岩手県", "奥州市"
    old = dice.pick(OLD_MUNICIPALITY[former])
    return dice.weigh([
        (pref + city + former, 36), (city + former, 20), (former, 12), (city + former + "区", 9), (pref + city + former + "区", 5), (old, 6),
        (pref + old, 2.5), (f"{city}　{former}", 2), (f"{pref} {city} {former}", 1.5), (former + "区", 2),
    ])


def _old_kanji(text, dice):
    """The text with one or more of its characters in another form."""
    return "".join(OLD_KANJI.get(c, c) if dice.chance(0.8) else c for c in text)


def _lot(lot, branch, dice):
    """番地 and 枝番 in any spelling."""
    if branch:
        text = dice.weigh([
            (f"{lot}-{branch}", 34), (f"{lot}番地{branch}", 18), (f"{lot}番地の{branch}", 10), (f"{lot}番{branch}", 4), (f"{lot}ー{branch}", 3),
            (f"{lot}－{branch}", 3), (f"{lot}―{branch}", 1.5), (f"{lot}‐{branch}", 1), (f"{lot}の{branch}", 3),
            (f"{lot}ノ{branch}", 1.5), ("", 2), (f"{lot}ｰ{branch}", 0.7),
        ])
        text = text or f"{kanji_number(lot)}番地{kanji_number(branch)}"
    else:
        text = dice.weigh([(f"{lot}", 40), (f"{lot}番地", 35), (f"{lot}番", 6), (f"{kanji_number(lot)}番地", 2)])
    return full_width(text) if dice.chance(0.28) else text


def _chiwari(koaza, dice):
    number = "０１２３４５６７８９".index(koaza[1])
    return dice.weigh([(koaza, 5), (f"第{number}地割", 5), (f"{number}地割", 2), (f"第{KANJI[number]}地割", 2),
                       (full_width(f"{number}") + "地割", 1)])


def _chome(a, dice):
    number = KANJI.index(a.koaza[0])
    text = dice.weigh([
        (f"{a.koaza}{a.lot}番{a.branch}号", 4), (f"{number}丁目{a.lot}-{a.branch}", 6), (f"{number}丁目{a.lot}番{a.branch}号", 5),
        (f"{number}-{a.lot}-{a.branch}", 5), (f"{a.koaza}{a.lot}-{a.branch}", 2), (f"{number}丁目{a.lot}番地の{a.branch}", 1),
    ])
    return full_width(text) if dice.chance(0.3) else text


def address_text(a, lots, dice, drop_town=False):
    """An address in any spelling that still names its lot; `drop_town` leaves out the 大字."""
    head = _head(a.former, dice)
    if a.style == "chome":
        return head + a.town + _chome(a, dice)
    lot = _lot(a.lot, a.branch, dice)
    if a.style == "plain":
        text = a.town + dice.weigh([("", 10), ("　", 1), (" ", 1)]) + lot
    elif a.style == "chiwari":
        text = a.town + _chiwari(a.koaza, dice) + lot
    elif a.style == "aza":
        sure = a.koaza in lots.clashes
        text = ("字" if sure or dice.chance(0.7) else "") + a.koaza + lot
    else:
        mark = dice.weigh([("字", 55), ("", 40), ("小字", 2), ("　字", 1), (" ", 2)])
        town = a.town if not dice.chance(0.05) else "大字" + a.town
        text = ("字" if drop_town else town + mark) + a.koaza + lot
        if not drop_town and dice.chance(0.02):
            head = ""
    if dice.chance(0.06) and not (a.style == "aza" and a.koaza in lots.clashes):
        text = _old_kanji(text, dice)
    return head + text
