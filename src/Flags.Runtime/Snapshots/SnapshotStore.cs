namespace Flags;

/// <summary>
/// Keeps one class's flags live: merges the layers into immutable snapshots and swaps them atomically when a layer
/// changes or a date passes. Reading never blocks and never fails. Thread-safe.
/// </summary>
public sealed class SnapshotStore : IDisposable, IAsyncDisposable
{
    private readonly object _gate = new();
    private readonly LayerStack _stack;
    private readonly TimeProvider _time;
    private readonly GateTimer _timer;
    private readonly TimeSpan _storeStartTimeout;
    private readonly Log? _log;
    private readonly List<IDisposable> _subscriptions = [];
    private readonly ChangeQueue _changes;
    private readonly EvaluationTelemetry _telemetry;
    private readonly HashSet<LayerProblem> _loggedProblems = [];
    private GateWindow _window;
    private bool _disposed;

    private SnapshotStore(FlagDefinitions definitions, FlagsOptions options)
    {
        options.Validate();
        Name = options.Name;
        Definitions = definitions;
        _time = options.TimeProvider;
        _log = options.OpenLog();
        _changes = new ChangeQueue(this, _log);
        _telemetry = new EvaluationTelemetry(options);
        _storeStartTimeout = options.StoreStartTimeout;
        StoreLayer = options.OpenStore();
        _stack = new LayerStack(definitions, options.BuildLayers(StoreLayer));
        DateTimeOffset now = _time.GetUtcNow();
        FlagState[] states = _stack.Merge(now);
        _window = GateWindow.Around(now, states);
        Source = new FlagSource(new FlagSnapshot(definitions, states, version: 1, now, _telemetry));
        LogProblems();
        _timer = new GateTimer(_time, options.ClockCheckInterval, CheckClock);
        if (_window.HasGates)
        {
            _timer.Aim(now, _window);
        }
    }

    /// <summary>Raised after each swap in the order of the versions, outside any lock.</summary>
    public event EventHandler<FlagsChangedEventArgs>? Changed
    {
        add
        {
            lock (_changes)
            {
                _changes.Handlers += value;
            }
        }

        remove
        {
            lock (_changes)
            {
                _changes.Handlers -= value;
            }
        }
    }

    /// <summary>The name of the generated class that reads this store, for health and telemetry.</summary>
    public string Name { get; }

    /// <summary>The flags as their manifest states them.</summary>
    public FlagDefinitions Definitions { get; }

    /// <summary>What generated classes hold.</summary>
    public FlagSource Source { get; }

    /// <summary>The snapshot of this moment.</summary>
    public FlagSnapshot Current => Source.Current;

    /// <summary>The layers over the manifest; the last one wins.</summary>
    public IReadOnlyList<IFlagLayer> Layers => _stack.Layers;

    /// <summary>The layer of the operators' store, through which changes are written; null when there is none.</summary>
    public StoreLayer? StoreLayer { get; }

    /// <summary>What the layers say that is not understood and therefore ignored; empty when all is well.</summary>
    public IReadOnlyList<LayerProblem> Problems
    {
        get
        {
            lock (_gate)
            {
                return _stack.Problems;
            }
        }
    }

    /// <summary>Starts a store over these definitions.</summary>
    /// <exception cref="ArgumentException">An option is not valid; the message says which and why.</exception>
    public static SnapshotStore Create(FlagDefinitions definitions, Action<FlagsOptions>? configure = null)
    {
        var options = new FlagsOptions();
        configure?.Invoke(options);
        return Create(definitions, options);
    }

    /// <summary>Starts a store over these definitions.</summary>
    /// <exception cref="ArgumentException">An option is not valid; the message says which and why.</exception>
    public static SnapshotStore Create(FlagDefinitions definitions, FlagsOptions options)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        ArgumentNullException.ThrowIfNull(options);
        var store = new SnapshotStore(definitions, options);
        store._stack.Follow(layer => store.Reload([layer]), store._subscriptions);
        SnapshotAge.Follow(store);
        return store;
    }

    /// <summary>Reads every layer again, and looks at the clock.</summary>
    public void Reload() => Reload(Layers);

    /// <summary>Stops watching layers and the clock; the last snapshot stays readable.</summary>
    public void Dispose()
    {
        StopWatching();
        StoreLayer?.Stop();
    }

    /// <inheritdoc cref="Dispose"/>
    public async ValueTask DisposeAsync()
    {
        StopWatching();
        if (StoreLayer is not null)
        {
            await StoreLayer.DisposeAsync().ConfigureAwait(false);
        }
    }

    internal TimeSpan Age => _time.GetUtcNow() - Current.Moment;

    internal async Task WaitForStoreAsync(CancellationToken cancellationToken)
    {
        if (StoreLayer is null)
        {
            return;
        }

        try
        {
            await StoreLayer.FirstRead.WaitAsync(_storeStartTimeout, _time, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            _log?.StartedWithoutStore(_storeStartTimeout);
        }
    }

    private void StopWatching()
    {
        lock (_gate)
        {
            if (_disposed)
            {
                return;
            }

            _disposed = true;
        }

        SnapshotAge.Forget(this);
        _timer.Dispose();
        foreach (IDisposable subscription in _subscriptions)
        {
            subscription.Dispose();
        }
    }

    private void Reload(IReadOnlyList<IFlagLayer> layers)
    {
        lock (_gate)
        {
            if (_disposed)
            {
                return;
            }

            foreach (IFlagLayer layer in layers)
            {
                _stack.Read(layer);
            }

            LogProblems();
            DateTimeOffset now = _time.GetUtcNow();
            Publish(_stack.Merge(now), now);
        }

        _changes.Drain();
    }

    private void CheckClock()
    {
        lock (_gate)
        {
            if (_disposed)
            {
                return;
            }

            DateTimeOffset now = _time.GetUtcNow();
            if (_window.Contains(now))
            {
                _timer.Aim(now, _window);
                return;
            }

            Publish([.. Current.States.Select(state => state.At(now))], now);
        }

        _changes.Drain();
    }

    private void Publish(FlagState[] states, DateTimeOffset now)
    {
        FlagSnapshot old = Current;
        _window = GateWindow.Around(now, states);
        _timer.Aim(now, _window);
        FlagChange[] changes = [.. old.States.Zip(states, static (before, after) => new FlagChange(before, after))
            .Where(static change => !change.Old.SaysTheSameAs(change.New))];
        if (changes.Length == 0)
        {
            return;
        }

        var snapshot = new FlagSnapshot(Definitions, states, old.Version + 1, now, _telemetry);
        Source.MoveTo(snapshot);
        _changes.Add(new FlagsChangedEventArgs(snapshot, changes));
    }

    // Once for as long as it stands: who mended a value and then wrote it again wants to hear of it again.
    private void LogProblems()
    {
        IReadOnlyList<LayerProblem> problems = _stack.Problems;
        _loggedProblems.IntersectWith(problems);
        foreach (LayerProblem problem in problems)
        {
            if (_loggedProblems.Add(problem))
            {
                FlagsInstruments.LayerProblems.Add(1, new KeyValuePair<string, object?>("flags.layer", problem.Layer));
                _log?.LayerProblem(problem.Layer, problem.Where, problem.Key, problem.Message);
            }
        }
    }
}
