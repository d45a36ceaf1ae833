#!/usr/bin/env bash
# Measures `flags remove` from a cold command line: 60 files of 500 lines, each with uses of the flag, beside the same project
# with the 60 files empty, whose time is what starting, MSBuild's load and the generator cost by themselves.
# Usage: eng/measure-removal.sh [RUNS]
set -euo pipefail

runs=${1:-3}
root=$(cd "$(dirname "$0")/.." && pwd)
source "$root/eng/measured-project.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet build "$root/src/Flags.Cli" -c Release -v q -nologo >/dev/null
for part in Flags.Generator Flags.Analyzers; do
  dotnet build "$root/src/$part" -c Release -v q -nologo >/dev/null
done
dotnet build "$root/src/Flags.Runtime" -c Release -f net10.0 -v q -nologo >/dev/null
cli="$root/src/Flags.Cli/bin/Release/net10.0/Flags.Cli.dll"

write_project() {
  mkdir -p "$1"
  write_measured_project "$1/Load.csproj" "<ImplicitUsings>enable</ImplicitUsings>"
  printf '{\n  "flags": {\n    "unified_llm_hub": { "enabled": true, "rollout_percentage": 100 },\n    "dark_mode": { "enabled": false }\n  }\n}\n' > "$1/flags.json"
}

# Fifty methods of ten lines; every fifth asks for the flag.
write_file() {
  awk -v n="$2" 'BEGIN {
    print "namespace Load;\n\npublic class Page" n "(FeatureFlags flags)\n{"
    for (i = 0; i < 49; i++) {
      print "    public int M" i "(string user, int count)\n    {\n        var sum = count;"
      if (i % 5 == 0) print "        if (flags.IsUnifiedLlmHubEnabled(user))\n        {\n            sum += user.Length;\n        }"
      else print "        for (var i = 0; i < count; i++)\n        {\n            sum += i * user.Length;\n        }"
      print "        return sum;\n    }\n"
    }
    print "}\n"
  }' > "$1"
}

write_project "$work/empty"
write_project "$work/full"
for n in $(seq 60); do
  : > "$work/empty/Page$n.cs"
  write_file "$work/full/Page$n.cs" "$n"
done
echo "lines: $(cat "$work"/full/Page*.cs | wc -l), uses: $(cat "$work"/full/Page*.cs | grep -c IsUnifiedLlmHubEnabled)"
dotnet restore "$work/empty/Load.csproj" -v q >/dev/null
dotnet restore "$work/full/Load.csproj" -v q >/dev/null

for run in $(seq "$runs"); do
  for kind in empty full; do
    cp -r "$work/$kind" "$work/run"
    start=$(date +%s.%N)
    dotnet "$cli" remove unified_llm_hub --treat-as on --project "$work/run/Load.csproj" >"$work/out" || { cat "$work/out"; exit 1; }
    awk -v kind="$kind" -v run="$run" -v from="$start" -v to="$(date +%s.%N)" 'BEGIN { printf "run %d, %s: %.1f s\n", run, kind, to - from }'
    rm -rf "$work/run.done"
    mv "$work/run" "$work/run.done"
  done
done

grep -rq unified "$work/run.done" --include='*.cs' --include=flags.json && { echo "something was left" >&2; exit 1; }
dotnet build "$work/run.done/Load.csproj" -v q -nologo | tail -3
