namespace Flags;

/// <summary>How a user's place in a percentage rollout is computed.</summary>
public enum BucketHash
{
    /// <summary>XXH3-64, scaled to 0-9999: percentages with two decimals. The default.</summary>
    Xxh3,

    /// <summary>The predecessor's MD5 modulo 100: whole percentages. A service that moves over keeps every user's side.</summary>
    Md5,
}
