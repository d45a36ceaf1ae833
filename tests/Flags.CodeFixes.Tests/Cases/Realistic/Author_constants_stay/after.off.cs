namespace LlmHub.Constants;

public class Constants
{
    private static readonly bool Verbose = false;
    private static readonly bool s_trace = true;
    private readonly bool _always = true;
    private bool _unused;

    public string Show(string user)
    {
        if (Verbose || s_trace)
        {
            Console.WriteLine(user);
        }

        if (_always)
        {
            return "always";
        }

        while (true)
        {
            if (Verbose)
            {
                break;
            }
        }

        return user.Length > 3 ? "strict" : "loose";
    }

    private static void NeverCalled() => Console.WriteLine("never");
}
