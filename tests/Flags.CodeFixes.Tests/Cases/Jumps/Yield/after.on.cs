namespace LlmHub;

public class Page
{
    public IEnumerable<string> A()
    {
        yield return "new";
    }

    public IEnumerable<string> B()
    {
        yield return "first";
        yield return "new";
    }
}
