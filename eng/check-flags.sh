#!/usr/bin/env bash
# What the GitHub Action does: installs the tool, annotates mistakes in manifests, and reports stale flags.
set -euo pipefail

tools="${RUNNER_TEMP:-$(mktemp -d)}/flags-cli"
if [ ! -x "$tools/flags" ]; then
  dotnet tool install Flags.Cli --tool-path "$tools" ${FLAGS_VERSION:+--version "$FLAGS_VERSION"}
fi

# One path a line, so that a path may hold blanks.
paths=()
while IFS= read -r path; do
  [ -z "$path" ] || paths+=("$path")
done <<< "${FLAGS_PATHS:-}"

status=0
"$tools/flags" validate --format github --fail-on "${FLAGS_FAIL_ON:-warning}" ${paths[@]+"${paths[@]}"} || status=$?

if [ "${FLAGS_STALE:-report}" != off ]; then
  stale=0
  "$tools/flags" stale --format markdown ${paths[@]+"${paths[@]}"} >> "${GITHUB_STEP_SUMMARY:-/dev/stdout}" || stale=$?
  if [ "$stale" -eq 2 ] || [ "${FLAGS_STALE:-report}" = fail ]; then
    status=$(( stale > status ? stale : status ))
  fi
fi

exit "$status"
