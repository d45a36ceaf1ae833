namespace LlmHub;

public abstract class Screen
{
    protected bool UseHub => false;
}

public class Page : Screen
{
    public string Show() => "old";
}
