using System.Text.Json;

namespace Flags.Runtime.Tests.Vectors;

/// <summary>The known answers that this system must give; see README.md beside it for where they come from.</summary>
internal static class KnownAnswers
{
    public static JsonElement Read(string name)
    {
        using Stream text = typeof(KnownAnswers).Assembly.GetManifestResourceStream(name)!;
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}
