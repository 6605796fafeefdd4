#!/usr/bin/python3
"""Makes the fictional sample city in data/sample/ (or in another folder given with --out).

Everything is invented; the same files come out byte for byte each time. Needs the system's python3
with GDAL, numpy and pyosmium (Debian: python3-gdal python3-numpy python3-pyosmium).
"""

import os
import sys

# The processor's widest instructions may round the last digit differently; without them the files
# are the same on every machine. This must be set before numpy is loaded.
os.environ.setdefault("NPY_DISABLE_CPU_FEATURES", "AVX512F AVX512CD AVX512_SKX AVX512_CLX AVX512_CNL AVX512_ICL")

import argparse  # noqa: E402
import time  # noqa: E402
import warnings  # noqa: E402
from pathlib import Path  # noqa: E402

warnings.filterwarnings("ignore", message=".*NPY_DISABLE_CPU_FEATURES.*")
sys.path.insert(0, str(Path(__file__).resolve().parent))

from sample import (  # noqa: E402
    checks, dem, districts, hazards, homes, ledger, ledger_files, ledger_next, lots, osm, people, places, road_net, shelters,
    support, supporters, terrain, transit,
)


def make_ledgers(out, houses, mosaic, needs, clinics):
    """Write the ledgers of the people at the need points, their supporters and the dictionary of their addresses."""
    addresses = lots.Lots(houses, mosaic, needs)
    lots.write_dictionary(out / "addresses.csv", addresses)
    helpers = supporters.make_supporters(mosaic)
    supporters.write_supporters(out / "supporters.csv", helpers, addresses, mosaic)
    first = ledger.make_ledger(needs, addresses, mosaic, helpers, clinics)
    ledger_files.write_first(out, first)
    ledger_next.write_next(out, first, addresses, mosaic, needs)


def make_city(out):
    """Write every file of the sample; returns lines that say what was made."""
    land = terrain.make_land()
    mosaic = districts.make_districts(land)
    network = road_net.make_network(land)
    heights = dem.make_dem(land)
    houses = homes.Homes(land, network, mosaic)
    zones = hazards.make_hazards(land, heights, houses, mosaic)
    shops, clinics = places.make_shops(houses), places.make_clinics(houses)
    refuges = shelters.make_shelters(houses, zones, land)
    needs = people.make_needs(land, houses, network, mosaic, zones)

    districts.write_districts(out / "districts.geojson", mosaic)
    dem.write_dem(str(out / "dem.tif"), land, heights)
    node_count = osm.write_osm(str(out / "roads.osm.pbf"), land, network, shops + clinics)
    hazards.write_hazards(out, zones)
    places.write_clinics(out / "032158_hospital.csv", clinics)
    places.write_care(out / "032158_care_service.csv", houses)
    places.write_salons(out / "032158_salon.csv", houses)
    shelters.write_shelters(out, refuges, land, mosaic)
    people.write_mesh(out / "mesh250_2024_03215_GEOJSON.zip", houses)
    people.write_needs(out / "need_points.csv", needs)
    support.write_offers(out / "support_offers.csv", houses)
    support.write_requests(out / "support_requests.csv", mosaic)
    make_ledgers(out, houses, mosaic, needs, clinics)
    transit.write_feeds(out, transit.make_lines(network, mosaic, houses))
    return checks.check(out, land, network, zones, node_count)


def main():
    """Command line."""
    default = Path(__file__).resolve().parent.parent / "data" / "sample"
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=default, help="folder to write to (default: data/sample)")
    out = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    for line in make_city(out):
        print(line)
    print(f"{time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main()
