using System.Globalization;

namespace Flags.Testing;

/// <summary>Writes to a store without end, and says of each write that was acknowledged which version it made.</summary>
internal static class EndlessWriter
{
    internal static async Task Write(IFlagOverrideStore store)
    {
        for (var i = 0; ; i = (i + 1) % 10_000)
        {
            var write = new FlagWrite(
                $"flag_{i % 3}", new FlagOverride { RolloutPercentage = Percentage.FromHundredths(i) }, "ada");
            var result = await store.WriteAsync(write, default);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.Current.Version} {i}"));
        }
    }
}
