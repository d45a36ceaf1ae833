using Flags.Cli.Manifests;

namespace Flags.Cli.Evaluation;

/// <summary>Decides the chosen flags for one user after another and writes each decision.</summary>
internal sealed class Evaluation(Decider decider, IReadOnlyList<string> flags, IDecisionWriter writer, bool explain)
{
    private readonly int[] _indexes = [.. flags.Select(decider.IndexOf)];

    /// <summary>Decides all chosen flags for a user; null is nobody.</summary>
    internal void Add(string? user)
    {
        for (var i = 0; i < _indexes.Length; i++)
        {
            var answer = decider.Decide(_indexes[i], user);
            var explanation = explain ? decider.Explain(_indexes[i], user, answer) : null;
            writer.Write(new Decision(flags[i], user, answer, explanation));
        }
    }
}
