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
        get => field;
        set
        {
            field = value;
        }
    } = "light";

    public bool HubCached => true;

    public string Name => _user;
}
