namespace Flags.Benchmarks.Subjects;

internal static class Users
{
    public const int Count = 1024;

    /// <summary>1,024 different addresses of 20 characters.</summary>
    public static string[] All { get; } =
        [.. Enumerable.Range(0, Count).Select(static i => $"user{i:D4}@example.com")];
}
