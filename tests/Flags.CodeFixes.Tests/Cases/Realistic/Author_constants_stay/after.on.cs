namespace LlmHub.Constants;

public class Constants
{
    private static readonly bool Verbose = false;
    private static readonly bool s_trace = true;
    private bool _unused;

    public string Show(string user)
    {
        var strict = true;
        if (Verbose || s_trace)
        {
            Console.WriteLine(user);
        }

        if (strict)
        {
            return "strict hub";
        }

        return user.Length > 3 ? "strict" : "loose";
    }

    private static void NeverCalled() => Console.WriteLine("never");
}
