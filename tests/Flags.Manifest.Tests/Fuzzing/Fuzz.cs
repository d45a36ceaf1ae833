using System.Globalization;
using CsCheck;

namespace Flags.Manifest.Tests;

/// <summary>
/// Runs a check over generated texts: a fixed number from a fixed seed, or, with the environment variable
/// FLAGS_FUZZ_SECONDS, for that long from a seed that is printed.
/// </summary>
internal static class Fuzz
{
    private const ulong Seed = 20260315;

    public static void Run(Gen<string> texts, int count, Action<string> check)
    {
        if (Environment.GetEnvironmentVariable("FLAGS_FUZZ_SECONDS") is { } seconds)
        {
            RunFor(TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture)), texts, check);
            return;
        }

        PCG random = new(1, Seed);
        for (int i = 0; i < count; i++)
        {
            Check(texts.Generate(random, null, out _), check);
        }
    }

    private static void RunFor(TimeSpan duration, Gen<string> texts, Action<string> check)
    {
        ulong seed = (ulong)TimeProvider.System.GetUtcNow().Ticks;
        PCG random = new(1, seed);
        long began = TimeProvider.System.GetTimestamp();
        long runs = 0;
        long characters = 0;
        for (; TimeProvider.System.GetElapsedTime(began) < duration; runs++)
        {
            string text = texts.Generate(random, null, out _);
            characters += text.Length;
            Check(text, check);
        }

        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{TestContext.Current.TestMethod!.MethodName}: seed {seed}, {runs:N0} texts, {characters:N0} characters"));
    }

    private static void Check(string text, Action<string> check)
    {
        try
        {
            check(text);
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException($"{failure.Message}\nText: {System.Text.Json.JsonSerializer.Serialize(text)}", failure);
        }
    }
}
