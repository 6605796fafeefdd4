#!/usr/bin/env python3
"""Holds every #include to the direction of docs/architecture.md. Prints each offence; exit 1 when there is one."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

# folder -> what it may include besides itself
ALLOWED = {
    "base": set(),
    "process": {"base"},
    "geo": {"base"},
    "walk": {"base", "geo"},
    "catalog": {"base", "japanese", "geo", "walk", "address"},
    "japanese": {"base"},
    "seal": {"base"},
    "keychain": {"base", "seal"},
    "address": {"base", "geo"},
    "registry": {"base", "japanese", "geo", "catalog", "seal"},
    "store": {"base", "geo", "seal", "address", "registry"},
    "ingest": {"base", "japanese", "geo", "walk", "catalog", "address", "registry", "store"},
    "map": {"base", "japanese", "geo", "catalog"},
    "mapworker": {"base", "japanese", "geo", "catalog", "map"},
    "plugin": {"base", "japanese", "geo", "walk", "catalog", "seal", "address", "registry", "store", "ingest", "map"},
}
EVERYTHING = set(ALLOWED) - {"mapworker"}
ALLOWED["ui"] = EVERYTHING  # the shell; the desktop/ folder of a plugin is built on it
# library header -> the only folders that may see it
FENCED = {
    r"<(proj|geos_c)\.h>": {"geo"},
    r"<soci/|<sqlite3\.h>|<spatialite": {"store"},
    r"<(gdal|ogr|cpl)": {"ingest"},
    r"<sodium": {"seal"},
    r"<osmium/": {"ingest"},
    r"<unicode/": {"japanese", "ingest"},
    r"<qgs|<qgis": {"mapworker"},
    r"<qpdf/": {"map"},
    r"<xlsxwriter": {"ui", "plugins/mobility"},
    r"<Q[A-Z]": {"keychain", "process", "map", "mapworker", "ui", "desktop", "apps"},
}


def may_use(path: pathlib.PurePath) -> tuple[str, set[str]]:
    """The name of a file's unit and the folders it may include."""
    top, second = path.parts[0], path.parts[1]
    if top == "plugins" and path.parts[2] == "desktop":
        return "desktop", EVERYTHING | {"ui", f"plugins/{second}"}
    if top == "plugins":
        return f"plugins/{second}", EVERYTHING | {f"plugins/{second}"}
    if second == "apps":
        worker = path.parts[2] == "michi-mapworker"
        plugins = {f"plugins/{p.name}" for p in (ROOT / "plugins").iterdir() if p.is_dir()}
        desktop = {"ui"} if path.parts[2] == "michi-workstation" else set()
        return "apps", {"apps"} | (
            ALLOWED["mapworker"] | {"mapworker", "seal"} if worker else EVERYTHING | plugins | desktop)
    return second, ALLOWED[second] | {second}


def unit_of_include(name: str) -> str:
    parts = name.split("/")
    return "/".join(parts[:2]) if parts[0] == "plugins" else parts[0]


def offences(file: pathlib.Path):
    path = file.relative_to(ROOT)
    unit, allowed = may_use(path)
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        match = re.match(r'\s*#\s*include\s*([<"].*[>"])', line)
        if not match:
            continue
        target = match[1]
        if target.startswith('"') and unit_of_include(target[1:-1]) not in allowed:
            yield f"{path}:{number}: {unit} may not include {target}"
        for pattern, homes in FENCED.items():
            if re.match(pattern, target) and unit not in homes:
                yield f"{path}:{number}: {target} may be included by {', '.join(sorted(homes))} only"


def main() -> int:
    files = [f for top in ("src", "plugins") for f in sorted((ROOT / top).rglob("*")) if f.suffix in (".h", ".cpp")]
    found = [o for f in files for o in offences(f)]
    print("\n".join(found) if found else f"includes: {len(files)} files keep the direction")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
