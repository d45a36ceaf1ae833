namespace Flags;

/// <summary>Environment variables, by the names of <see cref="EnvironmentVariableNames"/>; read once.</summary>
internal sealed class EnvironmentVariableLayer(IReadOnlyDictionary<string, string> variables) : IFlagLayer
{
    public string Name => "environment variables";

    public int Order => LayerOrder.EnvironmentVariables;

    public bool IsKillSwitch => true;

    public LayerReading Read(FlagDefinitions definitions)
    {
        bool anyByKey = AnyByKey();
        var overrides = new Dictionary<string, FlagOverride>();
        var problems = new List<LayerProblem>();
        var reader = new OverrideReader(Name, problems);
        for (int i = 0; i < definitions.Count; i++)
        {
            FlagDefinition flag = definitions[i];
            if (anyByKey || flag.EnvironmentPrefix is not null)
            {
                Read(flag, reader);
                if (!reader.Result.IsEmpty)
                {
                    overrides.Add(flag.Key, reader.Result);
                }
            }
        }

        return new LayerReading(overrides, problems);
    }

    private bool AnyByKey()
    {
        foreach (string name in variables.Keys)
        {
            if (name.StartsWith(EnvironmentVariableNames.Prefix, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private void Read(FlagDefinition flag, OverrideReader reader)
    {
        reader.Begin(flag.Key);
        for (FlagField field = FlagField.Enabled; field <= FlagField.EndDate; field++)
        {
            string name = EnvironmentVariableNames.Of(flag, field);
            if (variables.TryGetValue(name, out string? text))
            {
                reader.Set(field, text, name);
            }
        }
    }
}
