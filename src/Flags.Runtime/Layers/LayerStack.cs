using Microsoft.Extensions.Primitives;

namespace Flags;

/// <summary>The layers in their order with what each said last, merged field by field. Not thread-safe.</summary>
internal sealed class LayerStack
{
    private readonly FlagDefinitions _definitions;
    private readonly Slot[] _slots;

    public LayerStack(FlagDefinitions definitions, List<IFlagLayer> layers)
    {
        _definitions = definitions;
        _slots = new Slot[layers.Count];
        Layers = InOrder(layers);
        for (int i = 0; i < _slots.Length; i++)
        {
            _slots[i] = new Slot(Layers[i]);
            Read(_slots[i]);
        }
    }

    public IReadOnlyList<IFlagLayer> Layers { get; }

    public IReadOnlyList<LayerProblem> Problems
    {
        get
        {
            var problems = new List<LayerProblem>();
            foreach (Slot slot in _slots)
            {
                problems.AddRange(slot.Problems);
            }

            return problems;
        }
    }

    /// <summary>
    /// Calls back for each change of a layer, from the tokens that were taken before the layers were first read: no change can
    /// fall between. Adds what ends that.
    /// </summary>
    public void Follow(Action<IFlagLayer> changed, List<IDisposable> subscriptions)
    {
        foreach (Slot slot in _slots)
        {
            if (slot.FirstToken is { } first)
            {
                subscriptions.Add(Follow(slot.Layer, first, changed));
            }
        }
    }

    public void Read(IFlagLayer layer) => Read(Array.Find(_slots, slot => ReferenceEquals(slot.Layer, layer))!);

    public FlagState[] Merge(DateTimeOffset now)
    {
        var states = new FlagState[_definitions.Count];
        for (int i = 0; i < states.Length; i++)
        {
            states[i] = Merge(_definitions[i], now);
        }

        return states;
    }

    private static IDisposable Follow(IFlagLayer layer, IChangeToken first, Action<IFlagLayer> changed)
    {
        IChangeToken? unused = first;
        return ChangeToken.OnChange(() => Interlocked.Exchange(ref unused, null) ?? layer.Watch(), () => changed(layer));
    }

    // Layers of one order stay as they were given. (Sorting by LINQ would cost a start more than all the rest.)
    private static IFlagLayer[] InOrder(List<IFlagLayer> layers)
    {
        var ordered = new List<IFlagLayer>(layers.Count);
        foreach (IFlagLayer layer in layers)
        {
            int place = ordered.Count;
            while (place > 0 && ordered[place - 1].Order > layer.Order)
            {
                place--;
            }

            ordered.Insert(place, layer);
        }

        return [.. ordered];
    }

    private FlagState Merge(FlagDefinition flag, DateTimeOffset now)
    {
        foreach (Slot slot in _slots)
        {
            if (slot.Overrides.ContainsKey(flag.Key))
            {
                return MergeOverridden(flag, now);
            }
        }

        return new FlagState(flag, flag.Settings, null, null, now);
    }

    private FlagState MergeOverridden(FlagDefinition flag, DateTimeOffset now)
    {
        FlagSettings settings = flag.Settings;
        string?[]? origins = null;
        string? killedBy = null;
        long storeVersion = 0;
        foreach (Slot slot in _slots)
        {
            if (!slot.Overrides.TryGetValue(flag.Key, out FlagOverride? said))
            {
                continue;
            }

            settings = said.ApplyTo(settings);
            storeVersion = slot.Stored?.GetValueOrDefault(flag.Key)?.Version ?? storeVersion;
            origins ??= new string?[(int)FlagField.EndDate + 1];
            for (FlagField field = FlagField.Enabled; field <= FlagField.EndDate; field++)
            {
                origins[(int)field] = said.Sets(field) ? slot.Layer.Name : origins[(int)field];
            }

            killedBy ??= slot.Layer.IsKillSwitch && said.Enabled == false ? slot.Layer.Name : null;
        }

        if (killedBy is not null)
        {
            settings = settings with { Enabled = false };
            origins![(int)FlagField.Enabled] = killedBy;
        }

        return new FlagState(flag, settings, origins, killedBy, now) { StoreVersion = storeVersion };
    }

    // A layer is somebody else's code: whatever it throws costs its news only.
    private void Read(Slot slot)
    {
        try
        {
            LayerReading reading = slot.Layer.Read(_definitions);
            (slot.Overrides, slot.Problems) = reading.Overrides.Count == 0
                ? (reading.Overrides, reading.Problems)
                : Check(slot.Layer, reading);
            slot.Stored = reading.Stored;
        }
#pragma warning disable CA1031 // The evaluator never goes down with a layer; the problem is shown in health and log.
        catch (Exception mistake)
#pragma warning restore CA1031
        {
            slot.Problems = [Unreadable(slot.Layer, mistake)];
        }
    }

    private static LayerProblem Unreadable(IFlagLayer layer, Exception mistake) => new(layer.Name, null, layer.Name,
        $"could not be read, its last settings stay in force: {mistake.GetType().Name}: {mistake.Message}");

    private (IReadOnlyDictionary<string, FlagOverride> Overrides, IReadOnlyList<LayerProblem> Problems) Check(
        IFlagLayer layer, LayerReading reading)
    {
        Dictionary<string, FlagOverride>? corrected = null;
        List<LayerProblem>? problems = null;
        foreach ((string key, FlagOverride said) in reading.Overrides)
        {
            int index = _definitions.IndexOf(key);
            if (index >= 0 && _definitions[index].Hash == BucketHash.Md5 && said.RolloutPercentage is { IsWhole: false })
            {
                corrected ??= new(reading.Overrides);
                corrected[key] = said with { RolloutPercentage = null };
                (problems ??= [.. reading.Problems]).Add(new(layer.Name, key, FlagFieldNames.Of(FlagField.RolloutPercentage),
                    $"\"{said.RolloutPercentage}\" is not a whole percentage, as a flag with the hash \"md5\" needs."));
            }
        }

        return (corrected ?? reading.Overrides, problems ?? reading.Problems);
    }

    private sealed class Slot(IFlagLayer layer)
    {
        public IFlagLayer Layer { get; } = layer;

        public IChangeToken? FirstToken { get; } = layer.Watch();

        public IReadOnlyDictionary<string, FlagOverride> Overrides { get; set; } = LayerReading.Empty.Overrides;

        public IReadOnlyDictionary<string, StoredOverride>? Stored { get; set; }

        public IReadOnlyList<LayerProblem> Problems { get; set; } = [];
    }
}
