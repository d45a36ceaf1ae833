namespace LlmHubSample.Monitoring;

/// <summary>
/// The hub's events as structured log records of the category <c>LlmHub.Events</c>. User ids are hashed unless the
/// configuration says otherwise. Thread-safe.
/// </summary>
public sealed class HubEvents(ILoggerFactory loggers, UserNames names)
{
    private readonly ILogger _log = loggers.CreateLogger("LlmHub.Events");

    /// <param name="user">Who looked; null for nobody known.</param>
    /// <param name="page">The page's route.</param>
    /// <param name="side"><c>new</c> or <c>old</c>.</param>
    public void PageView(string? user, string page, string side) => _log.PageView(HubEventType.PageView, names.Of(user), page, side);

    public void FeatureUsage(string? user, string feature) => _log.FeatureUsage(HubEventType.FeatureUsage, names.Of(user), feature);

    public void ApiCall(string? user, string method, string route, int status, double milliseconds) =>
        _log.ApiCall(HubEventType.ApiCall, names.Of(user), method, route, status, milliseconds);

    public void Error(string? user, string where, Exception exception) =>
        _log.Error(HubEventType.Error, names.Of(user), where, exception);

    public void Warning(string? user, string what, string subject) =>
        _log.Warning(HubEventType.Warning, names.Of(user), what, subject);

    public void Security(string? user, string what, string subject) =>
        _log.Security(HubEventType.Security, names.Of(user), what, subject);

    /// <summary>A request took longer than it should.</summary>
    public void Performance(string? user, string route, double milliseconds) =>
        _log.Performance(HubEventType.Performance, names.Of(user), route, milliseconds);

    public void UserAction(string? user, string action, string subject) =>
        _log.UserAction(HubEventType.UserAction, names.Of(user), action, subject);

    /// <summary>An operator changed a flag.</summary>
    public void FlagChanged(string? changedBy, string flag, long version, string? reason) =>
        _log.FlagChanged(HubEventType.Security, names.Of(changedBy), flag, version, reason);
}
