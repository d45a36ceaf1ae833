namespace LlmHub;

public class Page
{
    public string Show(string user) =>
        $"Hello {"old"} {user}: {false}";

    public string Plain(int n) => $"{-1:D3}";
}
