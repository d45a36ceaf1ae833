namespace LlmHub;

public enum Kind { A, B, C }

public class Page
{
    public string Show(Kind kind)
    {
        switch (kind)
        {
            case Kind.A:
                return "a";
            case Kind.B:
            case Kind.C:
                return "b or c";
            default:
                return "other";
        }
    }

    public int Number(Kind kind) => kind switch
    {
        Kind.A => 2,
        Kind.B => 4,
        _ => 6,
    };
}
