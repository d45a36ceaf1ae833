using LlmHub.Flagging;

namespace LlmHub.Ternaries;

public class Ternaries(FeatureFlags flags)
{
    public string Size(string user, int n) =>
        n > 10
            ? flags.IsUnifiedLlmHubEnabled(user) ? "huge" : "large"
            : flags.IsUnifiedLlmHubEnabled(user)
                ? n > 5 ? "medium" : "small"
                : "tiny";

    public bool Can(string user, bool admin) => flags.IsUnifiedLlmHubEnabled(user) ? true : admin;

    public bool Must(string user, bool admin) => admin ? flags.IsUnifiedLlmHubEnabled(user) : false;

    public bool May(string user, bool admin) => admin ? !flags.IsUnifiedLlmHubEnabled(user) : true;

    public string Strict(string user) => flags.IsUnifiedLlmHubEnabled(user) ? user : throw new InvalidOperationException("Off.");

    public string Call(string user) => (flags.IsUnifiedLlmHubEnabled(user) ? user + "!" : user).ToUpperInvariant();

    public decimal Price(string user, int n) => n * (flags.IsUnifiedLlmHubEnabled(user) ? n + 0.5m : 1);

    public long Count(string user, int n) => flags.IsUnifiedLlmHubEnabled(user) ? n : 1L;

    public object Box(string user, int n) => flags.IsUnifiedLlmHubEnabled(user) ? n : 2.5;
}
