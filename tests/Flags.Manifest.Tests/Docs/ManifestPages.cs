using Flags.Testing;
using Node = System.Text.Json.Nodes.JsonNode;

namespace Flags.Manifest.Tests;

/// <summary>
/// The manifest's page says what the schema says. To write it anew after a change of the schema or the rules, run these tests
/// once with the environment variable FLAGS_UPDATE_DOCS set to 1.
/// </summary>
public class ManifestPages
{
    [Fact]
    public void The_page_is_generated_from_the_schema()
    {
        string expected = ManifestPage.Render(Node.Parse(RepositoryFiles.Text("flags.schema.json"))!);
        string path = RepositoryFiles.PathOf("docs", "manifest.md");
        if (Environment.GetEnvironmentVariable("FLAGS_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, expected);
        }

        Assert.True(
            File.Exists(path) && RepositoryFiles.Text("docs", "manifest.md") == expected,
            "docs/manifest.md is not what flags.schema.json and the rules say. Run this test with FLAGS_UPDATE_DOCS=1 and commit the page.");
    }

    [Fact]
    public void Every_property_of_the_schema_is_described()
    {
        Node schema = Node.Parse(RepositoryFiles.Text("flags.schema.json"))!;
        Node[] objects = [schema, .. ((string[])["flag", "environment", "suppression"]).Select(n => schema["$defs"]![n]!)];
        Assert.All(
            objects.SelectMany(o => o["properties"]!.AsObject()),
            property => Assert.True(property.Value!["description"]?.GetValue<string>().Length > 10, property.Key));
    }
}
