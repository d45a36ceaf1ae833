using System.Globalization;

namespace Flags.Manifest;

/// <summary>What a rule found at one place.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Path">The manifest's path, as it was given to the reader.</param>
/// <param name="Span">Where in the text; <see cref="ManifestFile.Lines"/> tells line and column.</param>
/// <param name="FlagKey">The flag it is about, or null when it is about the file.</param>
/// <param name="Arguments">What fills the rule's message format.</param>
public sealed record ManifestDiagnostic(
    ManifestRule Rule,
    string Path,
    SourceSpan Span,
    string? FlagKey,
    EquatableArray<string> Arguments)
{
    /// <summary>The message, in English.</summary>
    public string Message
    {
        get
        {
            object[] arguments = new object[Arguments.Count];
            for (int i = 0; i < arguments.Length; i++)
            {
                arguments[i] = Arguments[i];
            }

            return string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, arguments);
        }
    }
}
