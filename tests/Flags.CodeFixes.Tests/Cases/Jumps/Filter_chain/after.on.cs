namespace LlmHub;

public class Page
{
    public string Show(Func<string> load)
    {
        try
        {
            return load();
        }
        catch (InvalidOperationException e) when (e.Message.Length > 0)
        {
            return "new";
        }
        finally
        {
            Console.WriteLine("done");
        }
    }
}
