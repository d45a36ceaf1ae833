using System.Collections;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Flags;

/// <summary>How a store is set up. Under dependency injection the host fills in what is left unset.</summary>
public sealed class FlagsOptions
{
    /// <summary>The category of all log records, and the name of the meter and of the configuration section.</summary>
    public const string DefaultSection = "Flags";

    // Without a type: a program that has no configuration or log does not load their assemblies to find it out.
    private object? _configuration;
    private object? _loggerFactory;

    /// <summary>The name of the store in health and telemetry; the generated class's name under dependency injection.</summary>
    public string Name { get; set; } = "FeatureFlags";

    /// <summary>
    /// Which of the manifest's <c>environments</c> is in force. Unset: the host's, else <c>DOTNET_ENVIRONMENT</c>,
    /// <c>ASPNETCORE_ENVIRONMENT</c>, else <c>Production</c>.
    /// </summary>
    public string? EnvironmentName { get; set; }

    /// <summary>The configuration whose <see cref="ConfigurationSection"/> is a layer; null for none.</summary>
    public IConfiguration? Configuration
    {
        get => (IConfiguration?)_configuration;
        set => _configuration = value;
    }

    /// <summary>The section of <see cref="Configuration"/>, <c>Flags</c> unless set.</summary>
    public string ConfigurationSection { get; set; } = DefaultSection;

    /// <summary>The environment variables; null for the process's own.</summary>
    public IReadOnlyDictionary<string, string>? EnvironmentVariables { get; set; }

    /// <summary>Layers of your own, merged among the built-in ones by their <see cref="IFlagLayer.Order"/>.</summary>
    public IList<IFlagLayer> Layers { get; } = [];

    /// <summary>The clock of date gates; the system's unless set.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>
    /// How soon a change of the machine's clock is noticed while any flag has dates: 1 second unless set, from
    /// 10 milliseconds to 1 hour.
    /// </summary>
    public TimeSpan ClockCheckInterval { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Where log records go; null for nowhere.</summary>
    public ILoggerFactory? LoggerFactory
    {
        get => (ILoggerFactory?)_loggerFactory;
        set => _loggerFactory = value;
    }

    /// <summary>What operators change through the API; null for none.</summary>
    public IFlagOverrideStore? Store { get; set; }

    /// <summary>
    /// How long the start of a host waits for the first answer of <see cref="Store"/>: 5 seconds unless set, 0 or
    /// more. When it is over the service starts without the store and follows it as soon as it answers.
    /// </summary>
    public TimeSpan StoreStartTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// A file in which this instance remembers what <see cref="Store"/> said last, so that a start while the store is away
    /// decides by it; null for none. It holds the lists of users. Its folder must exist.
    /// </summary>
    public string? LastKnownGoodFile { get; set; }

    /// <summary>What is told about evaluations.</summary>
    public FlagsTelemetryOptions Telemetry { get; } = new();

    internal StoreLayer? OpenStore() => Store is null ? null : Open(Store);

    internal Log? OpenLog() => _loggerFactory is null ? null : new Log(this);

    internal ILogger? CreateLogger(string subject = "") => LoggerFactory?.CreateLogger(DefaultSection + subject);

    internal void Validate()
    {
        Require(!string.IsNullOrWhiteSpace(Name), nameof(Name), "must not be blank");
        Require(EnvironmentName is null || !string.IsNullOrWhiteSpace(EnvironmentName), nameof(EnvironmentName), "must not be blank");
        Require(!string.IsNullOrWhiteSpace(ConfigurationSection), nameof(ConfigurationSection), "must not be blank");
        Require(TimeProvider is not null, nameof(TimeProvider), "must not be null");
        Require(
            ClockCheckInterval >= TimeSpan.FromMilliseconds(10) && ClockCheckInterval <= TimeSpan.FromHours(1),
            nameof(ClockCheckInterval),
            "must be from 10 milliseconds to 1 hour");
        foreach (IFlagLayer layer in Layers)
        {
            Require(layer is not null && !string.IsNullOrWhiteSpace(layer.Name), nameof(Layers), "must all have a name");
        }

        Require(StoreStartTimeout >= TimeSpan.Zero, nameof(StoreStartTimeout), "must not be negative");
        Require(
            LastKnownGoodFile is null || !string.IsNullOrWhiteSpace(LastKnownGoodFile), nameof(LastKnownGoodFile), "must not be blank");
        Telemetry.Validate();
    }

    internal List<IFlagLayer> BuildLayers(StoreLayer? store)
    {
        IReadOnlyDictionary<string, string> variables = EnvironmentVariables ?? ProcessVariables();
        string environment = EnvironmentName ?? Variable(variables, "DOTNET_ENVIRONMENT")
            ?? Variable(variables, "ASPNETCORE_ENVIRONMENT") ?? "Production";
        var layers = new List<IFlagLayer>();
        layers.Add(new EnvironmentSectionLayer(environment));
        layers.Add(new EnvironmentVariableLayer(variables));
        layers.AddRange(Layers);
        if (_configuration is not null)
        {
            AddConfiguration(layers);
        }

        if (store is not null)
        {
            layers.Add(store);
        }

        return layers;
    }

    internal static void Require(bool met, string option, string rule)
    {
        if (!met)
        {
            throw new ArgumentException($"{nameof(FlagsOptions)}.{option} {rule}.");
        }
    }

    // What only some programs have is named in methods of its own, so that the others need not load it.
    private StoreLayer Open(IFlagOverrideStore store) =>
        new(store, TimeProvider, CreateLogger() ?? NullLogger.Instance, LastKnownGoodFile);

    private void AddConfiguration(List<IFlagLayer> layers) =>
        layers.Add(new ConfigurationLayer(Configuration!, ConfigurationSection));

    private static string? Variable(IReadOnlyDictionary<string, string> variables, string name) =>
        variables.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;

    private static Dictionary<string, string> ProcessVariables()
    {
        StringComparer names = OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        var variables = new Dictionary<string, string>(names);
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            variables[(string)variable.Key] = (string?)variable.Value ?? "";
        }

        return variables;
    }
}
