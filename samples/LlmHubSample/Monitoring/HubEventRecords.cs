namespace LlmHubSample.Monitoring;

/// <summary>The log records of <see cref="HubEvents"/>, whose levels follow from their types.</summary>
internal static partial class HubEventRecords
{
    [LoggerMessage(1, LogLevel.Information, "{EventType} user={User} page={Page} side={Side}")]
    internal static partial void PageView(this ILogger log, string eventType, string user, string page, string side);

    [LoggerMessage(2, LogLevel.Information, "{EventType} user={User} feature={Feature}")]
    internal static partial void FeatureUsage(this ILogger log, string eventType, string user, string feature);

    [LoggerMessage(3, LogLevel.Information, "{EventType} user={User} {Method} {Route} status={Status} milliseconds={Milliseconds}")]
    internal static partial void ApiCall(
        this ILogger log, string eventType, string user, string method, string route, int status, double milliseconds);

    [LoggerMessage(4, LogLevel.Error, "{EventType} user={User} where={Where}")]
    internal static partial void Error(this ILogger log, string eventType, string user, string where, Exception exception);

    [LoggerMessage(5, LogLevel.Warning, "{EventType} user={User} what={What} subject={Subject}")]
    internal static partial void Warning(this ILogger log, string eventType, string user, string what, string subject);

    [LoggerMessage(6, LogLevel.Warning, "{EventType} user={User} what={What} subject={Subject}")]
    internal static partial void Security(this ILogger log, string eventType, string user, string what, string subject);

    [LoggerMessage(7, LogLevel.Warning, "{EventType} user={User} route={Route} milliseconds={Milliseconds}")]
    internal static partial void Performance(this ILogger log, string eventType, string user, string route, double milliseconds);

    [LoggerMessage(8, LogLevel.Information, "{EventType} user={User} action={Action} subject={Subject}")]
    internal static partial void UserAction(this ILogger log, string eventType, string user, string action, string subject);

    [LoggerMessage(9, LogLevel.Warning, "{EventType} user={User} what=flag_changed flag={Flag} version={Version} reason={Reason}")]
    internal static partial void FlagChanged(
        this ILogger log, string eventType, string user, string flag, long version, string? reason);
}
