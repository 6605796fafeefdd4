"""Bus feeds in GTFS-JP: the edition in force, and an older one with lines that were since abolished."""

import heapq
from dataclasses import dataclass, field

import numpy as np

from . import base, files, names
from .districts import FORMERS

HUBS = {"水沢": (141.1345, 39.1450), "江刺": (141.1825, 39.1920), "前沢": (141.1205, 39.0500), "胆沢": (141.0600, 39.1240),
        "衣川": (141.0660, 39.0260)}
HOSPITAL = (141.118, 39.165)

# Trunk lines: number, name, places, trips a day each way, first departure in minutes, service.
TRUNKS = [
    ("水沢江刺線", ["水沢", "江刺"], 26, 385), ("水沢前沢線", ["水沢", "前沢"], 20, 390),
    ("水沢胆沢線", ["水沢", "胆沢"], 16, 395), ("水沢病院線", ["水沢", HOSPITAL], 24, 400),
    ("前沢衣川線", ["前沢", "衣川"], 6, 410), ("江刺岩谷環状線", ["江刺", (141.160, 39.214), (141.205, 39.215), "江刺"], 8, 480),
]
COMMUNITY_NOW, COMMUNITY_GONE = 31, 12
STOP_GAP = 175  # a stop nearer than this on the way serves the line too

HOLIDAYS = {
    2026: ["20260429", "20260503", "20260504", "20260505", "20260506", "20260720", "20260811", "20260921", "20260922", "20260923",
           "20261012", "20261103", "20261123", "20270101", "20270111", "20270211", "20270223", "20270322"],
    2023: ["20230429", "20230503", "20230504", "20230505", "20230717", "20230811", "20230918", "20230923", "20231009", "20231103",
           "20231123", "20240101", "20240108", "20240212", "20240223", "20240320"],
}
NEW_YEAR = {2026: ["20261229", "20261230", "20261231", "20270101", "20270102", "20270103"],
            2023: ["20231229", "20231230", "20231231", "20240101", "20240102", "20240103"]}
SERVICES = {"毎日": "1111111", "平日": "1111100", "土日祝": "0000011", "火金": "0100100", "月木": "1001000", "水": "0010000"}


@dataclass
class Stop:
    """A bus stop beside a road."""

    key: str
    name: str
    kana: str
    xy: np.ndarray


@dataclass
class BusLine:
    """A line: its stops with the distance run to each, its path, and when it runs."""

    key: str
    name: str
    stops: list
    at: list
    path: np.ndarray
    trips: list = field(default_factory=list)  # (service, departure in minutes)
    gone: bool = False
    trunk: bool = False


class _Streets:
    """Cheapest ways for a bus over the road network."""

    SPEED = {"trunk": 0.9, "secondary": 0.8, "tertiary": 0.9, "unclassified": 1.15, "residential": 1.6}

    def __init__(self, network):
        self.nodes = network.nodes
        near = [[] for _ in network.nodes]
        length = np.sqrt(((self.nodes[network.edges[:, 0]] - self.nodes[network.edges[:, 1]]) ** 2).sum(axis=1))
        usable = np.zeros(len(network.nodes), bool)
        for (a, b), w, size in zip(network.edges.tolist(), network.edge_way.tolist(), length.tolist()):
            factor = self.SPEED.get(network.ways[w][1].get("highway", ""))
            if factor:
                near[a].append((b, size * factor))
                near[b].append((a, size * factor))
                usable[a] = usable[b] = True
        self.near = near
        self.usable = np.flatnonzero(usable & network.main_part)
        self.cache = {}

    def node(self, lonlat):
        """The usable node nearest to a place."""
        return self.node_at(base.to_plane([lonlat])[0])

    def node_at(self, xy):
        """The usable node nearest to a plane point."""
        return int(self.usable[((self.nodes[self.usable] - xy) ** 2).sum(axis=1).argmin()])

    def path(self, start, goal):
        """Nodes of the cheapest way, empty if there is none."""
        if start not in self.cache:
            self.cache[start] = self._tree(start)
        previous = self.cache[start]
        way = [goal]
        while way[-1] != start:
            if previous[way[-1]] < 0:
                return []
            way.append(previous[way[-1]])
        return way[::-1]

    def _tree(self, start):
        best = [float("inf")] * len(self.near)
        previous = [-1] * len(self.near)
        best[start] = 0.0
        heap = [(0.0, start)]
        while heap:
            so_far, i = heapq.heappop(heap)
            if so_far > best[i]:
                continue
            for j, size in self.near[i]:
                if so_far + size < best[j]:
                    best[j] = so_far + size
                    previous[j] = i
                    heapq.heappush(heap, (so_far + size, j))
        return previous


