#!/usr/bin/env bash
# How often transactions collide; see README.md. ./benchmarks/collisions.sh [how many requests of each flow, 200 where nothing is said]
exec "$(dirname "$0")/run.sh" frontdesk.benchmarks.CollisionsUnderLoad "$@"
