using LlmHub.Flagging;

namespace LlmHub.Mail;

public sealed class Sender(IMail mail, FeatureFlags flags, Clock clock)
{
    public async Task SendAsync(string user, bool urgent)
    {
        var at = clock.Now();
        var modern = urgent && flags.IsDarkModeEnabled(user);

        Action greet = () => Console.WriteLine("Hello");
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
