namespace LlmHub;

public class Page
{
    private string _title = "";

    public string Title
    {
        get => _title.ToUpperInvariant();
        set
        {
            _title = value.Trim();
        }
    }

    public int this[int i] => i;

    public static implicit operator bool(Page page) => page.Title.Length > 0;

    ~Page()
    {
        Console.WriteLine("gone");
    }
}