class _Stops:
    """All stops; a line uses those on its way before new ones are set up."""

    def __init__(self, homes):
        self.homes = homes
        self.names = iter(names.place_names(1400, base.rng("stops")))
        self.all = []

    def add(self, xy, name=None, kana=None):
        """A new stop."""
        if name is None:
            name, kana = next(self.names)
        self.all.append(Stop(f"S{len(self.all) + 1:04d}", name, kana, np.array(xy)))
        return self.all[-1]

    def along(self, path, spacing):
        """Stops of a line and the distance run to each, a stop about every `spacing` metres."""
        at = base.along(path)
        stops, runs = [], []
        for stop in self.all:
            gap = np.sqrt(((path - stop.xy) ** 2).sum(axis=1))
            if gap.min() < 45:
                stops.append(stop)
                runs.append(float(at[int(gap.argmin())]))
        marks = sorted(zip(runs, [s.key for s in stops], stops), key=lambda m: m[:2])
        k = 0
        want = [0.0] + [float(v) for v in np.arange(spacing, at[-1] - spacing * 0.6, spacing)] + [float(at[-1])]
        for target in want:
            if all(abs(run - target) > spacing * 0.5 for run, _, _ in marks):
                k = int(np.abs(at - target).argmin())
                if min((((s.xy - path[k]) ** 2).sum() for s in self.all), default=1e12) > STOP_GAP**2 or target in (want[0], want[-1]):
                    stop = self.add(path[k])
                    marks.append((float(at[k]), stop.key, stop))
        marks.sort(key=lambda m: m[:2])
        kept = []
        for run, _, stop in marks:
            if not kept or run - kept[-1][0] > 120:
                kept.append((run, stop))
        return [s for _, s in kept], [r for r, _ in kept]


def _trunk_lines(streets, stops):
    lines = []
    for former, place in HUBS.items():
        word = {"水沢": ("水沢駅前", "みずさわえきまえ"), "前沢": ("前沢駅前", "まえさわえきまえ")}.get(
            former, (f"{former}バスセンター", names.FORMER_KANA[former] + "ばすせんたー")
        )
        stops.add(streets.nodes[streets.node(place)], *word)
    stops.add(streets.nodes[streets.node(HOSPITAL)], "みちのく架空中央病院", "みちのくかくうちゅうおうびょういん")
    for n, (name, places, trips, first) in enumerate(TRUNKS, 1):
        nodes = [streets.node(HUBS.get(p, p) if isinstance(p, str) else p) for p in places]
        way = []
        for a, b in zip(nodes, nodes[1:]):
            way += streets.path(a, b)[1 if way else 0 :]
        path = streets.nodes[way]
        on, at = stops.along(path, 400)
        line = BusLine(f"R{n:02d}", name, on, at, path, trunk=True)
        step = (1150 - first) / max(1, trips - 1)
        line.trips = [("毎日" if k % 3 else "平日", int(first + k * step)) for k in range(trips)]
        if trips > 10:
            line.trips += [("土日祝", int(first + 20 + k * step)) for k in range(0, trips, 3)]
        lines.append(line)
    return lines


def _targets(mosaic):
    """Districts far from their hub, one after another round the former municipalities."""
    queues = []
    for former in FORMERS:
        hub = base.to_plane([HUBS[former]])[0]
        mine = []
        for k, d in enumerate(mosaic.districts):
            if d.former == former:
                ring = base.to_plane(d.parts[0][0])
                centre = (ring.min(axis=0) + ring.max(axis=0)) / 2
                gap = float(np.sqrt(((centre - hub) ** 2).sum()))
                if gap > 2200:
                    mine.append((k, centre, gap))
        order = base.rng("lines " + former).permutation(len(mine))
        queues.append([(former, mine[i]) for i in order])
    out = []
    while any(queues):
        for queue in queues:
            out += [queue.pop(0)] if queue else []
    return out


PATTERNS = [  # service and departures, out and back alternating
    [("平日", 450), ("平日", 780), ("平日", 960)], [("平日", 470), ("平日", 840)], [("火金", 540), ("火金", 750)],
    [("毎日", 430), ("毎日", 720), ("平日", 1010)], [("月木", 525), ("月木", 735)], [("平日", 435)], [("水", 560), ("水", 720)],
    [("火金", 570)],
]


