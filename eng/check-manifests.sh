#!/usr/bin/env bash
# Validates the service's manifest and looks for stale flags, with the tool of this repository. Code scanning reads
# artifacts/flags.sarif.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p artifacts
flags() { dotnet run --project src/Flags.Cli --no-build -- "$@"; }

# The SARIF log comes first, so that it is there when the check below fails.
flags validate samples/LlmHubSample --format sarif --fail-on error > artifacts/flags.sarif || true
flags validate samples/LlmHubSample --fail-on warning
# The hub's rollout plays in November 2025, see its project file.
flags stale samples/LlmHubSample/flags.json --today 2025-11-15
