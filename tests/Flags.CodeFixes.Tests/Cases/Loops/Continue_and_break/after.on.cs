namespace LlmHub;

public class Page
{
    public void Show(IEnumerable<string> users)
    {
        foreach (var user in users)
        {
            Console.WriteLine("new " + user);
        }
    }

    public void First(IEnumerable<string> users)
    {
        foreach (var user in users)
        {
            Console.WriteLine(user);
            break;
        }
    }
}
