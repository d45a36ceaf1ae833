using LlmHub.Flagging;

namespace LlmHub.Delegates;

public class Delegates
{
    private readonly Func<string, bool> _isOn;
    private readonly Predicate<string> _isOff;

    public Delegates(FeatureFlags flags)
    {
        _isOn = flags.IsUnifiedLlmHubEnabled;
        _isOff = user => !flags.IsUnifiedLlmHubEnabled(user);
    }

    public IEnumerable<string> Select(IEnumerable<string> users, FeatureFlags flags) =>
        users.Where(flags.IsUnifiedLlmHubEnabled).Concat(users.Where(new Func<string?, bool>(flags.IsUnifiedLlmHubEnabled)));

    public bool Any(List<string> users) => users.Exists(_isOff) && users.All(_isOn);

    public Func<string?, bool> Get(FeatureFlags flags, bool inverted)
    {
        Func<string?, bool> ask = flags.IsUnifiedLlmHubEnabled;
        return inverted ? user => !ask(user) : ask;
    }
}
