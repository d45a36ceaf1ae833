namespace LlmHub;

public class Page
{
    public IEnumerable<string> A()
    {
        yield break;
    }

    public IEnumerable<string> B()
    {
        yield return "first";

        yield return "old";
    }
}
