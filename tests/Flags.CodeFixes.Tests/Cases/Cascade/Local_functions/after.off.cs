namespace LlmHub;

public class Page
{
    public string A(string user)
    {
        var prefix = "old ";

        return Old(user);

        string Old(string name) => prefix + name;
    }

    public bool B(string user)
    {
        return false;
    }
}
