namespace LlmHub;

public abstract class Screen
{
    protected bool UseHub => true;
}

public class Page : Screen
{
    public string Show() => "new";
}
