#!/usr/bin/env bash
# Restores with locked versions and builds everything. A dependency with a known vulnerability, direct or not, is an error.
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet restore Flags.sln --locked-mode -p:NuGetAudit=true -p:NuGetAuditMode=all -v quiet
dotnet build Flags.sln --no-restore -warnaserror --nologo -v quiet
