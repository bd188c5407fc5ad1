#!/usr/bin/env bash
# A burst of callbacks on PostgreSQL; see README.md. ./benchmarks/callbacks.sh [how many, 20000 where nothing is said]
set -euo pipefail
cd "$(dirname "$0")/.."
mvn -q -B test-compile dependency:build-classpath -Dmdep.outputFile=target/benchmark-classpath -Dmdep.includeScope=test
java -Xmx1g -Dlogging.level.root=WARN -Dlogging.level.benchmark=INFO -Dlogging.pattern.console='%m%n' \
  -cp "target/test-classes:target/classes:$(cat target/benchmark-classpath)" frontdesk.benchmarks.CallbackBurst "$@" 2>/dev/null \
  | sed -u -n -E "s/^.*INFO benchmark -- //p; /^(starts|texts|replies|calls|due|second|left|  )/p"
