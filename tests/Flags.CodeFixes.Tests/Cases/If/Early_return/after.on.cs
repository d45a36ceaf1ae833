namespace LlmHub;

public class Page(TextWriter output)
{
    public string Title(string user)
    {
        output.WriteLine(user);
        return "New";
    }

    public void Log(string user)
    {
        output.WriteLine("new");
    }
}
