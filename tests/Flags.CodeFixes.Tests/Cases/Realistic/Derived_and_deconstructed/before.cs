using LlmHub.Flagging;

namespace LlmHub.Derived;

public class Derived
{
    private readonly bool _hub;
    private readonly bool _plain;
    private readonly string _user;

    public Derived(FeatureFlags flags, string user)
    {
        (_hub, _user) = (flags.IsUnifiedLlmHubEnabled(user), user);
        _plain = !_hub;
    }

    private bool Fancy => _hub && _user.Length > 0;

    public string Show()
    {
        var (wide, (tall, name)) = (_hub, (_plain, _user));
        bool none = _plain, some = _hub;

        if (wide || tall)
        {
            Console.WriteLine(name);
        }

        if (none == some)
        {
            Console.WriteLine("never");
        }

        return Fancy switch
        {
            true => "fancy",
            false when _plain => "plain",
            false => "empty",
        };
    }
}
