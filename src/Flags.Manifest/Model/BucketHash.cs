namespace Flags.Manifest;

/// <summary>How a user's place in a percentage rollout is computed.</summary>
public enum BucketHash
{
    /// <summary><c>xxh3</c>: XXH3-64, percentages with two decimals. The default.</summary>
    Xxh3,

    /// <summary><c>md5</c>: the predecessor's hash, whole percentages only; a service that moves over keeps every user's side.</summary>
    Md5,
}
