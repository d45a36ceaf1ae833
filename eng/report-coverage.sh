#!/usr/bin/env bash
# Tells how much of the service the tests reached, from what ./test.sh left with CI=true.
set -euo pipefail
cd "$(dirname "$0")/.."
report=artifacts/coverage/LlmHubSample.cobertura.xml
[ -f "$report" ] || { echo "There is no $report: run CI=true ./test.sh first." >&2; exit 1; }
grep -q '<class ' "$report" || { echo "$report covers nothing: the service ran without being watched." >&2; exit 1; }

rate() { grep -oE "<coverage [^>]*" "$report" | grep -oE "$1-rate=\"[0-9.]+\"" | grep -oE '[0-9.]+' | awk '{ printf "%.1f", $1 * 100 }'; }
echo "Coverage of the service: $(rate line) % of lines, $(rate branch) % of branches" | tee -a "${GITHUB_STEP_SUMMARY:-/dev/null}"
