namespace LlmHub;

public class Page
{
    public string A(string user)
    {
        var style = "fancy";
        return "new " + style;
    }

    public string B(string user)
    {
        return "new";
    }

    public string C(string user)
    {
        return "new";
    }

    public string D(string user, bool admin)
    {
        return "new";
    }

    public string E(string user)
    {
        bool admin = user == "root";
        return admin ? "new" : "old";
    }

    public string F(string user)
    {
        var name = user.Trim();
        return name;
    }

    public void G(string user)
    {
    }
}
