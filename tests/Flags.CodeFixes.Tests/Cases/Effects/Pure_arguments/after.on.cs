namespace LlmHub;

public class User
{
    public int Id { get; set; }
    public string? Name { get; set; }
}

public class Page(User user)
{
    public string A() => "new";

    public string B() => !string.IsNullOrEmpty(user.Name) ? "new" : "old";

    public string C() => "new";

    public string D()
    {
        _ = user.Name ?? throw new InvalidOperationException();
        return "new";
    }

    public string E(Dictionary<string, string> map) => "new";

    public string F(string[] args)
    {
        args.FirstOrDefault();
        return "new";
    }

    public string G() => "new";

    public string H() => "new";
}
