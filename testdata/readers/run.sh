#!/usr/bin/env bash
# Has tools that know nothing of demarche read its exports.
#
#   testdata/readers/run.sh PROGRAM FOLDER     # FOLDER is for the store, the exports and the tools
#
# Needs python3 with pip. Graphviz and ICU, which followthemoney needs, are installed where apt-get can;
# where they cannot be had, what they would check is left out, and said so.
set -euo pipefail
cd "$(dirname "$0")/../.."
program=$1 work=$2
pip=("$work/venv/bin/pip" install --quiet --disable-pip-version-check)

# system installs packages of the system, if that is in our power.
system() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null && { apt-get update -qq && apt-get install -y -qq "$@"; } >/dev/null 2>&1; }

if [ ! -d "$work/venv" ]; then
  python3 -m venv "$work/venv"
  "${pip[@]}" -r testdata/readers/requirements.txt
fi
if ! "$work/venv/bin/python" -c 'import followthemoney' 2>/dev/null; then
  "${pip[@]}" followthemoney==4.11.2 2>/dev/null || { system libicu-dev pkg-config g++ python3-dev && "${pip[@]}" followthemoney==4.11.2; } || true
fi
command -v dot >/dev/null || system graphviz || true

export DEMARCHE_STORE_PATH=$work/store
"$program" ingest testdata/articles >/dev/null
for format in nquads turtle jsonld graphml gexf dot svg csv xlsx parquet geojson ics ftm cameo events articles; do
  "$program" export --format "$format" --evidence -o "$work/out.$format"
done
for format in nquads turtle jsonld; do
  "$program" export --format "$format" --base https://example.org/id/ -o "$work/full.$format"
done
"$program" export --format ics --no-cancelled -o "$work/on.ics"
"$program" export --format csv-graph -o "$work/graph"
"$program" schema --format ttl >"$work/ontology.ttl"
if command -v dot >/dev/null; then
  dot -Tjson "$work/out.dot" -o "$work/dot.json"
fi
exec "$work/venv/bin/python" testdata/readers/read.py "$work"
