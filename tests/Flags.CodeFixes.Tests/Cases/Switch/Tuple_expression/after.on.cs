namespace LlmHub;

public class Page
{
    public string Show(int n, bool admin) => admin switch
    {
        true => "new admin",
        false => "new",
    };

    public string Both(int n) => n switch
    {
        0 => "zero",
        > 10 => "many",
        _ => "some",
    };
}
