using System.Text.Json;
using System.Text.Json.Nodes;
using Flags.Testing;
using NJsonSchema;
using Node = System.Text.Json.Nodes.JsonNode;

namespace Flags.Manifest.Tests;

/// <summary>What an editor says about a manifest is what the build says.</summary>
public class SchemaAndReader
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    // The validator finds references in "definitions" only, which is what "$defs" was called before.
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(
        RepositoryFiles.Text("flags.schema.json").Replace("$defs", "definitions", StringComparison.Ordinal)).GetAwaiter().GetResult();

    public static TheoryData<string, string> Cases
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (CorpusCase item in CorpusCase.All)
            {
                data.Add(item.File, item.Name);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Judge_a_manifest_alike(string file, string name)
    {
        CorpusCase item = Assert.Single(CorpusCase.All, c => c.File == file && c.Name == name);
        Assert.Contains(item.Verdict, (string[])["good", "bad", "beyond"]);
        string[] read = Reading.Serious(item.Text);
        Assert.True(item.Verdict == "good" == (read.Length == 0), $"The reader finds: {string.Join(", ", read)}");
        string problems = SchemaProblems(item.Text);
        Assert.True(item.Verdict == "bad" == (problems.Length > 0), $"The schema finds: {problems}");
    }

    [Fact]
    public void Meet_at_least_150_manifests_of_each_sort()
    {
        Assert.True(CorpusCase.All.Count >= 150);
        Assert.All((string[])["good", "bad", "beyond"], verdict => Assert.True(CorpusCase.All.Count(c => c.Verdict == verdict) >= 20));
        Assert.Equal(CorpusCase.All.Count, CorpusCase.All.Select(c => (c.File, c.Name)).Distinct().Count());
    }

    [Fact]
    public void Know_the_same_properties()
    {
        AssertProperties(PropertyNames.Root, "properties");
        AssertProperties(PropertyNames.Flag, "$defs", "flag", "properties");
        AssertProperties(PropertyNames.Section, "$defs", "environment", "properties");
        AssertProperties(PropertyNames.Suppression, "$defs", "suppression", "properties");
    }

    [Fact]
    public void Agree_on_what_can_be_suppressed()
    {
        string pattern = SchemaNode("$defs", "suppression", "properties", "id", "pattern").GetValue<string>();
        Assert.All(ManifestRules.All, rule => Assert.Equal(rule.IsSuppressible, System.Text.RegularExpressions.Regex.IsMatch(rule.Id, pattern)));
    }

    [Fact]
    public void Take_every_default_for_what_leaving_the_property_out_means()
    {
        ManifestModel without = Reading.Read("""{ "flags": { "a": {} } }""").Model;
        foreach ((string name, Node? property) in SchemaNode("$defs", "flag", "properties").AsObject())
        {
            if (property!.AsObject().TryGetPropertyValue("default", out Node? value))
            {
                string text = value?.ToJsonString() ?? "null";
                Assert.Equal(without, Reading.Read($$"""{ "flags": { "a": { "{{name}}": {{text}} } } }""").Model);
            }
        }
    }

    [Fact]
    public void Accept_every_example_of_the_schema()
    {
        string whole = SchemaNode("examples", "0").ToJsonString();
        Assert.Empty(Reading.Found(whole));
        Assert.Equal("", SchemaProblems(whole));
        foreach ((string name, Node? property) in SchemaNode("$defs", "flag", "properties").AsObject())
        {
            foreach (Node? example in property!["examples"]?.AsArray() ?? [])
            {
                JsonObject flag = new() { ["enabled"] = true, ["rollout_percentage"] = 100 };
                flag[name] = example!.DeepClone();
                Assert.Empty(Reading.Serious($$"""{ "flags": { "a": {{flag.ToJsonString()}} } }"""));
            }
        }
    }

    private static string SchemaProblems(string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text, Lenient);
            return string.Join("; ", Schema.Validate(JsonSerializer.Serialize(document.RootElement)).Select(e => e.ToString()));
        }
        catch (JsonException malformed)
        {
            return malformed.Message;
        }
    }

    private static Node SchemaNode(params string[] path)
    {
        Node node = Node.Parse(RepositoryFiles.Text("flags.schema.json"))!;
        foreach (string name in path)
        {
            node = node is JsonArray array ? array[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)]! : node[name]!;
        }

        return node;
    }

    private static void AssertProperties(PropertyNames names, params string[] path) =>
        Assert.Equal(names.All.Order(StringComparer.Ordinal), SchemaNode(path).AsObject().Select(p => p.Key).Order(StringComparer.Ordinal));
}
