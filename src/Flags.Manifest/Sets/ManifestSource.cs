namespace Flags.Manifest;

/// <summary>A file's model without its positions: what an incremental generator keeps of it.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Model">Its flags.</param>
public sealed record ManifestSource(string Path, ManifestModel Model);
