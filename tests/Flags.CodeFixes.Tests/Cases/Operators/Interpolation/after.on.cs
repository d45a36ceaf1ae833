namespace LlmHub;

public class Page
{
    public string Show(string user) =>
        $"Hello {"new"} {user}: {true}";

    public string Plain(int n) => $"{n:D3}";
}
