using Microsoft.CodeAnalysis;

namespace Flags.CodeFixes.Removal;

/// <summary>What a removal made of a solution. Nothing was written to disk.</summary>
public sealed class RemovalResult
{
    internal RemovalResult(Solution solution, IReadOnlyList<ChangedFile> changed, IReadOnlyList<LeftOver> leftOvers, bool isComplete)
    {
        Solution = solution;
        Changed = changed;
        LeftOvers = leftOvers;
        IsComplete = isComplete;
    }

    /// <summary>Gets the solution with the flag removed.</summary>
    public Solution Solution { get; }

    /// <summary>Gets the files that changed, source files and manifests, in the order of their paths.</summary>
    public IReadOnlyList<ChangedFile> Changed { get; }

    /// <summary>Gets what was left as it was, each with the reason.</summary>
    public IReadOnlyList<LeftOver> LeftOvers { get; }

    /// <summary>Gets a value indicating whether no use of the flag is left, so that its entry left the manifest too.</summary>
    public bool IsComplete { get; }
}
