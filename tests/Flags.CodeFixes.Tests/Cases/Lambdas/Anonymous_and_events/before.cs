using LlmHub.Flagging;

namespace LlmHub;

public class Page
{
    public event EventHandler? Changed;

    public Page(FeatureFlags flags)
    {
        Changed += delegate
        {
            if (!flags.IsUnifiedLlmHubEnabled())
            {
                return;
            }

            Console.WriteLine("changed");
        };
        Changed += (_, _) => Console.WriteLine(flags.IsUnifiedLlmHubEnabled() ? "new" : "old");
    }

    public void Fire() => Changed?.Invoke(this, EventArgs.Empty);
}
