namespace LlmHub.Parameters;

public class Mailer
{
    public void Send(string user)
    {
        Write(user, urgent: false);
        Write(user, urgent: true);
        Log(true);
        Log(false, "again");
    }

    private static void Write(string user, bool urgent)
    {
        var prefix = urgent ? "! " : "";

        Console.WriteLine(prefix + user);
    }

    private static void Log(bool hub, string suffix = "")
    {
        Console.WriteLine(hub ? "hub" + suffix : "old" + suffix);
    }
}
