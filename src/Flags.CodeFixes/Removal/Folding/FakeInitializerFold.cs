using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Purity;
using Flags.CodeFixes.Removal.Text;
using Flags.CodeFixes.Removal.Uses;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>Takes the flag's setting out of a fake's initializer.</summary>
internal static class FakeInitializerFold
{
    public static bool TryFold(Look look, DocumentEdits edits, BaseObjectCreationExpressionSyntax creation)
    {
        if (creation.Initializer is not { } initializer)
        {
            return false;
        }

        var settings = initializer.Expressions.Where(part => FakeSettings.Of(look, part) is { } setting && Purities.IsPure(look, setting.Value)).ToList();
        if (settings.Count == 0)
        {
            return false;
        }

        if (settings.Count < initializer.Expressions.Count)
        {
            settings.ForEach(setting => edits.RemoveElement(setting, initializer.Expressions.GetWithSeparators()));
            return true;
        }

        var end = initializer.GetFirstToken().GetPreviousToken().Span.End;
        edits.Delete(end, initializer.Span.End);
        if (creation.ArgumentList is null)
        {
            edits.Add(Edit.Insert(end, "()"));
        }

        return true;
    }
}
