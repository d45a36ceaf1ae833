#!/usr/bin/env bash
# Runs every test of the repository and ends with "N passed, N failed, N skipped".
set -euo pipefail
cd "$(dirname "$0")"

configuration=Debug
log=$(mktemp)
trap 'rm -f "$log"' EXIT

dotnet build Flags.sln --configuration "$configuration" -warnaserror --nologo -v quiet

status=0
dotnet test --solution Flags.sln --configuration "$configuration" --no-build "$@" 2>&1 | tee "$log" || status=$?

count() { grep -E "^ +$1: [0-9]+" "$log" | tail -n 1 | grep -oE '[0-9]+' || echo 0; }
echo "$(count succeeded) passed, $(count failed) failed, $(count skipped) skipped"
exit "$status"
