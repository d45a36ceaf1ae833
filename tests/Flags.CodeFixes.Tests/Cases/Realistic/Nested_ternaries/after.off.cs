namespace LlmHub.Ternaries;

public class Ternaries
{
    public string Size(string user, int n) =>
        n > 10
            ? "large"
            : "tiny";

    public bool Can(string user, bool admin) => admin;

    public bool Must(string user, bool admin) => false;

    public bool May(string user, bool admin) => true;

    public string Strict(string user) => throw new InvalidOperationException("Off.");

    public string Call(string user) => user.ToUpperInvariant();

    public decimal Price(string user, int n) => n * (decimal)1;

    public long Count(string user, int n) => 1L;

    public object Box(string user, int n) => 2.5;
}