def _community_lines(streets, stops, mosaic, homes):
    """Lines of one to three trips a day into the country; the last ones are those since abolished."""
    lines, ends = [], []
    for former, (k, centre, _) in _targets(mosaic):
        if len(lines) == COMMUNITY_NOW + COMMUNITY_GONE:
            break
        if any(((centre - e) ** 2).sum() < 1900**2 for e in ends):
            continue
        start, goal = streets.node(HUBS[former]), streets.node_at(centre)
        way = streets.path(start, goal)
        path = streets.nodes[way] if len(way) > 1 else np.zeros((0, 2))
        if len(path) < 2 or not 3000 < base.along(path)[-1] < 24000:
            continue
        ends.append(centre)
        on, at = stops.along(path, 430)
        town = homes.town_names[k][0]
        n = len(lines)
        line = BusLine(f"C{n + 1:02d}", f"{former}{town}線", on, at, path, gone=n >= COMMUNITY_NOW)
        shift = int(base.rng(f"line {n}").integers(-25, 26))
        line.trips = [(service, minute + shift) for service, minute in PATTERNS[n % len(PATTERNS)]]
        lines.append(line)
    return lines


def make_lines(network, mosaic, homes):
    """All lines of both editions."""
    streets, stops = _Streets(network), _Stops(homes)
    return _trunk_lines(streets, stops) + _community_lines(streets, stops, mosaic, homes)


# ----------------------------------------------------------------------- files


def _time(minutes):
    seconds = int(minutes * 60)
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:00"


def _line_files(lines):
    """Rows of routes, trips, stop_times, fare_rules and shapes."""
    routes, trips, times, rules, shapes = [], [], [], [], []
    for line in lines:
        agency = "A1" if line.trunk else "A2"
        short, colour = (line.key[1:].lstrip("0"), "0B5FA5") if line.trunk else ("", "2E7D32")
        routes.append([line.key, agency, short, line.name, "", 3, "", colour, "FFFFFF", ""])
        rules.append(["F1" if line.trunk else "F2", line.key, "", ""])
        for direction in (0, 1):
            shape = f"{line.key}_{direction}"
            path = line.path[base.thin(line.path, 12)]
            path = path if direction == 0 else path[::-1]
            for n, (lon, lat) in enumerate(base.to_lonlat(path, 6).tolist(), 1):
                shapes.append([shape, f"{lat:.6f}", f"{lon:.6f}", n])
        for n, (service, departure) in enumerate(sorted(line.trips, key=lambda t: (t[1], t[0]))):
            ways = (0, 1) if line.trunk else (n % 2,) if len(line.trips) > 1 else (0,)
            for direction in ways:
                _add_trip(line, service, departure + (8 if direction and line.trunk else 0), direction, n, trips, times)
    return routes, trips, times, rules, shapes


def _add_trip(line, service, departure, direction, n, trips, times):
    """One trip with its stop times: 24 km/h and some waiting."""
    stops = line.stops if direction == 0 else line.stops[::-1]
    at = line.at if direction == 0 else [line.at[-1] - a for a in line.at[::-1]]
    trip = f"{line.key}_{service}_{direction}_{n + 1:02d}"
    head = stops[-1].name
    trips.append([line.key, service, trip, head, "", direction, "", f"{line.key}_{direction}", 2 if line.trunk else 0, 2, "", "", "O1", ""])
    for k, (stop, run) in enumerate(zip(stops, at)):
        clock = _time(departure + int((run - at[0]) / 400 + k * 0.15))
        times.append([trip, clock, clock, stop.key, k + 1, "", 1 if k == len(stops) - 1 else 0, 1 if k == 0 else 0, "", 1])


def _calendar(year):
    """Rows of calendar and calendar_dates."""
    start, end = f"{year}0401", f"{year + 1}0331"
    rows = [[name, *days, start, end] for name, days in SERVICES.items()]
    dates = []
    for day in HOLIDAYS[year]:
        dates += [["平日", day, 2], ["土日祝", day, 1], ["火金", day, 2], ["月木", day, 2], ["水", day, 2]]
    for day in NEW_YEAR[year]:
        dates += [[name, day, 2] for name in SERVICES if [name, day, 2] not in dates]
    dates = [d for d in dates if not (d[2] == 1 and d[1] in NEW_YEAR[year])]
    return rows, sorted(dates, key=lambda d: (d[1], d[0]))


def _translations(stops):
    """Readings of the stops' names, which the standard demands."""
    rows = []
    for s in stops:
        rows.append(["stops", "stop_name", "ja-Hrkt", s.kana, "", "", s.name])
    return rows


