namespace LlmHub;

public enum Kind { A, B, C }

public class Page
{
    public string Show(Kind kind)
    {
        switch (kind)
        {
            case Kind.A:
                return "new a";
            case Kind.B:
                return "b or c";
            default:
                return "other";
        }
    }

    public int Number(Kind kind) => kind switch
    {
        Kind.A => 1,
        Kind.B => 3,
        _ => 5,
    };
}
