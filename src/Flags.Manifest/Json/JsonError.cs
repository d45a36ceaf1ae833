namespace Flags.Manifest;

/// <summary>A mistake in the text's syntax.</summary>
/// <param name="Kind">What sort of mistake.</param>
/// <param name="Span">Where.</param>
/// <param name="Message">What is wrong and what to do, as a clause.</param>
internal sealed record JsonError(JsonErrorKind Kind, SourceSpan Span, string Message);
