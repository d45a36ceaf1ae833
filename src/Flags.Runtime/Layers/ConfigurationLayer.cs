using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;

namespace Flags;

/// <summary>
/// A section of <c>IConfiguration</c>: <c>Flags:&lt;key&gt;:&lt;field&gt;</c>, or <c>Flags:&lt;key&gt;</c> alone for
/// <c>enabled</c>. Names compare without case and separators, so <c>RolloutPercentage</c> is <c>rollout_percentage</c>.
/// </summary>
internal sealed class ConfigurationLayer(IConfiguration configuration, string section) : IFlagLayer
{
    private static readonly Dictionary<string, FlagField> Fields =
        Enum.GetValues<FlagField>().ToDictionary(static field => LooseName.Of(FlagFieldNames.Of(field)));

    public string Name => "configuration";

    public int Order => LayerOrder.Configuration;

    public IChangeToken? Watch() => configuration.GetReloadToken();

    public LayerReading Read(FlagDefinitions definitions)
    {
        var overrides = new Dictionary<string, FlagOverride>();
        var problems = new List<LayerProblem>();
        var reader = new OverrideReader(Name, problems);
        ILookup<string, string>? keys = null;
        foreach (IConfigurationSection entry in configuration.GetSection(section).GetChildren())
        {
            keys ??= definitions.ToLookup(static flag => LooseName.Of(flag.Key), static flag => flag.Key);
            if (FindKey(definitions, keys, entry.Key) is { } key)
            {
                reader.Begin(key, overrides.GetValueOrDefault(key));
                ReadFlag(entry, reader);
                overrides[key] = reader.Result;
            }
        }

        return new LayerReading(overrides, problems);
    }

    // A key written exactly is that flag's. A loose match must be the only one: "a-b" and "a_b" may both exist.
    private static string? FindKey(FlagDefinitions definitions, ILookup<string, string> keys, string written)
    {
        if (definitions.IndexOf(written) >= 0)
        {
            return written;
        }

        string[] candidates = [.. keys[LooseName.Of(written)]];
        return candidates.Length == 1 ? candidates[0] : null;
    }

    private static void ReadFlag(IConfigurationSection entry, OverrideReader reader)
    {
        if (entry.Value is { } shorthand)
        {
            reader.Set(FlagField.Enabled, shorthand, entry.Path);
        }

        foreach (IConfigurationSection setting in entry.GetChildren())
        {
            if (Fields.TryGetValue(LooseName.Of(setting.Key), out FlagField field))
            {
                ReadSetting(field, setting, reader);
            }
            else
            {
                reader.Problem(setting.Path, $"there is no such setting; the settings are {FlagFieldNames.All}.");
            }
        }
    }

    // JSON's null and [] arrive as a section without value and children: they clear what can be cleared.
    private static void ReadSetting(FlagField field, IConfigurationSection setting, OverrideReader reader)
    {
        bool isList = field is FlagField.WhitelistUsers or FlagField.BlacklistUsers;
        if (!string.IsNullOrEmpty(setting.Value))
        {
            reader.Set(field, setting.Value, setting.Path);
        }
        else if (isList)
        {
            reader.Set(field, setting.GetChildren().Select(static user => user.Value).OfType<string>());
        }
        else if (setting.GetChildren().Any())
        {
            reader.Problem(setting.Path, "must be one value, not a list or an object.");
        }
        else if (field is FlagField.StartDate or FlagField.EndDate)
        {
            reader.Set(field, DateGate.None);
        }
    }
}
