namespace LlmHub;

public abstract class PageBase
{
    public string Title => "old";
}

public class HomePage : PageBase
{
}

public class ListPage(int size) : PageBase
{
    public int Size => size;
}