HEADERS = {
    "agency.txt": "agency_id,agency_name,agency_url,agency_timezone,agency_lang,agency_phone,agency_fare_url,agency_email",
    "agency_jp.txt": "agency_id,agency_official_name,agency_zip_number,agency_address,agency_president_pos,agency_president_name",
    "stops.txt": "stop_id,stop_code,stop_name,stop_desc,stop_lat,stop_lon,zone_id,stop_url,location_type,parent_station,platform_code",
    "routes.txt": "route_id,agency_id,route_short_name,route_long_name,route_desc,route_type,route_url,route_color,route_text_color,"
                  "jp_parent_route_id",
    "trips.txt": "route_id,service_id,trip_id,trip_headsign,trip_short_name,direction_id,block_id,shape_id,wheelchair_accessible,"
                 "bikes_allowed,jp_trip_desc,jp_trip_desc_symbol,jp_office_id,jp_pattern_id",
    "office_jp.txt": "office_id,office_name,office_url,office_phone",
    "stop_times.txt": "trip_id,arrival_time,departure_time,stop_id,stop_sequence,stop_headsign,pickup_type,drop_off_type,"
                      "shape_dist_traveled,timepoint",
    "calendar.txt": "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date",
    "calendar_dates.txt": "service_id,date,exception_type",
    "fare_attributes.txt": "fare_id,price,currency_type,payment_method,transfers,agency_id,transfer_duration",
    "fare_rules.txt": "fare_id,route_id,origin_id,destination_id",
    "shapes.txt": "shape_id,shape_pt_lat,shape_pt_lon,shape_pt_sequence",
    "feed_info.txt": "feed_publisher_name,feed_publisher_url,feed_lang,feed_start_date,feed_end_date,feed_version",
    "translations.txt": "table_name,field_name,language,translation,record_id,record_sub_id,field_value",
}


def _tables(lines, year):
    """Rows of every file of the feed."""
    stops = {s.key: s for line in lines for s in line.stops}
    stops = [stops[k] for k in sorted(stops)]
    routes, trips, times, rules, shapes = _line_files(lines)
    calendar, dates = _calendar(year)
    where = base.to_lonlat([s.xy for s in stops], 6).tolist()
    stop_rows = [[s.key, "", s.name, "", f"{lat:.6f}", f"{lon:.6f}", s.key, "", 0, "", ""] for s, (lon, lat) in zip(stops, where)]
    url = "https://example.com/bus/"
    readings = _translations(stops)
    readings += [["agency", "agency_name", "ja-Hrkt", "みちのくかくうこうつう", "", "", "みちのく架空交通"],
                 ["agency", "agency_name", "ja-Hrkt", "かくうしこみゅにてぃばす", "", "", "架空市コミュニティバス"]]
    return {
        "agency.txt": [["A1", "みちのく架空交通", url, "Asia/Tokyo", "ja", "", "", ""],
                       ["A2", "架空市コミュニティバス", url, "Asia/Tokyo", "ja", "", "", ""]],
        "agency_jp.txt": [["A1", "みちのく架空交通株式会社", "0230000", "岩手県奥州市水沢架空1-1", "代表取締役", "架空　太郎"]],
        "stops.txt": stop_rows, "routes.txt": routes, "trips.txt": trips,
        "office_jp.txt": [["O1", "水沢架空営業所", "", ""]],
        "stop_times.txt": times, "calendar.txt": calendar, "calendar_dates.txt": dates,
        "fare_attributes.txt": [["F1", 300, "JPY", 0, 0, "A1", ""], ["F2", 200, "JPY", 0, 0, "A2", ""]],
        "fare_rules.txt": rules, "shapes.txt": shapes,
        "feed_info.txt": [["架空の発行者（見本データ）", url, "ja", f"{year}0401", f"{year + 1}0331", f"{year}0401_1"]],
        "translations.txt": readings,
    }


def write_feeds(out, lines):
    """Both editions; returns the number of stops of each."""
    counts = []
    for year, chosen in ((2026, [line for line in lines if not line.gone]), (2023, lines)):
        tables = _tables(chosen, year)
        members = [(name, files.csv_text(HEADERS[name].split(","), rows).encode()) for name, rows in tables.items()]
        files.write_zip(f"{out}/gtfs_oshu_{year}.zip", members)
        counts.append((len(tables["stops.txt"]), len(chosen), len(tables["trips.txt"]), len(tables["stop_times.txt"])))
    return counts
