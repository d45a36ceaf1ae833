namespace LlmHub;

public class Page
{
    public void Show(IEnumerable<string> users)
    {
        foreach (var user in users)
        {
            Console.WriteLine("old " + user);
        }
    }

    public void First(IEnumerable<string> users)
    {
        foreach (var user in users)
        {
            Console.WriteLine("not " + user);
        }
    }
}
