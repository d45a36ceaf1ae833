namespace LlmHub;

public class Page(string user)
{
    public string Show() => New();

    public string Title(string name)
    {
        if (name.Length > 2)
        {
            return "t";
        }

        return name;
    }

    private string New() => "new " + user;
}
