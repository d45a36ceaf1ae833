using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public int A(int n)
    {
        switch (flags.IsUnifiedLlmHubEnabled())
        {
            case true:
                foreach (var c in "abc")
                {
                    if (c == 'b')
                    {
                        break;
                    }

                    n++;
                }

                break;
            default:
                n--;
                break;
        }

        return n;
    }

    public int B(int n)
    {
        switch (n)
        {
            case 0 when flags.IsUnifiedLlmHubEnabled():
            case 1:
                n += 2;
                break;
            case 2 when !flags.IsUnifiedLlmHubEnabled():
                n += 3;
                break;
        }

        return n;
    }

    public int C(int n, bool x) => flags.IsUnifiedLlmHubEnabled() switch
    {
        true when x => 1,
        true => 2,
        false => 3,
    };

    public int D(int n) => n switch
    {
        > 3 when flags.IsUnifiedLlmHubEnabled() && n < 10 => 1,
        > 3 => 2,
        _ => flags.IsUnifiedLlmHubEnabled() switch { true => 3, false => 4 },
    };
}
