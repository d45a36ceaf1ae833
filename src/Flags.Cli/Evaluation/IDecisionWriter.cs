namespace Flags.Cli.Evaluation;

/// <summary>Writes decisions one by one; disposing it writes what is still held back.</summary>
internal interface IDecisionWriter : IDisposable
{
    /// <summary>Writes one decision.</summary>
    void Write(in Decision decision);
}
