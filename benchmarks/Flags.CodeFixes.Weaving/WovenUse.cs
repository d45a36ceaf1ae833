using Microsoft.CodeAnalysis.Text;

namespace Flags.CodeFixes.Weaving;

/// <summary>A use of the flag, and the changes that put it into its method.</summary>
internal sealed record WovenUse(string Kind, Method Method, IReadOnlyList<TextChange> Changes);
