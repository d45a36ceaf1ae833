namespace Flags.Manifest.Tests;

/// <summary>Reads texts and shows what was found as <c>id line:column</c>, the way most tests compare it.</summary>
internal static class Reading
{
    public static ManifestFile Read(string text) => ManifestReader.Read("flags.json", text, TestContext.Current.CancellationToken);

    public static string[] Found(string text) => Found(Read(text));

    public static string[] Found(ManifestFile file) => [.. file.Diagnostics.Select(d => $"{d.Rule.Id} {Place(file, d)}")];

    /// <summary>As <see cref="Found(string)"/>, without the suggestion that every minimal flag without an owner gets.</summary>
    public static string[] Serious(string text)
    {
        ManifestFile file = Read(text);
        return [.. file.Diagnostics.Where(d => d.Rule.DefaultSeverity != RuleSeverity.Info).Select(d => $"{d.Rule.Id} {Place(file, d)}")];
    }

    public static string Messages(string text) => string.Join('\n', Read(text).Diagnostics.Select(d => d.Message));

    private static string Place(ManifestFile file, ManifestDiagnostic diagnostic)
    {
        LinePosition place = file.Lines.Find(diagnostic.Span.Start);
        return $"{place.Line}:{place.Column}";
    }
}
