using System.Collections;
using System.CommandLine;
using Flags.Cli.Manifests;

namespace Flags.Cli.CommandLine;

/// <summary>The options that say when and where decisions are made.</summary>
internal sealed class DecisionOptions
{
    private readonly Option<string?> _at = new("--at")
    {
        Description = "Decide as at this instant (ISO 8601, UTC unless it has an offset); without it, now",
        HelpName = "ISO",
    };

    private readonly Option<string?> _environment = new("--environment")
    {
        Description = "Decide as in this environment; without it, DOTNET_ENVIRONMENT, ASPNETCORE_ENVIRONMENT or Production",
        HelpName = "NAME",
    };

    private readonly Option<bool> _variables = new("--environment-variables")
    {
        Description = "Let the FEATURE_... variables of this process count, as they would in a service",
    };

    internal void AddTo(Command command)
    {
        command.Options.Add(_at);
        command.Options.Add(_environment);
        command.Options.Add(_variables);
    }

    /// <summary>What the command line says.</summary>
    /// <exception cref="CommandFailure">The instant is none.</exception>
    internal DecisionContext Of(ParseResult arguments) => new(
        arguments.GetValue(_at) is { } at ? Instants.Parse("--at", at) : DateTimeOffset.UtcNow,
        arguments.GetValue(_environment) is { Length: > 0 } environment ? environment : HostEnvironment(),
        arguments.GetValue(_variables) ? ProcessVariables() : new Dictionary<string, string>());

    private static string HostEnvironment() =>
        Variable("DOTNET_ENVIRONMENT") ?? Variable("ASPNETCORE_ENVIRONMENT") ?? "Production";

    private static string? Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private static Dictionary<string, string> ProcessVariables() => Environment.GetEnvironmentVariables()
        .Cast<DictionaryEntry>()
        .ToDictionary(variable => (string)variable.Key, variable => (string?)variable.Value ?? "", StringComparer.Ordinal);
}
