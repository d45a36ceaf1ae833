using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Node = System.Text.Json.Nodes.JsonNode;

namespace Flags.Manifest.Tests;

/// <summary>Writes <c>docs/manifest.md</c> from the schema and the rules.</summary>
internal static class ManifestPage
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Render(Node schema)
    {
        StringBuilder page = new();
        page.Append("# The manifest\n\n");
        page.Append("<!-- Generated from flags.schema.json; tests/Flags.Manifest.Tests/Docs/ManifestPages.cs says how. -->\n\n");
        page.Append(Text(schema, "description")).Append("\n\n```json\n");
        page.Append(schema["examples"]![0]!.ToJsonString(Indented).ReplaceLineEndings("\n")).Append("\n```\n\n");
        AppendProperties(page, "The manifest itself", null, schema, schema);
        foreach (string name in (string[])["flag", "environment", "suppression"])
        {
            Node definition = schema["$defs"]![name]!;
            AppendProperties(page, Text(definition, "title"), Text(definition, "description"), definition, schema);
        }

        page.Append("## Values\n\n");
        foreach (string name in (string[])["date", "hash"])
        {
            Node definition = schema["$defs"]![name]!;
            page.Append("- **").Append(Text(definition, "title")).Append("**: ").Append(Text(definition, "description")).Append('\n');
        }

        AppendRules(page);
        return page.ToString();
    }

    private static void AppendProperties(StringBuilder page, string title, string? description, Node definition, Node schema)
    {
        page.Append("## ").Append(title).Append("\n\n");
        if (description is not null)
        {
            page.Append(description).Append("\n\n");
        }

        HashSet<string> required = [.. definition["required"]?.AsArray().Select(n => n!.GetValue<string>()) ?? []];
        page.Append("| Property | Type | Default | Meaning |\n|---|---|---|---|\n");
        foreach ((string name, Node? property) in definition["properties"]!.AsObject())
        {
            string standard = required.Contains(name) ? "required"
                : property!.AsObject().TryGetPropertyValue("default", out Node? value) && value is not null ? $"`{value.ToJsonString()}`"
                : "–";
            page.Append(CultureInfo.InvariantCulture, $"| `{name}` | {TypeOf(property!, schema)} | {standard} | {Text(property!, "description")}{Examples(property!)} |\n");
        }

        page.Append('\n');
    }

    private static void AppendRules(StringBuilder page)
    {
        page.Append("\n## Rules\n\nWhat the build and `flags validate` report about a manifest, each at its line and column.\n\n");
        page.Append("| Rule | Severity | Title | Can be suppressed |\n|---|---|---|---|\n");
        foreach (ManifestRule rule in ManifestRules.All)
        {
            string severity = rule.DefaultSeverity.ToString().ToLowerInvariant();
            page.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}](rules/{rule.Id}.md) | {severity} | {rule.Title} | {(rule.IsSuppressible ? "yes" : "no")} |\n");
        }
    }

    private static string TypeOf(Node property, Node schema)
    {
        if (property["enum"] is JsonArray words)
        {
            return string.Join(", ", words.Select(w => $"`{w!.GetValue<string>()}`"));
        }

        if (property["$ref"]?.GetValue<string>() is { } reference)
        {
            string name = reference[(reference.LastIndexOf('/') + 1)..];
            Node definition = schema["$defs"]![name]!;
            return name == "suppressions" ? "list of [suppressions](#suppression)"
                : definition["title"] is { } title && definition["enum"] is null ? $"[{title.GetValue<string>().ToLowerInvariant()}](#values)"
                : TypeOf(definition, schema);
        }

        return property["type"] switch
        {
            JsonArray types => string.Join(" or ", types.Select(t => t!.GetValue<string>())),
            { } type when type.GetValue<string>() == "array" => "list of strings",
            { } type when type.GetValue<string>() == "object" => property["patternProperties"]!.AsObject().First().Value!["$ref"]!
                .GetValue<string>().EndsWith("flag", StringComparison.Ordinal) ? "[flags](#flag) by key" : "[sections](#environment) by name",
            { } type => type.GetValue<string>(),
            null => "any",
        };
    }

    private static string Examples(Node property) =>
        property["examples"] is JsonArray examples ? $" E.g. {string.Join(", ", examples.Select(e => $"`{Compact(e!)}`"))}." : "";

    private static string Compact(Node example) =>
        example.ToJsonString(new JsonSerializerOptions { Encoder = Indented.Encoder }).Replace(",", ", ", StringComparison.Ordinal);

    private static string Text(Node node, string name) => node[name]!.GetValue<string>().Replace("<", "&lt;", StringComparison.Ordinal);
}
