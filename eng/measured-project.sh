# Sourced by the scripts that measure: the project file of a program whose flags come from this working copy's release build.
# Usage: write_measured_project PATH PROPERTIES [ASSEMBLY...], where the compiler loads the assemblies beside the generator.
write_measured_project() {
  local path=$1 properties=$2 root part loaded=""
  root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
  for part in Flags.Generator Flags.Manifest "${@:3}"; do
    loaded+="<Analyzer Include=\"$root/src/$part/bin/Release/netstandard2.0/$part.dll\" />"
  done
  cat > "$path" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <Import Project="$root/src/Flags.Runtime/buildTransitive/Flags.props" />
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    $properties
  </PropertyGroup>
  <ItemGroup>
    <FrameworkReference Include="Microsoft.AspNetCore.App" />
    <Reference Include="$root/src/Flags.Runtime/bin/Release/net10.0/Flags.Runtime.dll" />
    $loaded
  </ItemGroup>
</Project>
PROJECT
}
