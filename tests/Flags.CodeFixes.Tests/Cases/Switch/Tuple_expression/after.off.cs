namespace LlmHub;

public class Page
{
    public string Show(int n, bool admin) => admin switch
    {
        true => "admin",
        false => "plain",
    };

    public string Both(int n) => n switch
    {
        0 => "zero",
        _ => "old",
    };
}
