using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Flags.CodeFixes.Removal;

/// <summary>A file that the removal changed.</summary>
/// <param name="Id">The document, or additional document, in the solution; the first one when several target frameworks compile the file.</param>
/// <param name="Path">The file, as the solution names it.</param>
/// <param name="OldText">The text before.</param>
/// <param name="NewText">The text after, or null when nothing was left in the file, so that it goes.</param>
public sealed record ChangedFile(DocumentId Id, string Path, SourceText OldText, SourceText? NewText);
