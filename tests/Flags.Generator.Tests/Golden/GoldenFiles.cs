using System.Runtime.CompilerServices;
using Flags.Testing;

namespace Flags.Generator.Tests.Golden;

/// <summary>
/// Compares generated files with those beside the test, named and laid out as Verify does
/// (<c>Type.Method#Hint.verified.cs</c>), so that Verify can take over.
/// </summary>
internal static class GoldenFiles
{
    private static readonly string Folder = RepositoryFiles.PathOf("tests", "Flags.Generator.Tests", "Golden");

    /// <summary>Fails when a file differs, is new, or is no longer generated; what was generated is then left as <c>received</c>.</summary>
    internal static void Check(IReadOnlyDictionary<string, string> sources, string type, [CallerMemberName] string method = "")
    {
        var problems = new List<string>();
        foreach (var (hint, text) in sources)
        {
            var verified = PathOf(type, method, hint, "verified");
            var received = PathOf(type, method, hint, "received");
            File.Delete(received);
            if (!File.Exists(verified) || File.ReadAllText(verified) != text)
            {
                File.WriteAllText(received, text);
                problems.Add($"differs, see {received}");
            }
        }

        var expected = sources.Keys.Select(hint => PathOf(type, method, hint, "verified"));
        problems.AddRange(Directory.EnumerateFiles(Folder, $"{type}.{method}#*.verified.cs").Except(expected).Select(file => $"is no longer generated: {file}"));
        Assert.True(problems.Count == 0, "Generated code changed. If that is wanted, rename received to verified. " + string.Join("; ", problems));
    }

    private static string PathOf(string type, string method, string hint, string state) =>
        Path.Combine(Folder, $"{type}.{method}#{Path.GetFileNameWithoutExtension(hint)}.{state}.cs");
}
