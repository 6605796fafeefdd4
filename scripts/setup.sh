#!/usr/bin/env bash
# Installs the Debian packages that Michishirube is built, run and tested with; asks nothing.
#   scripts/setup.sh          what is needed to build and run
#   scripts/setup.sh --dev    also what the tests and checks need
#   scripts/setup.sh --tour   also what scripts/tour.sh needs
#   scripts/setup.sh --peers  also those that scripts/bench.sh --peers measures us against
# QGIS 3.40 comes from bookworm-backports (added if absent); nothing else does.
set -euo pipefail

run_packages=(
  # compiler and build
  build-essential cmake ninja-build ccache pkg-config
  # map drawing (from bookworm-backports)
  libqgis-dev qgis-providers
  # programs, messages, translations (the worker's Qt is the one libqgis_core is built on)
  qt6-base-dev qt6-tools-dev qt6-l10n-tools qt6-translations-l10n qtkeychain-qt6-dev
  # the desktop: charts, icons
  qt6-charts-dev libqt6opengl6-dev qt6-svg-dev breeze-icon-theme libxlsxwriter-dev
  # printed sheets bound to one PDF
  libqpdf-dev
  # formats, projections, geometry, OSM
  libgdal-dev libproj-dev libgeos-dev libboost-dev libosmium2-dev libprotozero-dev
  libexpat1-dev zlib1g-dev libbz2-dev
  # flows: who drives where
  liblemon-dev
  # workspace, sealed registry
  libsodium-dev libsoci-dev libsqlite3-dev libspatialite-dev libsqlite3-mod-spatialite
  # text, TOML, JSON/CBOR, command line, encodings, zip
  libfmt-dev libtomlplusplus-dev nlohmann-json3-dev libcli11-dev libicu-dev libzip-dev
  # sites proven to be the best (run as a program, not linked)
  coinor-cbc
  # the print's typeface: its PDF text can be searched
  fonts-morisawa-bizud-gothic
)

dev_packages=(
  libgtest-dev libgmock-dev libbenchmark-dev
  clang clang-format clang-tidy libclang-rt-14-dev
  python3-gdal python3-numpy python3-pyosmium # the sample generator
  poppler-utils xvfb                          # PDFs and windows, looked at by tests
)

tour_packages=(xdotool imagemagick) # keys and pictures of scripts/tour.sh

peer_packages=(postgresql-15 postgresql-15-postgis-3 postgresql-15-pgrouting python3-qgis)

packages=("${run_packages[@]}")
[[ "${1:-}" == "--dev" || "${1:-}" == "--tour" || "${1:-}" == "--peers" ]] && packages+=("${dev_packages[@]}")
[[ "${1:-}" == "--tour" ]] && packages+=("${tour_packages[@]}")
[[ "${1:-}" == "--peers" ]] && packages+=("${peer_packages[@]}")

is_installed() { [[ "$(dpkg-query -W -f='${Status}' "$1" 2>/dev/null)" == "install ok installed" ]]; }

missing=()
for package in "${packages[@]}"; do is_installed "$package" || missing+=("$package"); done
if [[ -n "$(dpkg-query -W -f='${Version}' libqgis-dev 2>/dev/null)" ]] &&
   dpkg --compare-versions "$(dpkg-query -W -f='${Version}' libqgis-dev)" lt 3.40 2>/dev/null; then
  missing+=(libqgis-dev qgis-providers)
fi
[[ ${#missing[@]} -eq 0 ]] && exit 0

. /etc/os-release
if [[ "${VERSION_CODENAME:-}" != bookworm ]]; then
  echo "setup.sh: Debian 12 (bookworm) is needed; this is ${PRETTY_NAME:-unknown}." >&2
  echo "          Install by hand: ${missing[*]}" >&2
  exit 1
fi
as_root=()
if [[ $EUID -ne 0 ]]; then
  command -v sudo >/dev/null || { echo "setup.sh: run as root, or install sudo." >&2; exit 1; }
  as_root=(sudo)
fi

install_file() { # path, content: written only when it differs
  [[ "$(cat "$1" 2>/dev/null)" == "$2" ]] || printf '%s\n' "$2" | "${as_root[@]}" tee "$1" >/dev/null
}

if ! grep -rqs '^[^#]*bookworm-backports' /etc/apt/sources.list /etc/apt/sources.list.d; then
  # the mirror that this machine already takes Debian from
  mirror=$(apt-get indextargets --format '$(CODENAME) $(REPO_URI)' 'Created-By: Packages' |
           awk '$1 == "bookworm" { print $2; exit }')
  [[ -n "$mirror" ]] || { echo "setup.sh: no Debian mirror in the apt sources." >&2; exit 1; }
  install_file /etc/apt/sources.list.d/michishirube-backports.list \
    "deb $mirror bookworm-backports main"
fi
install_file /etc/apt/preferences.d/michishirube-qgis 'Package: *qgis*
Pin: release n=bookworm-backports
Pin-Priority: 990'

echo "Installing ${#missing[@]} package(s) …"
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -q >/dev/null
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
  apt-get install -y -q --no-install-recommends "${missing[@]}" >/dev/null
