namespace LlmHub;

public class Page
{
    public string A(string user)
    {
        return "old";
    }

    public string B(string user)
    {
        return "old";
    }

    public string C(string user)
    {
        return "old";
    }

    public string D(string user, bool admin)
    {
        var useNew = false;
        if (admin)
        {
            useNew = true;
        }

        return useNew ? "new" : "old";
    }

    public string E(string user)
    {
        return "old";
    }

    public string F(string user)
    {
        var name = user.Trim();
        return "old " + name;
    }

    public void G(string user)
    {
    }
}
