#!/usr/bin/python3
"""clang-tidy on every source of the product (not the tests). build/tidy is configured without precompiled headers,
which clang cannot read from g++. A source that passed is not looked at again until it, what it includes, its
flags or the rules change: a mark under the user's cache stands for that."""

import concurrent.futures
import hashlib
import json
import os
import pathlib
import shlex
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME", pathlib.Path.home() / ".cache")) / "michi-tidy"
TIDY = ["clang-tidy", "-p", "build/tidy", "--quiet", "--extra-arg=-Wno-unknown-warning-option"]


def sources():
    listed = subprocess.run(["git", "ls-files", "src/*.cpp", "plugins/*.cpp"], cwd=ROOT, capture_output=True,
                            text=True, check=True)
    return listed.stdout.split()


def commands():
    entries = json.loads((ROOT / "build/tidy/compile_commands.json").read_text())
    return {os.path.relpath(entry["file"], ROOT): entry for entry in entries}


def mark(entry, rules):
    """What the verdict on a source depends on: all that it sees, comments too, for they hold NOLINT."""
    words = shlex.split(entry["command"])[1:]
    at = words.index("-o")
    flags = [word for word in words[:at] + words[at + 2:] if word not in ("-c", entry["file"])]
    seen = subprocess.run(["clang++", *flags, "-w", "-E", "-P", "-C", entry["file"]], cwd=entry["directory"],
                          capture_output=True)
    if seen.returncode != 0:
        return None
    return CACHE / hashlib.sha256(rules + " ".join(flags).replace(str(ROOT), "").encode() + seen.stdout).hexdigest()


def check(source, entry, rules):
    passed = mark(entry, rules) if entry else None
    if passed is not None and passed.exists():
        passed.touch()
        return True, ""
    run = subprocess.run([*TIDY, source], cwd=ROOT, capture_output=True, text=True)
    if run.returncode == 0 and passed is not None:
        passed.touch()
    return run.returncode == 0, run.stdout


def forget_old(days=90):
    for file in CACHE.iterdir():
        if time.time() - file.stat().st_mtime > days * 86400:
            file.unlink(missing_ok=True)


def main():
    CACHE.mkdir(parents=True, exist_ok=True)
    forget_old()
    version = subprocess.run(["clang-tidy", "--version"], capture_output=True, check=True).stdout
    rules = (ROOT / ".clang-tidy").read_bytes() + version
    known, all_sources, failed = commands(), sources(), 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for good, said in pool.map(lambda source: check(source, known.get(source), rules), all_sources):
            failed += not good
            sys.stdout.write(said)
    print(f"tidy: {len(all_sources)} files")
    sys.exit(1 if failed else 0)


main()
