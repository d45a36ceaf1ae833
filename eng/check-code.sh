#!/usr/bin/env bash
# Formatting. The formatter compiles too, and needs the generator for it: build first.
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet format Flags.sln --no-restore --verify-no-changes
