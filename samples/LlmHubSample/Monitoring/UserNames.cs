using System.Security.Cryptography;
using System.Text;

namespace LlmHubSample.Monitoring;

/// <summary>
/// How users are called in the log: by a keyed hash, which tells one user from another but not who it is, unless
/// <c>LOG_USER_IDS</c> is true. Without <c>LOG_USER_HASH_KEY</c> the key is new with every process. Thread-safe.
/// </summary>
public sealed class UserNames(IConfiguration configuration)
{
    private const int ShownBytes = 8;

    private readonly bool _inClear = configuration.GetValue("LOG_USER_IDS", defaultValue: false);

    private readonly byte[] _key = configuration["LOG_USER_HASH_KEY"] is { Length: > 0 } key
        ? Encoding.UTF8.GetBytes(key)
        : RandomNumberGenerator.GetBytes(32);

    public string Of(string? user) =>
        string.IsNullOrEmpty(user) ? "nobody"
        : _inClear ? user
        : Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(user)).AsSpan(0, ShownBytes));
}
