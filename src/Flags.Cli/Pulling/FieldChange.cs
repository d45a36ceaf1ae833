namespace Flags.Cli.Pulling;

/// <summary>A field of a flag that the service has otherwise than the manifest. Values are JSON.</summary>
/// <param name="Flag">The flag's key.</param>
/// <param name="Field">The field's name.</param>
/// <param name="Old">What the manifest says; null when it says nothing.</param>
/// <param name="New">What the service says.</param>
internal sealed record FieldChange(string Flag, string Field, string? Old, string New);
