namespace LlmHub;

public class Page
{
    public IEnumerable<int> Numbers()
    {
        yield break;
    }

    public IEnumerable<int> More()
    {
        yield return 0;
    }

    public IEnumerable<int> Only()
    {
        yield break;
    }
}
