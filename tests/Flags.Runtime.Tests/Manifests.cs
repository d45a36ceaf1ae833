using System.Text;

namespace Flags.Runtime.Tests;

/// <summary>Compiled manifests for tests, written as the generator writes them.</summary>
internal static class Manifests
{
    /// <summary>A manifest of flags given as the bodies of their JSON objects, key first, in ordinal order.</summary>
    public static FlagDefinitions Of(params string[] flags) =>
        FlagDefinitions.Parse(Encoding.UTF8.GetBytes($"{{\"flags\":[\n{string.Join(",\n", flags.Select(f => $"{{{f}}}"))}\n]}}"));

    /// <summary>One flag <c>f</c> with these fields, for example <c>"enabled":true</c>.</summary>
    public static FlagDefinitions One(string fields = "") => Of($"\"key\":\"f\"{(fields.Length == 0 ? "" : ",")}{fields}");
}
