#!/usr/bin/env python3
"""Compiles every header alone, with the flags of its own folder's sources (build/tidy/compile_commands.json).

A header that its own source includes first is compiled alone by that source: tidy.py does so without precompiled headers."""
import concurrent.futures
import json
import os
import pathlib
import shlex
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def flags_by_folder(database: pathlib.Path) -> dict[pathlib.Path, list[str]]:
    flags = {}
    for entry in json.loads(database.read_text()):
        words = shlex.split(entry["command"])
        keep = [w for i, w in enumerate(words)
                if w.startswith(("-I", "-D", "-std", "-f")) or w == "-isystem" or words[i - 1] == "-isystem"]
        flags.setdefault(pathlib.Path(entry["file"]).parent, keep)
    return flags


def is_first_in_its_source(header: pathlib.Path) -> bool:
    source = header.with_suffix(".cpp")
    if not source.exists():
        return False
    first = next(line for line in source.read_text().splitlines() if line.startswith("#include"))
    return first in (f'#include "{header.relative_to(ROOT / top)}"' for top in ("src", ".") if header.is_relative_to(ROOT / top))


def compile_alone(header: pathlib.Path, flags: list[str]) -> str:
    source = f'#include "{header}"\n#include "{header}"\n'
    run = subprocess.run(["g++", "-fsyntax-only", "-Wall", "-Wextra", *flags, "-x", "c++", "-"],
                         input=source, capture_output=True, text=True)
    return run.stderr if run.returncode else ""


def main() -> int:
    flags = flags_by_folder(ROOT / "build/tidy/compile_commands.json")
    every = [h for top in ("src", "plugins") for h in sorted((ROOT / top).rglob("*.h"))]
    headers = [h for h in every if not is_first_in_its_source(h)]

    def flags_of(header: pathlib.Path) -> list[str]:
        """Of its folder; of a folder below it where its own has no sources."""
        below = (words for folder, words in flags.items() if header.parent in folder.parents)
        return flags.get(header.parent) or next(below)

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(lambda h: compile_alone(h, flags_of(h)), headers))
    failures = [r for r in results if r]
    print("\n".join(failures) if failures else f"headers: {len(headers)} of {len(every)} compile alone, the others in their source")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
