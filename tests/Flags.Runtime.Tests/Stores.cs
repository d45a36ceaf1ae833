namespace Flags.Runtime.Tests;

/// <summary>Stores for tests, which never see the environment variables of the machine.</summary>
internal static class Stores
{
    public static IReadOnlyDictionary<string, string> NoVariables { get; } = new Dictionary<string, string>();

    public static SnapshotStore Of(FlagDefinitions definitions, Action<FlagsOptions>? configure = null) =>
        SnapshotStore.Create(definitions, options =>
        {
            options.EnvironmentVariables = NoVariables;
            configure?.Invoke(options);
        });

    public static SnapshotStore With(FlagDefinitions definitions, params (string Name, string Value)[] variables) =>
        Of(definitions, options => options.EnvironmentVariables = variables.ToDictionary(v => v.Name, v => v.Value));
}
