namespace LlmHub;

public abstract class PageBase
{
    protected string Style => "new";
}

public class Page : PageBase
{
    public string Title => Style;
}

public class NamedPage(
    string name) : PageBase
{
    public string Title => Style + name;
}

public class SizedPage(string name)
{
    public string Title => name + true;

    public static SizedPage Make() => new("a");
}
