#!/usr/bin/env bash
# A burst of callbacks on PostgreSQL; see README.md. ./benchmarks/callbacks.sh [how many, 20000 where nothing is said]
exec "$(dirname "$0")/run.sh" frontdesk.benchmarks.CallbackBurst "$@"
