namespace LlmHub;

public class Page
{
    public string A(string user)
    {
        throw new InvalidOperationException("off");
    }

    public string B(string user) => throw new InvalidOperationException("off");

    public string C(string user)
    {
        throw new InvalidOperationException("off");
    }

    public string D(string user)
    {
        throw new InvalidOperationException("off");
    }
}
