using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;

namespace Flags.Runtime.Tests.Layers;

/// <summary>A layer as a user would write one: settings of its own and a token that fires when they change.</summary>
internal sealed class SettableLayer(string name, int order) : IFlagLayer
{
    private ConfigurationReloadToken _changed = new();
    private LayerReading _reading = LayerReading.Empty;
    private Exception? _failure;

    public string Name => name;

    public int Order => order;

    public bool IsKillSwitch { get; init; }

    /// <summary>Runs once, when a reading has been taken and before anybody sees it.</summary>
    public Action? WhileRead { get; set; }

    public LayerReading Read(FlagDefinitions definitions)
    {
        LayerReading reading = _failure is null ? _reading : throw _failure;
        Action? meanwhile = WhileRead;
        WhileRead = null;
        meanwhile?.Invoke();
        return reading;
    }

    public IChangeToken Watch() => _changed;

    public SettableLayer Says(string key, FlagOverride settings)
    {
        _failure = null;
        _reading = new LayerReading(new Dictionary<string, FlagOverride>(_reading.Overrides) { [key] = settings });
        Fire();
        return this;
    }

    public void Fails(Exception failure)
    {
        _failure = failure;
        Fire();
    }

    private void Fire() => Interlocked.Exchange(ref _changed, new ConfigurationReloadToken()).OnReload();
}
