#!/usr/bin/env bash
# Packs what is published and has the SDK validate it: the same API for every target framework.
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet pack Flags.sln --configuration Debug --no-build --nologo -v quiet -p:EnablePackageValidation=true --output artifacts/packages
ls artifacts/packages
