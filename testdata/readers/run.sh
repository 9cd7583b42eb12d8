#!/usr/bin/env bash
# Has tools that know nothing of demarche read its exports.
#
#   testdata/readers/run.sh PROGRAM FOLDER     # FOLDER is for the store, the exports and the tools
set -euo pipefail
cd "$(dirname "$0")/../.."
program=$1 work=$2

if [ ! -d "$work/venv" ]; then
  python3 -m venv "$work/venv"
  "$work/venv/bin/pip" install --quiet --disable-pip-version-check -r testdata/readers/requirements.txt
fi
export DEMARCHE_STORE_PATH=$work/store
"$program" ingest testdata/articles >/dev/null
for format in nquads turtle jsonld graphml gexf dot csv geojson ics ftm cameo events articles; do
  "$program" export --format "$format" --evidence -o "$work/out.$format"
done
"$program" export --format nquads --base https://example.org/id/ -o "$work/full.nquads"
"$program" export --format turtle --base https://example.org/id/ -o "$work/full.turtle"
"$program" export --format jsonld --base https://example.org/id/ -o "$work/full.jsonld"
"$program" export --format csv-graph -o "$work/graph"
"$program" schema --format ttl >"$work/ontology.ttl"
exec "$work/venv/bin/python" testdata/readers/read.py "$work"
