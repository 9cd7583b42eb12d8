#!/usr/bin/env bash
# Measures what the program reads and joins, and fails if a figure is below testdata/quality.floor.
# Where the evaluation data stands beside the repository (../shared/eval), its own programs measure
# too, and must agree with `demarche eval`.
#
#   testdata/quality.sh PROGRAM            # measure and compare
#   testdata/quality.sh PROGRAM -update    # measure and write the floor anew
set -euo pipefail
cd "$(dirname "$0")/.."
exec python3 testdata/quality.py "$@"
