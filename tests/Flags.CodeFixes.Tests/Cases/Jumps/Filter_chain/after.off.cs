namespace LlmHub;

public class Page
{
    public string Show(Func<string> load)
    {
        try
        {
            return load();
        }
        catch (Exception)
        {
            return "old";
        }
    }
}
