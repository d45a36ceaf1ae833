using LlmHub.Flagging;

namespace LlmHub.Mail;

public sealed class Sender(IMail mail, FeatureFlags flags, Clock clock)
{
    public async Task SendAsync(string user, bool urgent)
    {
        var (hub, at) = (flags.IsUnifiedLlmHubEnabled(user), clock.Now());
        var modern = hub || urgent && flags.IsDarkModeEnabled(user);
        var plain = !hub;

        Action greet = () => Console.WriteLine(plain ? "Hello" : "Welcome to the hub");
        greet();

        if (modern)
        {
            await mail.SendAsync(user, Html(at));
            return;
        }

        await mail.SendAsync(user, Text(at));
    }

    private static string Html(DateTime at) => $"<b>{at:t}</b>";

    private static string Text(DateTime at) => at.ToString("t");
}

public class Clock
{
    public virtual DateTime Now() => DateTime.UtcNow;
}

public interface IMail
{
    Task SendAsync(string user, string text);
}
