using Microsoft.Extensions.Logging;

namespace Flags;

internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "Layer {Layer}: {Where} of flag {FlagKey} is ignored: {Problem}")]
    public static partial void LayerProblem(this ILogger logger, string layer, string where, string? flagKey, string problem);

    [LoggerMessage(2, LogLevel.Information, "Flag {FlagKey} changed in version {Version}: {Cause}")]
    public static partial void FlagChanged(this ILogger logger, string flagKey, long version, string cause);

    [LoggerMessage(3, LogLevel.Error, "A handler of the change event failed; the others were told")]
    public static partial void ChangeHandlerFailed(this ILogger logger, Exception exception);
}
