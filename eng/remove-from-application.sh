#!/usr/bin/env bash
# Weaves 50 uses of a flag into a real application, checks that it builds and passes its tests, removes the flag with
# `flags remove`, and demands that the sources are what they were, to the byte. The application is Piranha CMS, an ASP.NET Core
# application under the MIT license, which is not part of this repository: give a clone of it.
# Usage: eng/remove-from-application.sh CLONE [USES]
set -euo pipefail
clone=$(cd "$1" && pwd)
uses=${2:-50}
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

echo "== the tools"
dotnet build "$root/benchmarks/Flags.CodeFixes.Weaving" -c Release -v q | tail -n 3
dotnet build "$root/src/Flags.Cli" -c Release -v q -p:RunAnalyzers=false | tail -n 3
dotnet pack "$root/src/Flags.Runtime" -c Debug -v q -o "$work/packages" | tail -n 1
version=$(basename "$work"/packages/Flags.[0-9]*.nupkg .nupkg)

echo "== the application"
git clone -q "$clone" "$work/app"
cd "$work/app"
git config user.name measure
git config user.email measure@localhost

# What needs a package that may not be at hand is left out: images, the site map, the other databases.
sed -i 's/net8.0;net9.0/net10.0/' Directory.Build.props
grep -rlF "'net9.0'" --include='*.csproj' . | xargs sed -i "s/== 'net9.0'/== 'net10.0'/"
rm -rf test/Piranha.Tests/ImageSharp core/Piranha.AspNetCore/Http/SitemapMiddleware.cs Piranha.sln examples
sed -i '/using Piranha.ImageSharp;/d; s/new ImageSharpProcessor()/null/' test/Piranha.Tests/BaseTestsAsync.cs
sed -i '/Piranha.ImageSharp.csproj/d' test/Piranha.Tests/Piranha.Tests.csproj
sed -i '/X.Web.Sitemap/d' core/Piranha.AspNetCore/Piranha.AspNetCore.csproj
grep -rl SitemapMiddleware --include='*.cs' core | xargs sed -i 's/.UseMiddleware<\(Http.\)\?SitemapMiddleware>()//'
folders=(core/Piranha core/Piranha.Manager core/Piranha.AspNetCore core/Piranha.AttributeBuilder core/Piranha.WebApi
  core/Piranha.Local.FileStorage data/Piranha.Data.EF identity/Piranha.AspNetCore.Identity)
dotnet new sln -n Application -f sln >/dev/null
dotnet sln Application.sln add "${folders[@]}" data/Piranha.Data.EF.SQLite test/Piranha.Tests test/Piranha.Manager.Tests >/dev/null

# The flag, at 100 %, in the project that all others reference.
cat > core/Piranha/flags.json <<JSON
{
  // What operators switch.
  "flags": {
    "woven": { "enabled": true, "rollout_percentage": 100, "created": "$(date -u +%F)", "owner": "measure" },
    "dark_mode": { "enabled": false, "created": "$(date -u +%F)", "owner": "measure" }
  }
}
JSON
cp core/Piranha/flags.json "$work/flags.json"
sed -i '/"woven"/d' core/Piranha/flags.json
cat > core/Piranha/Woven.cs <<'CS'
namespace Piranha;

/// <summary>The flags of the application.</summary>
public static class Woven
{
    /// <summary>Gets the flags.</summary>
    public static FeatureFlags Flags { get; } = FeatureFlags.Create();
}
CS
sed -i "s|<PackageReference Include=\"Markdig\".*|&\n    <PackageReference Include=\"Flags\" Version=\"${version#Flags.}\" />|" core/Piranha/Piranha.csproj
# (C# 13, as the application was written for: C# 14 binds Contains on an array in a way that its EF Core cannot translate.)
sed -i "s|</TargetFrameworks>|&<LangVersion>13</LangVersion><RestoreAdditionalProjectSources>$work/packages</RestoreAdditionalProjectSources><RestorePackagesPath>$work/restored</RestorePackagesPath>|" Directory.Build.props
sed -i '/Extensions.\(Configuration\|DependencyInjection\).Abstractions/d' core/Piranha/Piranha.csproj # Flags brings newer ones.
git add -A && git commit -qm "The application, with a flag"
cp "$work/flags.json" core/Piranha/flags.json

build() { dotnet build Application.sln -v q -nologo >"$work/build" 2>&1 || { grep "error" "$work/build" | sort -u | head -n 20; exit 1; }; tail -n 4 "$work/build"; }
check() {
  local status=0
  dotnet test test/Piranha.Tests --no-build >"$work/tests" 2>&1 || status=$?
  dotnet test test/Piranha.Manager.Tests --no-build >>"$work/tests" 2>&1 || status=$?
  grep -E 'Passed!|Failed!|error' "$work/tests" | sort -u | tail -n 6
  return $status
}

echo "== woven"
echo "lines: $(git ls-files '*.cs' | grep -v '^test/' | grep -Ff <(printf '%s/\n' "${folders[@]}") | grep -v Migrations | xargs cat | wc -l)"
dotnet "$root/benchmarks/Flags.CodeFixes.Weaving/bin/Release/net10.0/Flags.CodeFixes.Weaving.dll" "$uses" "${folders[@]}"
git diff --shortstat
build
check

echo "== removed"
start=$(date +%s.%N)
dotnet "$root/src/Flags.Cli/bin/Release/net10.0/Flags.Cli.dll" remove woven --treat-as on --project Application.sln > "$work/out" || { cat "$work/out"; exit 1; }
awk -v from="$start" -v to="$(date +%s.%N)" 'BEGIN { printf "%.1f s\n", to - from }'
tail -n 5 "$work/out"
git diff --exit-code -- . || { echo "The sources are not what they were." >&2; exit 1; }
build
check
echo "The sources are what they were, to the byte."
