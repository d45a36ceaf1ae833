using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Flags;

/// <summary>The records of one store.</summary>
internal sealed partial class Log
{
    private readonly ILogger _logger;

    public Log(ILogger logger) => _logger = logger;

    public Log(FlagsOptions options) => _logger = options.CreateLogger() ?? NullLogger.Instance;

    [LoggerMessage(1, LogLevel.Warning, "Layer {Layer}: {Where} of flag {FlagKey} is ignored: {Problem}")]
    public partial void LayerProblem(string layer, string where, string? flagKey, string problem);

    [LoggerMessage(2, LogLevel.Information, "Flag {FlagKey} changed in version {Version} (cause: {Cause})")]
    public partial void FlagChanged(string flagKey, long version, string cause);

    [LoggerMessage(3, LogLevel.Error, "A handler of the change event failed; the others were told")]
    public partial void ChangeHandlerFailed(Exception exception);

    [LoggerMessage(4, LogLevel.Warning, "The store cannot be reached; version {Version} stays in force")]
    public partial void StoreLost(long version, Exception exception);

    [LoggerMessage(5, LogLevel.Information, "The store answers again, at version {Version}")]
    public partial void StoreRegained(long version);

    [LoggerMessage(6, LogLevel.Warning, "The store did not answer within {Timeout}; starting without it, following it as soon as it answers")]
    public partial void StartedWithoutStore(TimeSpan timeout);

    [LoggerMessage(7, LogLevel.Warning, "The last known good file could not be {Done}")]
    public partial void LastKnownGoodFileFailed(string done, Exception exception);
}
