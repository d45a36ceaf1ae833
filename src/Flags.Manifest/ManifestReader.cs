using System.Globalization;
using System.Text;

namespace Flags.Manifest;

/// <summary>
/// Reads manifests: JSON with comments, trailing commas and a byte order mark. Reports every mistake of a file, each at its
/// place, and returns the flags that are well-formed. Never throws for what a file holds. Stateless and thread-safe; the
/// time is linear in the text, whatever the text is.
/// </summary>
public static class ManifestReader
{
    /// <summary>The longest manifest, in characters.</summary>
    public const int MaxLength = 67_108_864;

    /// <summary>How deep objects and arrays may nest.</summary>
    public const int MaxDepth = JsonParser.MaxDepth;

    /// <summary>Reads a manifest's text.</summary>
    /// <param name="path">The file's path, for messages and for <see cref="ManifestSet"/>.</param>
    /// <param name="text">The text, with or without a byte order mark.</param>
    /// <param name="ct">Ends the reading early.</param>
    /// <returns>The flags and the mistakes.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was signalled.</exception>
    public static ManifestFile Read(string path, string text, CancellationToken ct = default) =>
        Read(path, text, before: null, ct);

    /// <summary>Reads a manifest's bytes, which must be UTF-8.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="bytes">The file's content.</param>
    /// <param name="ct">Ends the reading early.</param>
    /// <returns>The flags and the mistakes. Where bytes are not UTF-8, their flags are read with U+FFFD in their place.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was signalled.</exception>
    public static ManifestFile Read(string path, byte[] bytes, CancellationToken ct = default)
    {
        if (OtherEncoding(bytes) is { } encoding)
        {
            return Unreadable(path, $"it is {encoding}; save it as UTF-8");
        }

        int bad = Utf8Text.IndexOfInvalid(bytes);
        string text = Encoding.UTF8.GetString(bytes);
        if (bad < 0)
        {
            return Read(path, text, ct);
        }

        int position = Encoding.UTF8.GetCharCount(bytes, 0, bad);
        string value = bytes[bad].ToString("X2", CultureInfo.InvariantCulture);
        ManifestDiagnostic diagnostic = Diagnostic(
            ManifestRules.UnreadableFile, path, position, 1, $"the byte 0x{value} at offset {bad} is not UTF-8; save the file as UTF-8");
        return Read(path, text, diagnostic, ct);
    }

    /// <summary>What stands for a file whose content could not be had.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="reason">Why, as the end of a sentence.</param>
    /// <returns>A file without flags and with one mistake.</returns>
    public static ManifestFile Unreadable(string path, string reason) =>
        new(path, "", [Diagnostic(ManifestRules.UnreadableFile, path, 0, 0, reason)]);

    private static ManifestFile Read(string path, string text, ManifestDiagnostic? before, CancellationToken ct)
    {
        if (text.Length > MaxLength)
        {
            string message = string.Format(
                CultureInfo.InvariantCulture, "it has {0:N0} characters, and {1:N0} are the most; split it into several *.flags.json files", text.Length, MaxLength);
            return new ManifestFile(path, text, [Diagnostic(ManifestRules.LimitExceeded, path, 0, 0, message)]);
        }

        JsonTree tree = JsonParser.Parse(text, ct);
        Findings findings = new(path, tree.IsBalanced);
        if (before is not null)
        {
            findings.Add(before);
        }

        foreach (JsonError error in tree.Errors)
        {
            ManifestRule rule = error.Kind == JsonErrorKind.TooDeep ? ManifestRules.LimitExceeded : ManifestRules.MalformedJson;
            findings.Report(rule, error.Span, error.Message);
        }

        Lazy<LineMap> lines = new(() => new LineMap(text));
        ManifestBinder binder = new(tree, findings, lines, ct);
        binder.Bind();
        findings.Sort();
        return new ManifestFile(path, tree, binder, findings, lines);
    }

    private static ManifestDiagnostic Diagnostic(ManifestRule rule, string path, int start, int length, string message) =>
        new(rule, path, new SourceSpan(start, length), null, new EquatableArray<string>([message]));

    private static string? OtherEncoding(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "UTF-16",
        [0, (byte)'{', ..] or [(byte)'{', 0, ..] => "UTF-16 without a byte order mark",
        _ => null,
    };
}
