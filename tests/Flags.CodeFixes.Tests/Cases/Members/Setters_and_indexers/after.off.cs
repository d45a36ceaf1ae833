namespace LlmHub;

public class Page
{
    private string _title = "";

    public string Title
    {
        get => _title;
        set
        {
            _title = value;
        }
    }

    public int this[int i] => -i;

    public static implicit operator bool(Page page) => page.Title.Length > 0;

    ~Page()
    {
    }
}
