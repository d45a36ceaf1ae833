namespace LlmHubSample.Monitoring;

/// <summary>What an event is about. The names are what operators search the log for.</summary>
internal static class HubEventType
{
    internal const string PageView = "PAGE_VIEW";
    internal const string FeatureUsage = "FEATURE_USAGE";
    internal const string ApiCall = "API_CALL";
    internal const string Error = "ERROR";
    internal const string Warning = "WARNING";
    internal const string Security = "SECURITY";
    internal const string Performance = "PERFORMANCE";
    internal const string UserAction = "USER_ACTION";
}
