using LlmHub.Flagging;

namespace LlmHub.Delegates;

public class Delegates
{
    private readonly Func<string, bool> _isOn;
    private readonly Predicate<string> _isOff;

    public Delegates()
    {
        _isOn = _ => true;
        _isOff = user => false;
    }

    public IEnumerable<string> Select(IEnumerable<string> users, FeatureFlags flags) =>
        users.Where(_ => true).Concat(users.Where(new Func<string?, bool>(_ => true)));

    public bool Any(List<string> users) => users.Exists(_isOff) && users.All(_isOn);

    public Func<string?, bool> Get(FeatureFlags flags, bool inverted)
    {
        Func<string?, bool> ask = _ => true;
        return inverted ? user => !ask(user) : ask;
    }
}
