#!/usr/bin/env bash
# What officers wait for while many tasks are open; see README.md. ./benchmarks/tasks.sh [how many, 100000 where nothing is said]
exec "$(dirname "$0")/run.sh" frontdesk.benchmarks.OfficersAmongTasks "$@"
