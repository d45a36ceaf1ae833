namespace Flags.CodeFixes.Tests.Removal;

/// <summary>
/// A folder of Cases: <c>before.cs</c> and what it becomes with the flag kept on (<c>after.on.cs</c>) or off (<c>after.off.cs</c>).
/// More files of one program are named <c>before.Name.cs</c>, <c>after.on.Name.cs</c>; a file without its after stays as it was.
/// <c>gone.on.txt</c> names the files that go, one a line; <c>left.on.txt</c> holds the reasons, one a line, that the removal gives for what it leaves.
/// </summary>
internal sealed class RemovalCase(string folder)
{
    public IReadOnlyList<(string Name, string Text)> Before { get; } = [.. Directory.GetFiles(folder, "before*")
        .Order(StringComparer.Ordinal)
        .Select(path => (NameOf(path, "before"), File.ReadAllText(path)))];

    public IReadOnlyList<(string Name, string Text)> After(bool on) =>
        [.. Before.Where(file => !Gone(on).Contains(file.Name)).Select(file => (file.Name, File.Exists(PathOf(file.Name, on)) ? File.ReadAllText(PathOf(file.Name, on)) : file.Text))];

    /// <summary>The files of which nothing is left.</summary>
    public IReadOnlyList<string> Gone(bool on) =>
        File.Exists(Path.Combine(folder, GoneName(on))) ? File.ReadAllLines(Path.Combine(folder, GoneName(on))) : [];

    public string Left(bool on) => File.Exists(Path.Combine(folder, LeftName(on))) ? File.ReadAllText(Path.Combine(folder, LeftName(on))).Trim() : string.Empty;

    /// <summary>The sides that the folder has an expectation for.</summary>
    public static IEnumerable<bool> Sides(string folder) =>
        new[] { true, false }.Where(on => Directory.GetFiles(folder, $"after.{Side(on)}*").Any(path => !IsReceived(path)) || File.Exists(Path.Combine(folder, LeftName(on))));

    /// <summary>Writes what came instead beside what was expected, for a comparison by eye.</summary>
    public void WriteReceived(string name, bool on, string text) =>
        File.WriteAllText(PathOf(name, on)[..^3] + ".received.cs", text);

    public void DeleteReceived(string name, bool on) => File.Delete(PathOf(name, on)[..^3] + ".received.cs");

    private static bool IsReceived(string path) => path.Contains(".received.", StringComparison.Ordinal);

    private string PathOf(string name, bool on) => Path.Combine(folder, name == "Program.cs" ? $"after.{Side(on)}.cs" : $"after.{Side(on)}.{name}");

    private static string NameOf(string path, string prefix) =>
        Path.GetFileName(path) == prefix + ".cs" ? "Program.cs" : Path.GetFileName(path)[(prefix.Length + 1)..];

    private static string GoneName(bool on) => $"gone.{Side(on)}.txt";

    private static string LeftName(bool on) => $"left.{Side(on)}.txt";

    private static string Side(bool on) => on ? "on" : "off";
}
