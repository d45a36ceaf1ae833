using System.Collections.Concurrent;

namespace Flags;

/// <summary>
/// What a generated fake is made of: answers set by a test, given by the real evaluator, and recorded. Every flag is
/// off until set. It shares nothing with any other fake, so tests may run in parallel; thread-safe.
/// </summary>
public sealed class FlagFake
{
    private readonly object _gate = new();
    private readonly FlagDefinitions _definitions;
    private readonly FakeAnswers[] _answers;
    private readonly CallRecorder _recorder = new();

    /// <summary>A fake of these flags, all off.</summary>
    public FlagFake(FlagDefinitions definitions)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        _definitions = definitions;
        _answers = [.. definitions.Select(static _ => new FakeAnswers())];
        Source = new FlagSource(Build(version: 1));
    }

    /// <summary>What the generated class is given.</summary>
    public FlagSource Source { get; }

    /// <summary>All questions so far, in their order.</summary>
    public IReadOnlyList<FlagCall> Calls => _recorder.Calls;

    /// <summary>The answer for every user that has none of their own.</summary>
    public bool this[int index]
    {
        get
        {
            lock (_gate)
            {
                return _answers[index].Everybody;
            }
        }

        set => Change(() => _answers[index].Everybody = value);
    }

    /// <summary>Gives a user an answer of their own.</summary>
    /// <exception cref="ArgumentException">There is no user: set the answer for everybody instead.</exception>
    public void Set(int index, string userId, bool enabled)
    {
        ArgumentException.ThrowIfNullOrEmpty(userId);
        Change(() => _answers[index].ByUser[userId] = enabled);
    }

    /// <summary>Takes back all answers and forgets all calls.</summary>
    public void Reset()
    {
        Change(() => Array.ForEach(_answers, static answers => answers.Clear()));
        _recorder.Clear();
    }

    private void Change(Action change)
    {
        lock (_gate)
        {
            change();
            Source.MoveTo(Build(Source.Current.Version + 1));
        }
    }

    private FlagSnapshot Build(long version)
    {
        DateTimeOffset moment = DateTimeOffset.UnixEpoch;
        FlagState[] states = [.. _definitions.Zip(_answers, (flag, answers) =>
            new FlagState(flag, answers.ToSettings(), layers: null, killedBy: null, moment))];
        return new FlagSnapshot(_definitions, states, version, moment, _recorder);
    }

    // A user's own answer is a place on a list, so that the reason a test sees is one that production gives.
    private sealed class FakeAnswers
    {
        public bool Everybody { get; set; }

        public Dictionary<string, bool> ByUser { get; } = new(StringComparer.Ordinal);

        public void Clear()
        {
            Everybody = false;
            ByUser.Clear();
        }

        public FlagSettings ToSettings() => new()
        {
            Enabled = Everybody || ByUser.ContainsValue(true),
            RolloutPercentage = Everybody ? Percentage.Full : Percentage.Zero,
            WhitelistUsers = UserList.From(ByUser.Where(static user => user.Value).Select(static user => user.Key)),
            BlacklistUsers = UserList.From(ByUser.Where(static user => !user.Value).Select(static user => user.Key)),
        };
    }

    private sealed class CallRecorder : EvaluationObserver
    {
        private readonly ConcurrentQueue<FlagCall> _calls = new();

        public override bool IsAlwaysWatching => true;

        public IReadOnlyList<FlagCall> Calls => [.. _calls];

        public void Clear() => _calls.Clear();

        public override void Observe(FlagSnapshot snapshot, string key, string? userId, FlagDecision decision) =>
            _calls.Enqueue(new FlagCall(key, userId, decision));
    }
}
