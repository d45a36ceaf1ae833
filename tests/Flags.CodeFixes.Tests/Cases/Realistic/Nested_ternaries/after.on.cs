namespace LlmHub.Ternaries;

public class Ternaries
{
    public string Size(string user, int n) =>
        n > 10
            ? "huge"
            : n > 5 ? "medium" : "small";

    public bool Can(string user, bool admin) => true;

    public bool Must(string user, bool admin) => admin;

    public bool May(string user, bool admin) => !admin;

    public string Strict(string user) => user;

    public string Call(string user) => (user + "!").ToUpperInvariant();

    public decimal Price(string user, int n) => n * (n + 0.5m);

    public long Count(string user, int n) => n;

    public object Box(string user, int n) => (double)n;
}
