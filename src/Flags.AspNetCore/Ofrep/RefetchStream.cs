using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Flags.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Flags.Ofrep;

/// <summary>
/// Tells clients to evaluate again. Events carry no settings and are never queued: whoever is slow, or was away, is told
/// once that what they know is not the latest.
/// </summary>
internal sealed class RefetchStream
{
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(15);

    private readonly SnapshotStore _flags;
    private readonly AccessControl _access;
    private readonly StreamTickets _tickets;
    private readonly TimeProvider _time;
    private readonly IHostApplicationLifetime _lifetime;

    // Snapshots count from 1 in every process: what another one gave out must not look like ours.
    private readonly string _process = Guid.NewGuid().ToString("N")[..12];
    private TaskCompletionSource _change = NextChange();

    public RefetchStream(
        SnapshotStore flags, AccessControl access, StreamTickets tickets, TimeProvider time, IHostApplicationLifetime lifetime)
    {
        (_flags, _access, _tickets, _time, _lifetime) = (flags, access, tickets, time, lifetime);
        flags.Changed += (_, _) => Interlocked.Exchange(ref _change, NextChange()).SetResult();
    }

    /// <summary>Where a client that evaluated by this snapshot hears of later ones.</summary>
    public EventStream AddressAfter(FlagSnapshot snapshot, HttpRequest request)
    {
        string ticket = Ticket.Length == 0 ? "" : "&ticket=" + Ticket;
        return new EventStream(
            "sse", new EventStreamEndpoint($"{request.PathBase}{OfrepRoutes.Stream}?since={TagOf(snapshot)}{ticket}"));
    }

    /// <summary>
    /// The ticket that the address has now; empty when everybody may listen. An entity tag must depend on it: a client
    /// that is told 304 goes on with its old address.
    /// </summary>
    public string Ticket => _access.IsOpenTo(FlagsAccess.Decide) ? "" : _tickets.Current;

    /// <summary>The events after the one that the client saw last.</summary>
    public async Task<IResult> Stream(HttpContext context)
    {
        HttpRequest request = context.Request;
        if (!_tickets.Admits(request.Query["ticket"])
            && await _access.RefusalAsync(context, FlagsAccess.Decide).ConfigureAwait(false) is { } refusal)
        {
            return refusal;
        }

        string? seen = request.Headers["Last-Event-ID"].FirstOrDefault() ?? request.Query["since"].FirstOrDefault();
        return TypedResults.ServerSentEvents(Events(seen, context.RequestAborted));
    }

    private async IAsyncEnumerable<SseItem<string>> Events(string? seen, [EnumeratorCancellation] CancellationToken aborted)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(aborted, _lifetime.ApplicationStopping);

        // The first event opens the stream on the client's side; clients of the protocol ignore its type.
        seen ??= TagOf(_flags.Current);
        yield return new SseItem<string>("{}", "ready") { EventId = IsOurs(seen) ? seen : null };
        while (!end.IsCancellationRequested)
        {
            // Taken before the snapshot is read, so that a change in between is not slept over.
            Task change = Volatile.Read(ref _change).Task;
            FlagSnapshot snapshot = _flags.Current;
            if (TagOf(snapshot) != seen)
            {
                seen = TagOf(snapshot);
                yield return Refetch(seen, snapshot);
            }
            else if (!await Within(change, end.Token).ConfigureAwait(false))
            {
                yield return new SseItem<string>("{}", "keep_alive");
            }
        }
    }

    private static SseItem<string> Refetch(string tag, FlagSnapshot snapshot)
    {
        var payload = new RefetchEvaluation("refetchEvaluation", tag, snapshot.Moment.ToUnixTimeSeconds());
        return new SseItem<string>(JsonSerializer.Serialize(payload, OfrepJson.Readable.RefetchEvaluation)) { EventId = tag };
    }

    // False when it was quiet for the time after which proxies take a connection for dead.
    private async Task<bool> Within(Task change, CancellationToken end)
    {
        try
        {
            await change.WaitAsync(KeepAlive, _time, end).ConfigureAwait(false);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
    }

    private static TaskCompletionSource NextChange() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    // What is not must never be sent back: it may hold anything, line ends too.
    private bool IsOurs(string tag) =>
        tag.StartsWith(_process + "-", StringComparison.Ordinal) && tag.AsSpan(_process.Length + 1).IndexOfAnyExceptInRange('0', '9') < 0;

    private string TagOf(FlagSnapshot snapshot) => string.Create(CultureInfo.InvariantCulture, $"{_process}-{snapshot.Version}");
}
