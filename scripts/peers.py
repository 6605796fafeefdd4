#!/usr/bin/python3
"""pgRouting and QGIS on the roads and places that walk_peers wrote, in this very run, and their answers against
ours. Called by scripts/bench.sh --peers:  peers.py FOLDER

pgRouting runs in a PostgreSQL cluster of its own in a temporary folder, reached by a socket there, and is gone
afterwards. Every figure is the time of the query alone: roads are loaded, tables analysed and in the cache.
"""

import csv
import glob
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

WITHIN = 500  # metres, as in walk_peers
TOLERANCE = 0.1  # metres by which answers may differ

SCHEMA = """
create extension postgis; create extension pgrouting;
create table roads (id bigint primary key, wkt text, the_geom geometry(LineString, 6678), source bigint, target bigint, cost float8);
create table places (id int primary key, x float8, y float8);
"""


def fail(message):
    sys.exit(f"bench.sh --peers: {message}\nInstall the peers with: scripts/setup.sh --peers")


class Cluster:
    """A private PostgreSQL server; as root it runs under the account that Debian made for it."""

    def __init__(self):
        folders = sorted(glob.glob("/usr/lib/postgresql/*/bin"))
        if not folders or not glob.glob("/usr/share/postgresql/*/extension/pgrouting.control"):
            fail("PostgreSQL with pgRouting is not installed.")
        self.bin = folders[-1]
        self.root = tempfile.mkdtemp(prefix="michi-peers-")
        self.as_user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        if self.as_user:
            shutil.chown(self.root, "postgres")

    def control(self, *arguments, must=True):
        subprocess.run([*self.as_user, *arguments], cwd=self.root, check=must, stdout=subprocess.DEVNULL,
                       stderr=None if must else subprocess.DEVNULL)

    def __enter__(self):
        try:
            self.start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def start(self):
        data = f"{self.root}/data"
        self.control(f"{self.bin}/initdb", "-D", data, "-A", "trust", "-U", "bench", "--no-sync", "--locale=C", "-E", "UTF8")
        settings = f"-k {self.root} -c listen_addresses='' -c fsync=off -c shared_buffers=512MB -c max_wal_size=4GB -c jit=off"
        self.control(f"{self.bin}/pg_ctl", "-D", data, "-w", "-l", f"{self.root}/log", "-o", settings, "start")

    def __exit__(self, *_):
        if os.path.exists(f"{self.root}/data/postmaster.pid"):
            self.control(f"{self.bin}/pg_ctl", "-D", f"{self.root}/data", "-m", "immediate", "-w", "stop", must=False)
        while os.path.exists(self.root):  # a server that is interrupted clears up beside us
            shutil.rmtree(self.root, ignore_errors=True)

    def ask(self, sql):
        """Rows of the last query, each a list of words."""
        command = ["psql", "-X", "-q", "-A", "-t", "-F", ";", "-v", "ON_ERROR_STOP=1", "-h", self.root, "-U", "bench", "postgres"]
        answer = subprocess.run(command, input=sql, capture_output=True, text=True)
        if answer.returncode != 0:
            raise RuntimeError(answer.stderr)
        return [line.split(";") for line in answer.stdout.splitlines()]

    def milliseconds(self, sql, times):
        """Best of several, as the server times it: no answer is sent."""
        rows = self.ask(f"explain (analyze, timing off, summary) {sql};\n" * times)
        return min(float(row[0].split(":")[1].split()[0]) for row in rows if row[0].startswith("Execution Time"))


