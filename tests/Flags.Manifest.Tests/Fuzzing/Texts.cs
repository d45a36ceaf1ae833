using CsCheck;
using Flags.Testing;

namespace Flags.Manifest.Tests;

/// <summary>Generators of texts that are almost, or not at all, manifests.</summary>
internal static class Texts
{
    private static readonly string[] Tokens =
    [
        "{", "}", "[", "]", ",", ":", "{", "}", "[", "]", ",", ":", "\"a\"", "\"flags\"", "\"enabled\"", "\"environments\"", "\"tags\"",
        "\"start_date\"", "\"2026-01-01\"", "\"rollout_percentage\"", "\"suppress\"", "\"x\\u0041\"", "\"\\ud83d\\ude00\"", "\"\\ud800\"", "\"\\q\"",
        "\"\\u12\"", "\"\u0001\"", "\"open", "'a'", "true", "false", "null", "True", "nul", "NaN", "a", "0", "-0", "1", "12.5", "100", "1e2", "01",
        "-", "1.", ".5", "1e", "+1", "0x1", " ", "\n", "\r\n", "\t", "\u00a0", "\uFEFF", "//c\n", "//\u2028\n", "/*c*/", "/*", "*/", "/", "//", "%", "=",
        "<<<<<<< a\n", "=======\n", ">>>>>>> b\n", "\0", "😀", "\ud800", "\\", "\"",
    ];

    private static readonly string[] Manifests =
    [
        .. CorpusCase.All.Select(c => c.Text).Where(t => t.Length > 0),
        RepositoryFiles.Text("flags.schema.json"),
    ];

    /// <summary>Tokens in any order.</summary>
    public static Gen<string> Soup { get; } = OneOf(Tokens).Array[0, 40].Select(string.Concat);

    /// <summary>Manifests with a few edits: cut, doubled, replaced or filled with tokens.</summary>
    public static Gen<string> Mutants { get; } =
        Gen.Select(OneOf(Manifests), Edit().Array[1, 6], (text, edits) => edits.Aggregate(text, (t, edit) => edit(t)));

    /// <summary>Deeply nested or long runs of one token.</summary>
    public static Gen<string> Runs { get; } =
        Gen.Select(OneOf(Tokens), OneOf(Tokens), Gen.Int[1, 200], (a, b, n) => string.Concat(Enumerable.Repeat(a + b, n)));

    private static Gen<string> OneOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static Gen<Func<string, string>> Edit() =>
        Gen.Select<int, double, double, string, Func<string, string>>(
            Gen.Int[0, 5],
            Gen.Double[0, 1],
            Gen.Double[0, 1],
            OneOf(Tokens),
            (kind, at, size, token) => text => Apply(text, kind, (int)(at * text.Length), size, token));

    private static string Apply(string text, int kind, int at, double size, string token)
    {
        int start = Math.Min(at, text.Length);
        int length = (int)(size * size * (text.Length - start) * 0.3);
        return kind switch
        {
            0 => text.Remove(start, Math.Min(1, text.Length - start)),
            1 => text.Remove(start, length),
            2 => text.Insert(start, token),
            3 => text.Remove(start, Math.Min(1, text.Length - start)).Insert(start, token),
            4 => text.Insert(start, text.Substring(start, length)),
            _ => text[..start],
        };
    }
}
