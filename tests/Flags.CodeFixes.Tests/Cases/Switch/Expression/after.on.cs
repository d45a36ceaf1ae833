namespace LlmHub;

public class Page
{
    public string A(string user) => "new";

    public string B(string user) => user + "new" + "!";
}
