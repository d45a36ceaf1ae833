using Flags.Testing;

namespace LlmHubSample.Tests.Rollout;

/// <summary>Runs a command of a page in docs/ as somebody would who copies it into a shell.</summary>
internal static class DocumentedShell
{
    private const string Fence = "```";

    /// <summary>The first block of shell commands after a sentence of the page.</summary>
    internal static string After(string page, string sentence)
    {
        var text = File.ReadAllText(RepositoryFiles.PathOf("docs", page));
        var at = text.IndexOf(sentence, StringComparison.Ordinal);
        Assert.True(at >= 0, $"docs/{page} does not say '{sentence}'.");
        var start = text.IndexOf(Fence + "sh\n", at, StringComparison.Ordinal) + Fence.Length + 3;
        return text[start..text.IndexOf(Fence, start, StringComparison.Ordinal)];
    }

    internal static Task<CommandResult> Run(string page, string sentence, Uri hub, string token) => Command.Run(
        RepositoryFiles.Root,
        "bash",
        ["-euo", "pipefail", "-c", After(page, sentence)],
        new Dictionary<string, string?> { ["HUB"] = hub.AbsoluteUri.TrimEnd('/'), ["TOKEN"] = token });
}
