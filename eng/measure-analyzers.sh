#!/usr/bin/env bash
# The analyzers' share of csc, by the compiler's own account (-p:ReportAnalyzer=true): 1,000 flags, 1,000 files with a question each.
# First with a new compiler process for each build, then with a compiler server that warms up.
# Usage: eng/measure-analyzers.sh [BUILDS]
set -euo pipefail

builds=${1:-5}
root=$(cd "$(dirname "$0")/.." && pwd)
source "$root/eng/measured-project.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet build "$root/benchmarks/Flags.Analyzers.Benchmarks" -c Release -v q -nologo >/dev/null
dotnet "$root/benchmarks/Flags.Analyzers.Benchmarks/bin/Release/net10.0/Flags.Analyzers.Benchmarks.dll" write "$work"
write_measured_project "$work/Shop.csproj" \
  "<OutputType>Exe</OutputType><FlagsToday>2026-03-15</FlagsToday><ReportAnalyzer>true</ReportAnalyzer>" Flags.Analyzers
cd "$work"
dotnet restore -v q >/dev/null

measure() {
  echo "$1"
  for _ in $(seq "$builds"); do
    rm -rf obj/Debug bin
    dotnet build --no-restore -v q -nologo -p:UseSharedCompilation="$2" "-flp:v=d;PerformanceSummary;logfile=$work/log" >/dev/null
    awk '/ Flags\.Analyzers, V/ { spent = $1 } / Csc  / { printf "  %.3f s of %.1f s: %.2f %%\n", spent, $1 / 1000, spent * 100000 / $1 }' log
  done
}

measure "a new process each time" false
dotnet build-server shutdown --vbcscompiler >/dev/null
measure "a server" true
