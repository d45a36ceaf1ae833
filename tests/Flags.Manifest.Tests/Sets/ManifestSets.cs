namespace Flags.Manifest.Tests;

public class ManifestSets
{
    private static ManifestFile File(string path, string text) => ManifestReader.Read(path, text, TestContext.Current.CancellationToken);

    [Fact]
    public void Of_one_key_in_two_files_the_first_path_wins_whatever_order_the_files_come_in()
    {
        ManifestFile a = File("a.flags.json", """{ "flags": { "x": { "owner": "a" }, "y": {} } }""");
        ManifestFile b = File("b.flags.json", "{ \"flags\": {\n  \"x\": { \"owner\": \"b\" }, \"z\": {} } }");
        foreach (ManifestFile[] files in new ManifestFile[][] { [a, b], [b, a] })
        {
            ManifestSet set = ManifestSet.Combine(files);
            Assert.Equal(["x", "y", "z"], set.Model.Flags.Select(f => f.Key));
            Assert.Equal("a", set.Model.Flags[0].Owner);
            ManifestDiagnostic found = Assert.Single(set.Diagnostics);
            Assert.Equal("FLAG0010", found.Rule.Id);
            Assert.Equal("b.flags.json", found.Path);
            Assert.Equal("The flag 'x' is already declared in 'a.flags.json'", found.Message);
            Assert.Equal(new LinePosition(2, 3), b.Lines.Find(found.Span.Start));
        }
    }

    [Fact]
    public void A_key_declared_once_in_each_of_two_files_under_different_names_is_fine()
    {
        ManifestSet set = ManifestSet.Combine([File("a.flags.json", """{ "flags": { "x": {} } }"""), File("b.flags.json", """{ "flags": { "y": {} } }""")]);
        Assert.Empty(set.Diagnostics);
    }

    [Fact]
    public void A_declaration_that_is_broken_elsewhere_still_counts_as_one()
    {
        ManifestSet set = ManifestSet.Combine([File("a.flags.json", """{ "flags": { "x": { "enabled": 1 } } }"""), File("b.flags.json", """{ "flags": { "x": {} } }""")]);
        Assert.Equal("FLAG0010", Assert.Single(set.Diagnostics).Rule.Id);
        Assert.Equal(["x"], set.Model.Flags.Select(f => f.Key));
    }

    [Fact]
    public void Two_keys_with_one_accessor_in_two_files_are_reported_at_the_later()
    {
        ManifestSet set = ManifestSet.Combine([File("b.flags.json", """{ "flags": { "new-ui": {} } }"""), File("a.flags.json", """{ "flags": { "new_ui": {} } }""")]);
        Assert.Equal(["new_ui"], set.Model.Flags.Select(f => f.Key));
        Assert.Equal(("FLAG0011", "b.flags.json"), (Assert.Single(set.Diagnostics).Rule.Id, set.Diagnostics[0].Path));
    }

    [Fact]
    public void A_variable_shared_between_files_is_reported_and_can_be_suppressed()
    {
        ManifestFile hub = File("a.flags.json", """{ "flags": { "hub": {} } }""");
        ManifestFile plain = File("b.flags.json", """{ "flags": { "hub_rollout": {} } }""");
        ManifestFile agreed = File("b.flags.json", """{ "flags": { "hub_rollout": { "suppress": [{ "id": "FLAG0032", "reason": "no variables here" }] } } }""");
        Assert.Equal("FLAG0032", Assert.Single(ManifestSet.Combine([hub, plain]).Diagnostics).Rule.Id);
        Assert.Empty(ManifestSet.Combine([hub, agreed]).Diagnostics);
        Assert.Single(ManifestSet.Combine([hub, agreed]).SuppressedDiagnostics);
        Assert.Equal(2, ManifestSet.Combine([hub, plain]).Model.Flags.Count);
    }

    [Fact]
    public void Models_alone_merge_to_the_same_flags()
    {
        ManifestFile[] files =
        [
            File("c.flags.json", """{ "flags": { "x": { "owner": "c" }, "new-ui": {} } }"""),
            File("a.flags.json", """{ "flags": { "new_ui": {} } }"""),
            File("b.flags.json", """{ "flags": { "x": { "owner": "b" }, "y": {} } }"""),
        ];
        ManifestModel merged = ManifestSet.Merge([.. files.Select(f => new ManifestSource(f.Path, f.Model))]);
        Assert.Equal(ManifestSet.Combine(files).Model, merged);
        Assert.Equal(files[0].Model, ManifestSet.Merge([new ManifestSource("c", files[0].Model)]));
        Assert.Equal(ManifestModel.Empty, ManifestSet.Merge([]));
    }
}
