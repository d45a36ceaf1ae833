namespace LlmHub;

public class Page
{
    public string Load(string key)
    {
        return key;
    }
}
