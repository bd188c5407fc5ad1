#!/usr/bin/env bash
# Estimates among a million cases, with little memory; see README.md. ./benchmarks/progress.sh [how many, 1000000 where nothing is said] [import-all]
HEAP=384m exec "$(dirname "$0")/run.sh" frontdesk.benchmarks.ProgressAmongMany "$@"