def table(folder, name):
    with open(folder / name, newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def pgrouting(folder):
    """Milliseconds of building and of asking; (x, y) → metres to the nearest place, with equicost and without."""
    with Cluster() as cluster:
        cluster.ask(SCHEMA)
        for name, columns in (("roads", "id, wkt"), ("places", "id, x, y")):
            cluster.ask(f"\\copy {name} ({columns}) from '{folder}/{name}.csv' with (format csv, header, delimiter ';')\n")
        cluster.ask("update roads set the_geom = st_geomfromtext(wkt, 6678); update roads set cost = st_length(the_geom);")
        cluster.ask("create index on roads using gist (the_geom); vacuum analyze roads;")
        building = cluster.milliseconds("select pgr_createTopology('roads', 0.001, clean := true)", 1)
        cluster.ask("create index on roads_vertices_pgr using gist (the_geom); vacuum analyze roads; vacuum analyze roads_vertices_pgr;")
        starts = cluster.ask("""select v.id from places p cross join lateral (select id from roads_vertices_pgr
            order by the_geom <-> st_setsrid(st_makepoint(p.x, p.y), 6678) limit 1) v order by p.id;""")
        def reach(equicost):
            return f"""pgr_drivingDistance('select id, source, target, cost from roads',
                array[{','.join(row[0] for row in starts)}]::bigint[], 1e9, directed := false, equicost := {equicost})"""

        def answer(equicost):
            rows = cluster.ask(f"""select st_x(v.the_geom), st_y(v.the_geom), d.cost
                from (select node, min(agg_cost) as cost from {reach(equicost)} group by node) d
                join roads_vertices_pgr v on v.id = d.node;""")
            return {key(x, y): float(cost) for x, y, cost in rows}

        nearest = cluster.milliseconds(f"select * from {reach('true')}", 5)
        return building, nearest, answer("true"), answer("false")


def key(x, y):
    return round(float(x), 2) + 0.0, round(float(y), 2) + 0.0


def qgis_areas(folder):
    """Milliseconds of QGIS's service area; place → the points of its lines."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        from qgis.analysis import QgsNativeAlgorithms
        from qgis.core import (QgsApplication, QgsFeature, QgsGeometry, QgsPointXY, QgsProcessingContext,
                               QgsProcessingFeedback, QgsProject, QgsVectorLayer)
    except ImportError:
        fail("QGIS for Python is not installed.")
    application = QgsApplication([], False)
    application.initQgis()
    application.processingRegistry().addProvider(QgsNativeAlgorithms(application.processingRegistry()))

    def layer(kind, rows):
        made = QgsVectorLayer(f"{kind}?crs=EPSG:6678&field=id:integer", kind, "memory")
        features = []
        for number, geometry in rows:
            feature = QgsFeature(made.fields())
            feature.setAttributes([number])
            feature.setGeometry(geometry)
            features.append(feature)
        made.dataProvider().addFeatures(features)
        return made

    roads = layer("LineString", ((int(r["id"]), QgsGeometry.fromWkt(r["wkt"])) for r in table(folder, "roads.csv")))
    places = layer("Point", ((int(p["id"]), QgsGeometry.fromPointXY(QgsPointXY(float(p["x"]), float(p["y"]))))
                             for p in table(folder, "places.csv")))
    algorithm = application.processingRegistry().createAlgorithmById("native:serviceareafromlayer")
    parameters = {"INPUT": roads, "STRATEGY": 0, "START_POINTS": places, "TRAVEL_COST2": WITHIN, "OUTPUT_LINES": "memory:"}
    best = float("inf")
    for _ in range(2):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        context.setProject(QgsProject.instance())
        context.setEllipsoid("NONE")
        start = time.perf_counter()
        result, is_done = algorithm.run(parameters, context, feedback)
        best = min(best, 1000 * (time.perf_counter() - start))
        if not is_done:
            raise RuntimeError(feedback.textLog())
    areas = {}
    for feature in context.takeResultLayer(result["OUTPUT_LINES"]).getFeatures():
        areas[feature["id"]] = {key(v.x(), v.y()) for v in feature.geometry().vertices()}
    application.exitQgis()
    return best, areas


def differing(ours, theirs):
    return sum(node not in ours or node not in theirs or abs(ours[node] - theirs[node]) > TOLERANCE for node in ours.keys() | theirs.keys())


def check_nearest(ours, theirs, exact):
    """The same junctions, at the same distance as the nearest of all distances that pgRouting knows. Its equicost, which is timed,
    gives some that are too long."""
    different = differing(ours, exact)
    print(f"  the same answer?      {len(ours):,} junctions; {different} differ by more than {TOLERANCE} m from the least of all places' own distances\n"
          f"                        (of pgRouting's equicost {differing(exact, theirs)} do)")
    return different == 0


def check_areas(ours, all_nodes, theirs):
    """The same junctions within reach of each place, but for those at the limit itself."""
    different, count = 0, 0
    for place, reached in ours.items():
        inside = {node for node, cost in reached.items() if cost < WITHIN - TOLERANCE}
        edge = reached.keys() - inside
        found = theirs[place] & all_nodes
        different += len((inside - found) | (found - inside - edge))
        count += len(reached)
    print(f"  the same answer?      {count:,} junctions within {WITHIN} m of {len(ours)} places; {different} by one alone")
    return different == 0


def line(what, ours, theirs, peer, wanted):
    ratio = theirs / ours
    print(f"{what}\n  ours {ours:10.2f} ms     {peer} {theirs:10.0f} ms     {ratio:,.0f} times as fast (asked: {wanted})")
    return ratio >= wanted


def stop(*_):
    """The server is stopped then too; a second signal does not interrupt that."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    sys.exit(1)


def main():
    signal.signal(signal.SIGTERM, stop)
    folder = pathlib.Path(sys.argv[1]).resolve()
    ours = {row["what"]: float(row["milliseconds"]) for row in table(folder, "ours.csv")}
    nodes = {key(row["x"], row["y"]): float(row["cost"]) for row in table(folder, "nodes.csv")}
    areas = {}
    for row in table(folder, "areas.csv"):
        areas.setdefault(int(row["place"]), {})[key(row["x"], row["y"])] = float(row["cost"])
    building, nearest, their_nodes, exact = pgrouting(folder)
    service, their_areas = qgis_areas(folder)

    print(f"{ours['nodes']:,.0f} junctions, {ours['edges']:,.0f} roads, {len(areas)} places")
    good = [line("the nearest place of every junction (pgr_drivingDistance, equicost)", ours["nearest"], nearest, "pgRouting", 100),
            check_nearest(nodes, their_nodes, exact),
            line(f"lines within {WITHIN} m of each place (native:serviceareafromlayer)", ours["areas"], service, "QGIS", 1000),
            check_areas(areas, set(nodes), their_areas),
            line("from lines to a network that can be asked (pgr_createTopology)", ours["building"], building, "pgRouting", 50)]
    sys.exit(0 if all(good) else 1)


if __name__ == "__main__":
    main()
