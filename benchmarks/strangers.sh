#!/usr/bin/env bash
# Whether the time of an answer tells a stranger anything; see README.md. ./benchmarks/strangers.sh [how many tries of each kind, 200 where nothing is said]
exec "$(dirname "$0")/run.sh" frontdesk.benchmarks.StrangersTimes "$@"
