#pragma once
// Geolonia's address tables as its web service gives them: JSON files of towns in folders of prefectures.

#include "ingest/record_source.h"

namespace michi::ingest {

/// Version 1: ja.json (prefecture → names of cities) and ja/岩手県/奥州市.json (town, koaza, lat, lng).
/// Version 2: the same names, a list under "data"; cities with county, ward and point, towns with oaza_cho,
/// chome, koaza and point. The columns are those of Geolonia's CSV file. A file of towns names neither
/// prefecture nor city: they are those of its path, else the source lacks these columns. Null for JSON of
/// another kind (GeoJSON too). Throws Error(BadInput): broken, deeper than such a file is, above 16 MiB.
std::unique_ptr<RecordSource> openGeoloniaJson(const InputFile& file);

}  // namespace michi::ingest
