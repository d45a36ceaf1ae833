namespace Flags;

/// <summary>The manifest's own <c>environments.&lt;name&gt;</c> sections, for the host's environment.</summary>
internal sealed class EnvironmentSectionLayer(string environment) : IFlagLayer
{
    public string Name { get; } = $"environments.{environment}";

    public int Order => LayerOrder.EnvironmentSection;

    public LayerReading Read(FlagDefinitions definitions)
    {
        var overrides = new Dictionary<string, FlagOverride>();
        for (int i = 0; i < definitions.Count; i++)
        {
            FlagDefinition flag = definitions[i];
            if (flag.Environments.TryGetValue(environment, out FlagOverride? section))
            {
                overrides.Add(flag.Key, section);
            }
        }

        return new LayerReading(overrides);
    }
}
