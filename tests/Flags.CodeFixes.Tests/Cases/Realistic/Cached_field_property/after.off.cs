namespace LlmHub.Settings;

public class UserSettings
{
    private readonly string _user;

    public UserSettings(string user)
    {
        _user = user;
    }

    public string Theme
    {
        get => "classic";
        set
        {
            throw new NotSupportedException("No themes without the hub.");
        }
    }

    public bool HubCached => false;

    public string Name => _user.ToLowerInvariant();
}
