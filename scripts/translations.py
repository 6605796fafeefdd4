#!/usr/bin/env python3
"""Collects every text("…") of the sources into translations/michi_ja.ts (Qt Linguist) and keeps what is translated.

  scripts/translations.py          update the file
  scripts/translations.py --check  exit 1 when a text has no Japanese, or the file holds texts that nobody uses
"""
import pathlib
import re
import sys
import xml.etree.ElementTree as ET

ROOT = pathlib.Path(__file__).resolve().parents[1]
FILE = ROOT / "translations/michi_ja.ts"
LITERAL = r'"(?:[^"\\]|\\.)*"'
CALL = re.compile(r'\b(?:text|printText|words)\(\s*((?:' + LITERAL + r'\s*)+)')
ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\"}


def unescape(literals: str) -> str:
    joined = "".join(part[1:-1] for part in re.findall(LITERAL, literals))
    return re.sub(r"\\(.)", lambda m: ESCAPES[m[1]], joined)


def sources() -> dict[str, str]:
    """Each text and the first file that uses it."""
    found = {}
    for top in ("src", "plugins"):
        for file in sorted((ROOT / top).rglob("*")):
            if file.suffix not in (".h", ".cpp") or file.name in ("text.h", "text.cpp"):
                continue
            for match in CALL.finditer(file.read_text(encoding="utf-8")):
                found.setdefault(unescape(match[1]), str(file.relative_to(ROOT)))
    return found


def translations() -> dict[str, str]:
    if not FILE.exists():
        return {}
    messages = ET.parse(FILE).getroot().iter("message")
    return {m.findtext("source"): m.findtext("translation") or "" for m in messages}


def write(found: dict[str, str], known: dict[str, str]) -> None:
    root = ET.Element("TS", version="2.1", language="ja", sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = "michi"
    for source, file in sorted(found.items(), key=lambda item: (item[1], item[0])):
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "location", filename=file)
        ET.SubElement(message, "source").text = source
        translation = ET.SubElement(message, "translation")
        translation.text = known.get(source, "")
        if not translation.text:
            translation.set("type", "unfinished")
    ET.indent(root, "  ")
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(root, encoding="unicode") + "\n",
                    encoding="utf-8")


def places(text: str) -> list[str]:
    return sorted(re.findall(r"%[1-9]", text))


def main() -> int:
    found, known = sources(), translations()
    if "--check" not in sys.argv:
        write(found, known)
    missing = [s for s in found if not known.get(s)]
    unused = [s for s in known if s not in found] if "--check" in sys.argv else []
    differ = [s for s in found if known.get(s) and set(places(s)) != set(places(known[s]))]
    for title, texts in (("no Japanese", missing), ("not used any more", unused), ("places (%1 …) differ", differ)):
        for text in texts:
            print(f"{title}: {text!r}")
    print(f"translations: {len(found)} texts, {len(missing)} without Japanese")
    return 1 if missing or unused or differ else 0


if __name__ == "__main__":
    sys.exit(main())
