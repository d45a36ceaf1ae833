using LlmHub.Flagging;

namespace LlmHub;

public class Page
{
    private event Action? Changed;

    public Page(FeatureFlags flags)
    {
        if (flags.IsUnifiedLlmHubEnabled())
        {
            Changed += OnChanged;
        }
    }

    public void Fire() => Changed?.Invoke();

    private void OnChanged() => Console.WriteLine("changed");
}
