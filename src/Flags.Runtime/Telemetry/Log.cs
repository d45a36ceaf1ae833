using Microsoft.Extensions.Logging;

namespace Flags;

internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "Layer {Layer}: {Where} of flag {FlagKey} is ignored: {Problem}")]
    public static partial void LayerProblem(this ILogger logger, string layer, string where, string? flagKey, string problem);

    [LoggerMessage(2, LogLevel.Information, "Flag {FlagKey} changed in version {Version} (cause: {Cause})")]
    public static partial void FlagChanged(this ILogger logger, string flagKey, long version, string cause);

    [LoggerMessage(3, LogLevel.Error, "A handler of the change event failed; the others were told")]
    public static partial void ChangeHandlerFailed(this ILogger logger, Exception exception);

    [LoggerMessage(4, LogLevel.Warning, "The store cannot be reached; version {Version} stays in force")]
    public static partial void StoreLost(this ILogger logger, long version, Exception exception);

    [LoggerMessage(5, LogLevel.Information, "The store answers again, at version {Version}")]
    public static partial void StoreRegained(this ILogger logger, long version);

    [LoggerMessage(6, LogLevel.Warning, "The store did not answer within {Timeout}; starting without it, following it as soon as it answers")]
    public static partial void StartedWithoutStore(this ILogger logger, TimeSpan timeout);
}
