using Flags.Manifest;

namespace Flags.Generator.Reading;

/// <summary>The flags of one manifest, without positions.</summary>
/// <param name="Path">The file.</param>
/// <param name="Model">Its flags.</param>
internal sealed record ManifestFlags(string Path, ManifestModel Model);
