#!/usr/bin/env bash
# Runs a benchmark by its class and shows what it measured; what else was logged is in target/benchmark.log.
set -euo pipefail
cd "$(dirname "$0")/.."
mvn -q -B -Dstyle.color=never test-compile dependency:build-classpath -Dmdep.outputFile=target/benchmark-classpath -Dmdep.includeScope=test
java "-Xmx${HEAP:-1g}" -Dlogging.level.root=WARN -Dlogging.level.benchmark=INFO -Dlogging.pattern.console='%m%n' \
  -cp "target/test-classes:target/classes:$(cat target/benchmark-classpath)" "$@" 2>&1 \
  | tee target/benchmark.log \
  | sed -u -n -E "s/^.*INFO benchmark -- //p; t; /^(bare|starts|texts|replies|calls|due|second|left|import|learning|GET|  )/p"
