namespace Flags;

/// <summary>Something in a layer that was not understood and is ignored; the layer below stands.</summary>
/// <param name="Layer">The layer's name.</param>
/// <param name="Key">The flag's key; null when the whole layer is concerned.</param>
/// <param name="Where">The exact place, for example the environment variable's name.</param>
/// <param name="Message">What is wrong and what is expected. The value is quoted only if it cannot be an address or a list.</param>
public sealed record LayerProblem(string Layer, string? Key, string Where, string Message);
