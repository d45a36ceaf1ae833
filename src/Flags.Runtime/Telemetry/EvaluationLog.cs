using Microsoft.Extensions.Logging;

namespace Flags;

/// <summary>The log's category of its own for evaluations.</summary>
internal sealed class EvaluationLog(ILogger logger)
{
    /// <summary>True when records would be written.</summary>
    public bool IsListenedTo => logger.IsEnabled(LogLevel.Debug);

    /// <summary>The log of these options; null when they have none.</summary>
    public static EvaluationLog? Open(FlagsOptions options) =>
        options.CreateLogger(".Evaluation") is { } logger ? new EvaluationLog(logger) : null;

    public void Write(EvaluationAttributes attributes) => logger.Log(
        LogLevel.Debug,
        new EventId(10, EvaluationAttributes.EventName),
        attributes,
        null,
        static (state, _) => state.ToString());
}
