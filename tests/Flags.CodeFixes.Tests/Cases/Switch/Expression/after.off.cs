namespace LlmHub;

public class Page
{
    public string A(string user) => "old";

    public string B(string user) => user + "old" + "!";
}
