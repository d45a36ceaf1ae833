using System.Globalization;
using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    private const string OldFormat = "N2";
    private static readonly string[] OldKinds = ["a", "b"];
    private readonly string _unused = "x";

    public string Show(double size)
    {
        if (flags.IsUnifiedLlmHubEnabled())
        {
            return "new";
        }

        return Old.Kind(0) + Format(size);
    }

    private static string Format(double size) => size.ToString(OldFormat, CultureInfo.InvariantCulture);

    private void NeverCalled()
    {
    }

    private static class Old
    {
        public static string Kind(int index) => OldKinds[index];
    }
}
