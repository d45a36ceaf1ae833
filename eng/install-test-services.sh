#!/usr/bin/env bash
# Installs the servers that tests start, where they are missing: PostgreSQL, on Debian and its relatives.
set -euo pipefail

if ! compgen -G "/usr/lib/postgresql/*/bin/postgres" > /dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq postgresql > /dev/null
fi
