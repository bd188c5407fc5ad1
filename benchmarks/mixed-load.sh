#!/usr/bin/env bash
# 400 calls at the same time, guessed passwords and the largest bodies among them; see README.md. ./benchmarks/mixed-load.sh [seconds, 120 where nothing is said] [calls at the same time, 400]
exec "$(dirname "$0")/run.sh" frontdesk.benchmarks.MixedLoad "$@"
