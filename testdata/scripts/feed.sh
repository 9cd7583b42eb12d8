#!/usr/bin/env bash
# Feeds stories to demarche as they come: one JSON object a line on standard input, as a wire service
# or a scraper writes them. Safe to run again and to kill at any moment: what was acknowledged is
# kept, and the same story again changes nothing.
#
#   tail -F wire.jsonl | testdata/scripts/feed.sh            # into ./demarche-graph
#   DEMARCHE_STORE_PATH=/srv/graph testdata/scripts/feed.sh < day.jsonl
#
# Exit status: 0 all stories are in, 1 demarche failed, 3 some stories were refused (they are listed
# on standard error).
set -u

tries=5   # how often to try again while another process holds the store
refused=0 # stories that demarche would not take

# number prints the value of a field of a one-line JSON summary.
number() { sed -n 's/.*"'"$1"'":\([0-9]*\).*/\1/p' <<<"$2"; }

while IFS= read -r story; do
  [ -n "$story" ] || continue
  for ((try = 1; ; try++)); do
    summary=$(demarche ingest --json - <<<"$story")
    status=$?
    case $status in
    0) # read: new, changed or known already
      echo "added $(number added "$summary") changed $(number changed "$summary") unchanged $(number unchanged "$summary")"
      ;;
    3) # refused: the summary says why; go on with the next story
      refused=$((refused + 1))
      echo "refused: $summary" >&2
      ;;
    4) # another process holds the store
      if ((try < tries)); then
        sleep 1
        continue
      fi
      exit 1
      ;;
    *) exit 1 ;;
    esac
    break
  done
done

if ((refused > 0)); then
  exit 3
fi
