namespace LlmHub;

public class User
{
    public int Id { get; set; }
    public string? Name { get; set; }
}

public class Page(User user)
{
    public string A() => "old";

    public string B() => "old";

    public string C() => "old";

    public string D()
    {
        _ = user.Name ?? throw new InvalidOperationException();
        return "old";
    }

    public string E(Dictionary<string, string> map) => "old";

    public string F(string[] args)
    {
        args.FirstOrDefault();
        return "old";
    }

    public string G() => "old";

    public string H() => "old";
}
