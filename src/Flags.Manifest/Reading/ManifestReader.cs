using System.Text;

namespace Flags.Manifest;

/// <summary>Reads manifests. Reports every mistake of a file, and reads on. Stateless; thread-safe.</summary>
public static class ManifestReader
{
    /// <summary>The longest manifest, in UTF-16 code units.</summary>
    public const int MaxLength = 33_554_432;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a manifest's text.</summary>
    /// <param name="path">Its path, for messages only.</param>
    /// <param name="text">Its text; a byte order mark at its beginning is allowed.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The manifest; never null, whatever the text is.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was signalled.</exception>
    public static ManifestFile Read(string path, string text, CancellationToken cancellationToken = default)
    {
        if (text.Length > MaxLength)
        {
            return Refused(path, ManifestRules.LimitExceeded, $"it is {text.Length} characters long, and at most {MaxLength} are allowed");
        }

        JsonTree tree = JsonParser.Parse(text, cancellationToken);
        Findings findings = new(path, tree.IsBalanced);
        foreach (JsonError error in tree.Errors)
        {
            ManifestRule rule = error.Kind == JsonErrorKind.TooDeep ? ManifestRules.LimitExceeded : ManifestRules.MalformedJson;
            findings.Report(rule, error.Span, error.Message);
        }

        RootReader root = new(tree, findings, cancellationToken);
        root.Read();
        findings.Sort();
        return new ManifestFile(path, text, root.Entries, root.Model, findings, root.Keys);
    }

    /// <summary>Reads a manifest's bytes, which must be UTF-8.</summary>
    /// <param name="path">Its path, for messages only.</param>
    /// <param name="utf8">Its bytes; a byte order mark at their beginning is allowed.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The manifest; never null, whatever the bytes are.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was signalled.</exception>
    public static ManifestFile Read(string path, byte[] utf8, CancellationToken cancellationToken = default)
    {
        try
        {
            return Read(path, StrictUtf8.GetString(utf8), cancellationToken);
        }
        catch (DecoderFallbackException failure)
        {
            return Refused(path, ManifestRules.UnreadableFile, $"the byte at position {failure.Index} is not UTF-8; save the file as UTF-8");
        }
    }

    private static ManifestFile Refused(string path, ManifestRule rule, string why)
    {
        Findings findings = new(path, isBalanced: true);
        findings.Report(rule, default, why);
        return new ManifestFile(path, "", default, ManifestModel.Empty, findings, new Dictionary<string, SourceSpan>());
    }
}
