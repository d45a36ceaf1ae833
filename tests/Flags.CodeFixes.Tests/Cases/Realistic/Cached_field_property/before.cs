using LlmHub.Flagging;

namespace LlmHub.Settings;

public class UserSettings
{
    private readonly FeatureFlags _flags;
    private readonly string _user;
    private bool _hub;
    private bool? _cached;

    public UserSettings(FeatureFlags flags, string user)
    {
        _flags = flags;
        _user = user;
        _hub = flags.IsUnifiedLlmHubEnabled(user);
    }

    public string Theme
    {
        get => _hub ? field : "classic";
        set
        {
            if (!_hub)
            {
                throw new NotSupportedException("No themes without the hub.");
            }

            field = value;
        }
    } = "light";

    public bool HubCached => _cached ??= _flags.IsUnifiedLlmHubEnabled(_user);

    public string Name => HubCached ? _user : _user.ToLowerInvariant();
}
