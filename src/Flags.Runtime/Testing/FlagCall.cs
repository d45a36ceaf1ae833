namespace Flags;

/// <summary>One question that was put to a fake.</summary>
/// <param name="Key">The flag's key, as it was asked for.</param>
/// <param name="UserId">The user it was asked for.</param>
/// <param name="Decision">The answer that was given.</param>
public sealed record FlagCall(string Key, string? UserId, FlagDecision Decision);
