namespace LlmHub;

public class Page
{
    public int Show() => 2;
}
