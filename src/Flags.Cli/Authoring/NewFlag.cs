using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Flags.Cli.Authoring;

/// <summary>A flag to be written into a manifest.</summary>
internal sealed record NewFlag(string Key)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal string? Description { get; init; }

    internal string? Owner { get; init; }

    internal IReadOnlyList<string> Tags { get; init; } = [];

    internal string Kind { get; init; } = "release";

    internal required string Created { get; init; }

    internal bool Enabled { get; init; }

    internal Percentage Rollout { get; init; }

    internal string? EndDate { get; init; }

    /// <summary>The flag as a JSON property, <c>"key": { … }</c>, its lines ending in LF and indented from zero.</summary>
    internal string ToProperty()
    {
        var text = new StringBuilder();
        text.Append(Quoted(Key)).Append(": {\n");
        text.AppendJoin(",\n", Fields().Select(field => $"  \"{field.Name}\": {field.Value}"));
        return text.Append("\n}").ToString();
    }

    /// <summary>A JSON value as a manifest's author would write it.</summary>
    internal static string Written(JsonElement value) => JsonSerializer.Serialize(value, Readable);

    private IEnumerable<(string Name, string Value)> Fields()
    {
        if (Description is not null)
        {
            yield return ("description", Quoted(Description));
        }

        if (Owner is not null)
        {
            yield return ("owner", Quoted(Owner));
        }

        if (Tags.Count > 0)
        {
            yield return ("tags", $"[{string.Join(", ", Tags.Select(Quoted))}]");
        }

        yield return ("kind", Quoted(Kind));
        yield return ("created", Quoted(Created));
        yield return ("enabled", Enabled ? "true" : "false");
        yield return ("rollout_percentage", Rollout.ToString());
        if (EndDate is not null)
        {
            yield return ("end_date", Quoted(EndDate));
        }
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Readable);
}
