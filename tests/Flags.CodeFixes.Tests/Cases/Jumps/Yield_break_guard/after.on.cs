namespace LlmHub;

public class Page
{
    public IEnumerable<int> Numbers()
    {
        yield return 1;
        yield return 2;
    }

    public IEnumerable<int> More()
    {
        yield return 0;
        yield return 1;
    }

    public IEnumerable<int> Only()
    {
        yield return 1;
    }
}
