using LlmHub.Flagging;

namespace LlmHub.Parameters;

public class Mailer(FeatureFlags flags)
{
    public void Send(string user)
    {
        var isHub = flags.IsUnifiedLlmHubEnabled(user);
        Write(user, isHub, urgent: false);
        Write(user, urgent: true, useHub: isHub);
        Log(isHub);
        Log(!isHub, "again");
    }

    private static void Write(string user, bool useHub, bool urgent)
    {
        var prefix = urgent ? "! " : "";
        if (!useHub)
        {
            Console.WriteLine(prefix + Old(user));
            return;
        }

        Console.WriteLine(prefix + user);
    }

    private static void Log(bool hub, string suffix = "")
    {
        Console.WriteLine(hub ? "hub" + suffix : "old" + suffix);
    }

    private static string Old(string user) => "old " + user;
}
