#!/usr/bin/env bash
# Installs what tests start and the repository does not bring, where it is missing: PostgreSQL, Redis, Chromium, Node, two
# shells, and the linker of native code, on Debian and its relatives; then the OpenFeature clients, as their package-lock.json says.
set -euo pipefail
cd "$(dirname "$0")/.."

as_root=$([ "$(id -u)" -eq 0 ] || echo sudo)
missing=()
compgen -G "/usr/lib/postgresql/*/bin/postgres" > /dev/null || missing+=(postgresql)
command -v node > /dev/null || missing+=(nodejs)
command -v npm > /dev/null || missing+=(npm)
command -v redis-server > /dev/null || missing+=(redis-server)
command -v chromium > /dev/null || missing+=(chromium)
command -v fish > /dev/null || missing+=(fish)
command -v zsh > /dev/null || missing+=(zsh)
command -v gcc > /dev/null || missing+=(gcc libc6-dev zlib1g-dev)
if [ "${#missing[@]}" -gt 0 ]; then
  $as_root apt-get update -qq
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}" > /dev/null
fi

npm ci --prefix tests/Flags.AspNetCore.Tests/Ofrep/clients --ignore-scripts --no-audit --no-fund --loglevel error > /dev/null
