"""What is promised of the ledgers, checked on the files as they were written."""

import csv
import json
import re

from .ledger_faults import FAULTS

GAPS = re.compile(r"[\s　]+")


def _lines(path):
    """Rows of a CP932 list by their line number; no cell holds a line break."""
    data = path.read_bytes()
    assert data.count(b"\n") == data.count(b"\r\n") and data.endswith(b"\r\n"), path.name
    return {n: next(csv.reader([line]), []) for n, line in enumerate(data.decode("cp932").split("\r\n")[:-1], 1)}


def _people(path):
    """Rows of persons as dicts by line number."""
    lines = _lines(path)
    header = lines[1]
    return {n: dict(zip(header, cells)) for n, cells in lines.items()
            if cells and cells != header and cells[0].strip("　") and cells[0] != "合計" and len(cells) == len(header)}


def _json(path):
    return json.loads(path.read_text(encoding="utf-8"))


def _check_rejects(out, people):
    """The rejected rows are where the list says, with the text that it says."""
    with open(out / "ledger_rejects.csv", encoding="utf-8", newline="") as file:
        rejects = list(csv.DictReader(file))
    wanted = {reason: len(texts) for reason, (_, texts) in FAULTS.items()}
    found, bad = {}, set()
    for r in rejects:
        assert people[int(r["row"])][r["column"]] == r["value"], r
        found[r["reason_code"]] = found.get(r["reason_code"], 0) + 1
        bad.add(int(r["row"]))
    assert found == wanted, found
    good = {n: p for n, p in people.items() if n not in bad}
    assert all(GAPS.sub("", p["氏名"]) for p in good.values()), "a nameless person"
    assert all(p["生年月日"] or p["年齢"] for p in good.values()), "neither birth nor age"
    assert all(p["住所"] or p["行政区"] for p in good.values()), "neither address nor district"
    assert len({p["台帳番号"] for p in good.values()}) == len(good), "a number twice"
    return good


def _check_spellings(out, good):
    """The characters that need care are there, the two places of the extended ones among them."""
    data = (out / "ledger.csv").read_bytes()
    assert all(code in data for code in (b"\xfb\xfc", b"\xee\xe0", b"\xfa\xb1", b"\xed\x95")), "髙 and 﨑"
    gaiji = sum(any("\ue000" <= c <= "\uf8ff" for c in p["氏名"]) for p in good.values())
    half = sum(any("ｦ" <= c <= "ﾟ" for c in p["フリガナ"]) for p in good.values())
    assert 5 <= gaiji <= 60 and half > 1000, (gaiji, half)
    assert any(p["家族4氏名"] for p in good.values()), "no row with four further members"
    return gaiji


def _check_supporters(out, good):
    """Nearly all supporters whom the ledger names are in their list."""
    with open(out / "supporters.csv", encoding="utf-8-sig", newline="") as file:
        supporters = list(csv.DictReader(file))
    known = {GAPS.sub("", s["氏名"]) for s in supporters}
    named = [GAPS.sub("", name) for p in good.values() for c in ("民生委員", "避難支援者") for name in re.split("[、・]", p[c]) if name]
    missing = {name for name in named if name not in known}
    assert 9 <= len(missing) <= 80, missing
    return len(supporters), len(missing), sum(name not in known for name in named)


def _check_addresses(out, expected):
    """The dictionary holds the share of the addresses that it should, each lot once as its representative."""
    with open(out / "addresses.csv", encoding="cp932", newline="") as file:
        rows = list(csv.DictReader(file))
    lots = [tuple(r[k] for k in ("大字・丁目名", "小字・通称名", "街区符号・地番")) for r in rows if r["代表フラグ"] == "1"]
    assert len(set(lots)) == len(lots)
    levels = expected["address_levels"]
    share = levels["block"] / sum(levels.values())
    assert 0.92 < share < 0.95, share
    return len(rows), share


def _check_next(out, good):
    """The numbers of the next year's list tell the story that its answers tell."""
    story = _json(out / "ledger_next_expected.json")
    people = list(_people(out / "ledger_next.csv").values())
    before, after = {p["台帳番号"]: p for p in good.values()}, {p["台帳番号"]: p for p in people}
    assert len(people) == len(after) == story["rows"]
    keys = story["keys"]
    old, new = {k for k, _ in keys["rekeyed"]}, {k for _, k in keys["rekeyed"]}
    assert set(before) - set(after) == set(keys["gone"]) | old and set(after) - set(before) == set(keys["new"]) | new
    for was, now in keys["rekeyed"]:
        assert before[was]["氏名"] == after[now]["氏名"] and before[was]["フリガナ"] == after[now]["氏名カナ"]
    for key in keys["died"] + keys["moved_out"]:
        assert after[key]["異動"] in ("死亡", "転出") and not before[key]["異動"]
    renamed = {"フリガナ": "氏名カナ", "携帯電話": "携帯番号"}
    differ = set()
    for key in set(before) & set(after):
        same = all(before[key][c] == after[key][renamed.get(c, c)] for c in before[key] if c not in ("年齢", "生年月日", "性別"))
        if not same:
            differ.add(key)
    assert differ == set(keys["changed"]) | set(keys["moved_within"]) | set(keys["moved_out"]) | set(keys["died"]), "changes"
    gone = {(GAPS.sub("", before[k]["氏名"]), before[k]["生年月日"]) for k in keys["gone"]}
    assert not gone & {(GAPS.sub("", after[k]["氏名"]), after[k]["生年月日"]) for k in keys["new"]}
    total = sum(story[k] for k in ("changed", "unchanged", "moved", "died", "gone", "rekeyed"))
    assert total == len(before) and total - story["gone"] + story["new"] == story["rows"]
    return story


def check(out):
    """Check the ledgers; returns lines that say what was found."""
    people, expected = _people(out / "ledger.csv"), _json(out / "ledger_expected.json")
    assert len(people) == expected["rows"] == 6800, len(people)
    good = _check_rejects(out, people)
    gaiji = _check_spellings(out, good)
    supporters, strangers, times = _check_supporters(out, good)
    lots, share = _check_addresses(out, expected)
    story = _check_next(out, good)
    return [f"ledger: {len(people)} rows, {len(people) - len(good)} to be rejected, {expected['households']} households, "
            f"{gaiji} names with 外字, {len(expected['duplicates'])} persons twice",
            f"supporters: {supporters}; the ledger names {strangers} more ({times} times)",
            f"address dictionary: {lots} points, {share:.1%} of the households to the lot",
            "next ledger: " + ", ".join(f"{story[k]} {k}" for k in ("new", "changed", "unchanged", "moved", "died", "gone", "rekeyed"))]
