#!/usr/bin/env bash
# What a reply costs while many callbacks wait; see README.md. ./benchmarks/replies.sh [how many, 100000 where nothing is said]
exec "$(dirname "$0")/run.sh" frontdesk.benchmarks.RepliesAmongWaiting "$@"
