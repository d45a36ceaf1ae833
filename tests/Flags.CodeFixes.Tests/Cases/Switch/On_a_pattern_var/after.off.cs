namespace LlmHub;

public class Page
{
    public string Show(string user)
    {
        return "off";
    }
}
