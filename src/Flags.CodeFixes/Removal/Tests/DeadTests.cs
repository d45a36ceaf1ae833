using Flags.CodeFixes.Removal.Engine;

namespace Flags.CodeFixes.Removal.Tests;

/// <summary>Takes out the tests, and the rows of tests, that only exercise the side that goes.</summary>
internal static class DeadTests
{
    public static EditSet Remove(Look look)
    {
        var edits = new EditSet();
        var settings = SideSettings.Find(look);
        foreach (var pair in settings.Sides.Where(pair => pair.Value.Contains(!look.KeepOn)))
        {
            var (method, file) = (pair.Key, look.FileOf(pair.Key)!);
            if (!TestMethods.IsTest(method) || pair.Value.Count > 1)
            {
                look.State.Leave(file, Reason.At(method, $"'{method.Identifier.ValueText}' sets the flag to the side that goes; see whether it still says what it should"));
            }
            else if (file.IsEditable)
            {
                edits.For(file).Remove(method);
            }
        }

        foreach (var pair in settings.ByParameter.Where(pair => look.FileOf(pair.Key) is { IsEditable: true }))
        {
            TestRows.Remove(look, edits.For(look.FileOf(pair.Key)!), pair.Key, pair.Value);
        }

        foreach (var pair in edits.All)
        {
            TestClasses.RemoveEmptied(look, pair.Key, pair.Value);
        }

        return edits;
    }
}
