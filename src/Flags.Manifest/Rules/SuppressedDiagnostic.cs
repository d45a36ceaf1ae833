namespace Flags.Manifest;

/// <summary>A finding that the manifest itself silences.</summary>
/// <param name="Diagnostic">The finding.</param>
/// <param name="Suppression">What silences it, why and until when.</param>
public sealed record SuppressedDiagnostic(ManifestDiagnostic Diagnostic, FlagSuppression Suppression);
