namespace LlmHub;

public class Page
{
    private readonly string _unused = "x";

    public string Show(double size)
    {
        return "new";
    }

    private void NeverCalled()
    {
    }
}
