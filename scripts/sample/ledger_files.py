"""Writes the ledgers, with the rows that are no persons, and what an import should make of them."""

import csv
import io
import json

from . import base, files
from .dice import Dice
from .ledger import HEADER

# Windows writes these at the place that IBM gave them, Python at that of NEC. Either is found in lists.
IBM_PLACE = {"髙": b"\xfb\xfc", "﨑": b"\xfa\xb1"}


def encode(text, ibm):
    """CP932; `ibm` chooses the place of the characters that have two."""
    return b"".join(IBM_PLACE[c] if ibm and c in IBM_PLACE else c.encode("cp932") for c in text)


def _line(cells):
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerow(cells)
    return out.getvalue()


def write_ledger(path, header, rows, blanks, repeat_at, name):
    """A ledger with blank rows, the header once more in the middle and a total; returns the line of each row."""
    dice = Dice(name)
    count = len(header)
    empty = [_line([""] * count), "\r\n", _line(["　"] + [""] * (count - 1))]
    gaps = {n: empty[i % 3] for i, n in enumerate(sorted(dice.some(range(50, len(rows) - 50), blanks)))}
    lines, at = [_line(header)], []
    for n, row in enumerate(rows):
        if n in gaps:
            lines.append(gaps[n])
        if n == repeat_at:
            lines.append(_line(header))
        lines.append(_line([row.get(column, "") for column in header]))
        at.append(len(lines))
    total = [""] * count
    total[0], total[3] = "合計", f"{len(rows)}名"
    lines.append(_line(total))
    with open(path, "wb") as file:
        file.write(b"".join(encode(line, dice.chance(0.6)) for line in lines))
    return at


def write_first(out, ledger):
    """ledger.csv, ledger_rejects.csv, ledger_places.csv and ledger_expected.json."""
    at = write_ledger(out / "ledger.csv", HEADER, [r.cells for r in ledger.rows], 7, 3400, "ledger file")
    rejects = [[line, r.fault[0], r.fault[1], r.cells.get(r.fault[0], "")] for line, r in zip(at, ledger.rows) if r.fault]
    files.write_csv(out / "ledger_rejects.csv", ["row", "column", "reason_code", "value"], rejects, "utf-8")

    good = [r for r in ledger.rows if not r.fault]
    houses = {r.cells["世帯番号"]: r.house for r in good}
    lonlat = base.to_lonlat([h.point for h in houses.values()], 6)
    places = [[key, f"{lon:.6f}", f"{lat:.6f}", h.level or "district", ledger.writer.mosaic.districts[h.district].code]
              for (key, h), (lon, lat) in zip(houses.items(), lonlat)]
    files.write_csv(out / "ledger_places.csv", ["household", "lon", "lat", "level", "district"], sorted(places), "utf-8")
    levels = {}
    for place in places:
        levels[place[3]] = levels.get(place[3], 0) + 1
    write_json(out / "ledger_expected.json", {
        "rows": len(ledger.rows), "rejected": len(rejects), "accepted": len(good), "households": len(houses),
        "further_members_on_rows": sum(bool(r.cells.get(f"家族{n}氏名")) for r in good for n in (1, 2, 3, 4)),
        "left": sum("left" in r.facts for r in good), "age_without_birth": sum(not r.cells["生年月日"] for r in good),
        "address_levels": dict(sorted(levels.items())),
        "duplicates": sorted([r.facts["twin_of"].cells["台帳番号"], r.cells["台帳番号"]] for r in good if "twin_of" in r.facts),
    })


def write_json(path, values):
    """A small JSON file, one entry a line."""
    lines = [f"  {json.dumps(k)}: {json.dumps(v, ensure_ascii=False)}" for k, v in values.items()]
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write("{\n" + ",\n".join(lines) + "\n}\n")
