namespace LlmHub;

public class Page(TextWriter output)
{
    public string Title(string user)
    {
        return "Old";
    }

    public void Log(string user)
    {
        output.WriteLine("old");
    }
}
