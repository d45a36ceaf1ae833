namespace LlmHub.Mail;

public sealed class Sender(IMail mail, Clock clock)
{
    public async Task SendAsync(string user, bool urgent)
    {
        var at = clock.Now();

        Action greet = () => Console.WriteLine("Welcome to the hub");
        greet();

        await mail.SendAsync(user, Html(at));
    }

    private static string Html(DateTime at) => $"<b>{at:t}</b>";
}

public class Clock
{
    public virtual DateTime Now() => DateTime.UtcNow;
}

public interface IMail
{
    Task SendAsync(string user, string text);
}
