#!/usr/bin/env bash
# make_sample_workspace.sh MICHI OUT: data/sample through the importers into OUT/oshu.michi, then coverage, priority,
# three ward maps (town, flood plain, hills) and a city map. Does nothing when OUT is newer than data and programs.
set -euo pipefail
cd "$(dirname "$0")/.."
michi=$1 out=$2
sample=data/sample
workspace=$out/oshu.michi
done_mark=$out/.complete
passphrase=michishirube # of every user of the sample: its households are invented
wards=0321501012,0321502020,0321505007

is_current() {
  [[ -f "$done_mark" ]] &&
    [[ -z "$(find "$sample" layers styles data/rules "$michi" "$(dirname "$michi")"/{michi-mapworker,translations} \
             scripts/make_sample_workspace.sh -type f -newer "$done_mark" -print -quit)" ]]
}

import_all() {
  "$michi" init "$workspace" --name 奥州市（架空） --crs EPSG:6678
  import() { "$michi" import "$@" --into "$workspace" --rejects "$out/rejects-$1.csv"; }
  import districts "$sample/districts.geojson"
  import elevation "$sample/dem.tif"
  import roads "$sample/roads.osm.pbf"
  import facilities "$sample/roads.osm.pbf" "$sample/032158_hospital.csv" "$sample/032158_salon.csv" \
    "$sample/032158_care_service.csv"
  import shelters "$sample/mergeFromCity_2.csv" "$sample/mergeFromCity_1.csv" "$sample/032158_evacuation_space.csv"
  import flood "$sample/A31a-25_03_10_GEOJSON.zip"
  import landslide "$sample/A33-25_03_SHP.zip"
  import population "$sample/mesh250_2024_03215_GEOJSON.zip"
  import points "$sample/need_points.csv"
  import transit "$sample/gtfs_oshu_2026.zip" "$sample/gtfs_oshu_2023.zip"
  import addresses "$sample/addresses.csv"
  "$michi" match "$workspace" --offers "$sample/support_offers.csv" --requests "$sample/support_requests.csv" --keep
  "$michi" check "$workspace"
}

# The sealed registry: an administrator, a caseworker of the city, a planner, and the invented ledger.
make_registry() {
  user() { "$michi" user add "$workspace" "$@" --passphrase-fd 3 3< <(yes "$passphrase" | head -n 3); }
  list() { "$michi" import "$@" --into "$workspace" --user tanaka --yes --as-of 2025-04-01 \
    --rejects "$out/rejects-$1.csv" --passphrase-fd 3 3<<<"$passphrase"; }
  user kanri --name 管理花子 --post 福祉課 --role administrator --role caseworker --keeper >/dev/null # the recovery key
  user tanaka --name 田中一郎 --post 福祉課 --role caseworker --keeper --disaster-staff --user kanri
  user sato --name 佐藤計 --post 社会福祉協議会 --role planner --user kanri
  list supporters "$sample/supporters.csv"
  list ledger "$sample/ledger.csv"
}

make_workspace() {
  mkdir -p "$out/wardmaps"
  rm -f "$workspace" "$workspace"-wal "$workspace"-shm "$done_mark" "$out"/wardmaps/*.pdf "$out"/*.csv "$out"/*.json
  trap 'cat "$out/import.log" >&2' EXIT # shown only when an import ends the script
  import_all >"$out/import.log" 2>&1
  make_registry >>"$out/import.log" 2>&1
  trap - EXIT
  "$michi" coverage "$workspace" --to shop,clinic --within 500m --json "$out/coverage.json" --csv "$out/coverage.csv"
  "$michi" priority "$workspace" --hazard flood-max,landslide --json "$out/priority.json" --csv "$out/priority.csv"
  "$michi" wardmap "$workspace" --district "$wards" --template ward-a3 --out "$out/wardmaps"
  "$michi" render "$workspace" --out "$out/city.png" --size 1920x1080
  touch "$done_mark"
}

if is_current; then
  echo "$workspace は最新です（変更はありません）。"
else
  make_workspace
fi
"$michi" info "$workspace" --brief
echo
echo "ワークスペース: $workspace（取り込みの記録 $out/import.log）"
echo "世帯の台帳:     利用者 kanri（管理者） tanaka（相談支援） sato（計画）、合言葉はどれも $passphrase（架空の世帯です）"
echo "市全図:         $out/city.png"
for map in "$out"/wardmaps/*.pdf; do echo "地区図:         $map"; done
echo "到達圏・優先度: $out/coverage.csv  $out/priority.csv"
