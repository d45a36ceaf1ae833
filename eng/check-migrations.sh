#!/usr/bin/env bash
# The service's migrations, forward and back, on PostgreSQL and SQLite, and the scripts that run them.
set -euo pipefail
cd "$(dirname "$0")/.."
eng/install-test-services.sh
dotnet test --project tests/LlmHubSample.Tests --no-build --filter-class LlmHubSample.Tests.Data.Migrating --filter-class LlmHubSample.Tests.Data.DatabaseScripts
