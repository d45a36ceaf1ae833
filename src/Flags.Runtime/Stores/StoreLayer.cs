using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace Flags;

/// <summary>
/// The last layer: what operators set. It follows its store in the background, so that evaluating never waits for it.
/// While the store cannot be reached the last known overrides stay in force, from a file after a start, and
/// <see cref="LayerReading.Problems"/> says so. Thread-safe.
/// </summary>
public sealed class StoreLayer : IFlagLayer, IAsyncDisposable
{
    private static readonly TimeSpan FirstRetry = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LastRetry = TimeSpan.FromSeconds(2);

    private readonly TimeProvider _time;
    private readonly Log _log;
#pragma warning disable CA2213 // A write or a watcher may still use them; they hold nothing but memory.
    private readonly CancellationTokenSource _stop = new();
    private readonly SemaphoreSlim _reading = new(1);
    private CancellationTokenSource _changed = new();
#pragma warning restore CA2213
    private readonly TaskCompletionSource _firstRead = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _following;
    private readonly LastKnownGoodFile? _file;
    private volatile LayerState _state;

    /// <summary>Starts following a store.</summary>
    /// <param name="store">The operators' store.</param>
    /// <param name="time">The clock of retries.</param>
    /// <param name="log">Where a lost and regained store is logged.</param>
    /// <param name="lastKnownGoodFile">The file for what the store said last; null for none.</param>
    public StoreLayer(IFlagOverrideStore store, TimeProvider time, ILogger log, string? lastKnownGoodFile = null)
    {
        Store = store;
        _time = time;
        _log = new Log(log);
        _file = lastKnownGoodFile is null ? null : new LastKnownGoodFile(lastKnownGoodFile);
        _state = Remembered();
        _following = Task.Run(FollowAsync);
    }

    /// <inheritdoc/>
    public string Name => "store";

    /// <inheritdoc/>
    public int Order => LayerOrder.Store;

    /// <summary>The store that is followed, for reading history.</summary>
    public IFlagOverrideStore Store { get; }

    /// <summary>Everything the store said last.</summary>
    public StoredOverrides Content => _state.Content;

    /// <summary>Completes when the store has been read for the first time.</summary>
    public Task FirstRead => _firstRead.Task;

    /// <summary>True while the store answers; false from the moment it does not until it was read again.</summary>
    public bool IsConnected => _state.StoreProblem is null && FirstRead.IsCompletedSuccessfully;

    /// <inheritdoc/>
    public LayerReading Read(FlagDefinitions definitions) => _state.Reading;

    /// <inheritdoc/>
    public IChangeToken Watch() => new CancellationChangeToken(Volatile.Read(ref _changed).Token);

    /// <summary>Writes to the store and, when accepted, decides by it before returning.</summary>
    public async ValueTask<FlagWriteResult> WriteAsync(FlagWrite write, CancellationToken cancellationToken = default)
    {
        FlagWriteResult result = await Store.WriteAsync(write, cancellationToken).ConfigureAwait(false);
        if (result.Written)
        {
            // The write stands: an interrupted re-read must not look like a failed write. The follower catches up.
            await TryCatchUpAsync(result.Current.Version).ConfigureAwait(false);
        }

        return result;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _following.ConfigureAwait(false);
    }

    // For a synchronous Dispose: the follower ends by itself, and nobody waits for it.
    internal void Stop() => _stop.Cancel();

    private async Task FollowAsync()
    {
        TimeSpan retry = FirstRetry;
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                await foreach (long version in Store.WatchAsync(_stop.Token).ConfigureAwait(false))
                {
                    await CatchUpAsync(version).ConfigureAwait(false);
                    retry = FirstRetry;
                }

                Lost(new InvalidOperationException("The watch ended."));
            }
            catch (OperationCanceledException) when (_stop.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // A lost store is a state, not the end: it is shown in health, and followed again.
            catch (Exception mistake)
#pragma warning restore CA1031
            {
                Lost(mistake);
            }

            await Task.Delay(retry, _time, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            retry = retry * 2 < LastRetry ? retry * 2 : LastRetry;
        }
    }

    private async ValueTask TryCatchUpAsync(long version)
    {
        try
        {
            await CatchUpAsync(version).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // As in following: the last known overrides stay in force.
        catch (Exception mistake) when (!_stop.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Lost(mistake);
        }
    }

    private async ValueTask CatchUpAsync(long version)
    {
        await _reading.WaitAsync(_stop.Token).ConfigureAwait(false);
        try
        {
            if (IsConnected && Content.Version == version)
            {
                return;
            }

            StoredOverrides content = await Store.ReadAsync(_stop.Token).ConfigureAwait(false);
            bool regained = _state.StoreProblem is not null;
            Publish(LayerState.Of(content));
            _firstRead.TrySetResult();
            if (regained)
            {
                _log.StoreRegained(content.Version);
            }

            Remember(content);
        }
        finally
        {
            _reading.Release();
        }
    }

    // The state before the store was ever read.
    private LayerState Remembered()
    {
        try
        {
            return LayerState.Of(_file?.Read() ?? StoredOverrides.Empty);
        }
#pragma warning disable CA1031 // A file that is of no use costs the memory only; health and log say so.
        catch (Exception mistake)
#pragma warning restore CA1031
        {
            _log.LastKnownGoodFileFailed("read", mistake);
            return LayerState.Of(StoredOverrides.Empty) with { FileProblem = Problem("last known good file", "is ignored", mistake) };
        }
    }

    private void Remember(StoredOverrides content)
    {
        try
        {
            _file?.Write(content);
        }
#pragma warning disable CA1031 // As in remembering.
        catch (Exception mistake)
#pragma warning restore CA1031
        {
            _log.LastKnownGoodFileFailed("written", mistake);
            Publish(_state with { FileProblem = Problem("last known good file", "cannot be written", mistake) });
        }
    }

    private void Lost(Exception mistake)
    {
        if (_state.StoreProblem is null)
        {
            _log.StoreLost(Content.Version, mistake);
            Publish(_state with { StoreProblem = Problem(Name, "cannot be reached", mistake) });
        }
    }

    private LayerProblem Problem(string where, string what, Exception mistake) =>
        new(Name, null, where, $"{what}: {mistake.GetType().Name}: {mistake.Message}");

    private void Publish(LayerState state)
    {
        _state = state;

        // Not disposed: a watcher may be about to take its token, and it holds nothing but memory.
        Interlocked.Exchange(ref _changed, new CancellationTokenSource()).Cancel();
    }

    private sealed record LayerState(
        StoredOverrides Content,
        IReadOnlyDictionary<string, FlagOverride> Overrides,
        LayerProblem? StoreProblem,
        LayerProblem? FileProblem)
    {
        public LayerReading Reading => new(
            Overrides, [.. new[] { StoreProblem, FileProblem }.OfType<LayerProblem>()])
        { Stored = Content.Overrides };

        public static LayerState Of(StoredOverrides content) => new(
            content,
            content.Overrides.ToDictionary(static flag => flag.Key, static flag => flag.Value.Override),
            StoreProblem: null,
            FileProblem: null);
    }
}
