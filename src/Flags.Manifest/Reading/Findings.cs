namespace Flags.Manifest;

/// <summary>What the rules find while one manifest is read.</summary>
internal sealed class Findings(string path, bool isBalanced)
{
    private const int MaxArgument = 300;
    private readonly List<ManifestDiagnostic> _active = [];
    private readonly List<SuppressedDiagnostic> _suppressed = [];

    public IReadOnlyList<ManifestDiagnostic> Active => _active;

    public IReadOnlyList<SuppressedDiagnostic> Suppressed => _suppressed;

    /// <summary>The flag being read.</summary>
    public string? FlagKey { get; private set; }

    /// <summary>Whether something was found that makes the meaning of the flag being read uncertain.</summary>
    public bool IsBroken { get; set; }

    /// <summary>Whether there can be no code for the flag being read, though what it means is certain.</summary>
    public bool IsLeftOut { get; private set; }

    public int Count => _active.Count;

    /// <summary>What is found from now on is about a flag.</summary>
    public void BeginFlag(string key)
    {
        FlagKey = key;
        IsBroken = false;
        IsLeftOut = false;
    }

    /// <summary>What is found from now on is about the file.</summary>
    public void EndFlags() => FlagKey = null;

    public void Report(ManifestRule rule, SourceSpan span, params string[] arguments)
    {
        for (int i = 0; i < arguments.Length; i++)
        {
            arguments[i] = Shortened(arguments[i]);
        }

        bool isError = rule.DefaultSeverity == RuleSeverity.Error;
        IsLeftOut |= isError && rule.IsDecidable;
        IsBroken |= isError && !rule.IsDecidable;
        if (isBalanced || !rule.NeedsBalance)
        {
            _active.Add(new ManifestDiagnostic(rule, path, span, FlagKey, new EquatableArray<string>(arguments)));
        }
    }

    public void Add(ManifestDiagnostic diagnostic) => _active.Add(diagnostic);

    /// <summary>Sets the findings from an index on aside where a suppression names their rule.</summary>
    public void Suppress(int from, IReadOnlyList<FlagSuppression> suppressions)
    {
        int kept = from;
        for (int i = from; i < _active.Count; i++)
        {
            ManifestDiagnostic diagnostic = _active[i];
            FlagSuppression? suppression = Match(diagnostic.Rule, suppressions);
            if (suppression is null)
            {
                _active[kept++] = diagnostic;
            }
            else
            {
                _suppressed.Add(new SuppressedDiagnostic(diagnostic, suppression));
            }
        }

        _active.RemoveRange(kept, _active.Count - kept);
    }

    /// <summary>Puts the findings into the order of the text; equal places keep theirs.</summary>
    public void Sort()
    {
        bool isSorted = true;
        for (int i = 1; i < _active.Count && isSorted; i++)
        {
            isSorted = _active[i - 1].Span.Start <= _active[i].Span.Start;
        }

        if (!isSorted)
        {
            ManifestDiagnostic[] sorted = [.. _active.OrderBy(d => d.Span.Start)];
            _active.Clear();
            _active.AddRange(sorted);
        }
    }

    // A message is read by people; what somebody pasted into a value may be a megabyte.
    private static string Shortened(string argument)
    {
        if (argument.Length <= MaxArgument)
        {
            return argument;
        }

        int length = char.IsHighSurrogate(argument[MaxArgument - 1]) ? MaxArgument - 1 : MaxArgument;
        return argument.Substring(0, length) + "…";
    }

    private static FlagSuppression? Match(ManifestRule rule, IReadOnlyList<FlagSuppression> suppressions)
    {
        for (int i = 0; i < suppressions.Count && rule.IsSuppressible; i++)
        {
            if (suppressions[i].Id == rule.Id)
            {
                return suppressions[i];
            }
        }

        return null;
    }
}
