using System.Text.Json;
using Flags.Testing;

namespace Flags.Cli.Tests.Running;

/// <summary>Runs the tool as a person does: its real executable, in a folder.</summary>
internal static class FlagsCommand
{
    internal static string Executable { get; } = RepositoryFiles.PathOf(
        "src", "Flags.Cli", "bin", RepositoryFiles.Configuration, "net10.0", OperatingSystem.IsWindows() ? "Flags.Cli.exe" : "Flags.Cli");

    internal static Task<CommandResult> Flags(this TemporaryFolder folder, params string[] arguments) =>
        folder.Flags(new Dictionary<string, string?>(), arguments);

    internal static Task<CommandResult> Flags(
        this TemporaryFolder folder, IReadOnlyDictionary<string, string?> environment, params string[] arguments)
    {
        var variables = new Dictionary<string, string?>(environment);
        variables.TryAdd("DOTNET_ENVIRONMENT", null);
        variables.TryAdd("ASPNETCORE_ENVIRONMENT", null);
        return Command.Run(folder.Path, Executable, arguments, variables);
    }

    /// <summary>The JSON objects that the tool wrote, one a line; every line must be one.</summary>
    internal static IReadOnlyList<JsonElement> JsonLines(this CommandResult result) =>
        [.. result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
