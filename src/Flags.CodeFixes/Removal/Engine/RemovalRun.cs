using System.Collections.Immutable;
using Flags.CodeFixes.Removal.Cascade;
using Flags.CodeFixes.Removal.Folding;
using Flags.CodeFixes.Removal.Tests;
using Flags.CodeFixes.Removal.Text;
using Flags.CodeFixes.Removal.Trivia;
using Flags.CodeFixes.Removal.Uses;
using Flags.CodeFixes.Removal.Verification;
using Microsoft.CodeAnalysis;

namespace Flags.CodeFixes.Removal.Engine;

/// <summary>One attempt at the removal: rounds of folding and sweeping until nothing changes any more.</summary>
internal sealed class RemovalRun(Solution original, FlagIdentity flag, bool keepOn, ImmutableDictionary<string, string> refused)
{
    /// <summary>Far above what nested code needs; reached only if two steps undid each other.</summary>
    private const int MostRounds = 200;

    private readonly RemovalState _state = new(original, flag, keepOn, refused);

    public async Task<RemovalState> RunAsync(CancellationToken cancellationToken)
    {
        var before = await Look.TakeAsync(_state, cancellationToken).ConfigureAwait(false);
        RefuseHiddenUses(before);
        var look = before;
        if (_state.Apply(look, DeadTests.Remove(look).All))
        {
            look = await Look.TakeAsync(_state, cancellationToken).ConfigureAwait(false);
        }

        if (Apply(look, look.Files.Where(file => file.IsEditable), file => HandWrittenAccessors.Settle(look, file)))
        {
            look = await Look.TakeAsync(_state, cancellationToken).ConfigureAwait(false);
        }

        for (var round = 0; round < MostRounds && _state.Refusals.Count == 0; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!Step(look))
            {
                break;
            }

            look = await Look.TakeAsync(_state, cancellationToken).ConfigureAwait(false);
        }

        if (_state.Refusals.Count == 0)
        {
            await TidyAsync(before, cancellationToken).ConfigureAwait(false);
        }

        return _state;
    }

    private void RefuseHiddenUses(Look look)
    {
        foreach (var file in look.Files.Where(file => file.IsEditable && file.Root.ContainsDirectives))
        {
            if (Directives.HiddenUse(file, flag.Names) is { } reason)
            {
                _state.Refuse(file, reason);
            }
        }
    }

    /// <summary>Takes the first step that changes something; returns false when none does.</summary>
    private bool Step(Look look)
    {
        var files = look.Files.Where(file => file.IsEditable && file.Mentions(_state.Names)).ToList();
        var noted = _state.Notes.Documents.Select(look.FileOf).OfType<SourceFile>().Where(file => file.IsEditable).ToList();
        return Apply(look, files.Union(noted), file => FoldWalker.Fold(look, file))
            || Apply(look, noted, file => Reachability.RemoveUnreachable(look, file))
            || Apply(look, noted, Subsumed.Remove)
            || Apply(look, noted, file => Jumps.Remove(look, file))
            || Apply(look, noted, file => EmptiedBlocks.Remove(look, file))
            || Apply(look, noted, file => Constructors.Tidy(look, file))
            || Apply(look, noted, Labels.Remove)
            || Apply(look, noted, Iterators.Complete)
            || _state.Apply(look, Sweep.Run(look).All)
            || Apply(look, noted, file => FieldInitializers.Settle(look, file));
    }

    private bool Apply(Look look, IEnumerable<SourceFile> files, Func<SourceFile, DocumentEdits> edit) =>
        _state.Apply(look, [.. files.Select(file => new KeyValuePair<SourceFile, DocumentEdits>(file, edit(file)))]);

    /// <summary>Takes out what only the finished text shows: usings, comments that name the flag, empty regions.</summary>
    private async Task TidyAsync(Look before, CancellationToken cancellationToken)
    {
        var look = await Look.TakeAsync(_state, cancellationToken).ConfigureAwait(false);
        Apply(look, look.Files.Where(file => file.IsEditable), file => HandWrittenAccessors.RemoveAttributes(look, file));
        look = await Look.TakeAsync(_state, cancellationToken).ConfigureAwait(false);
        var names = flag.Names.Where(name => name.IndexOf(' ') < 0).ToList();
        Apply(look, Changed(before, look), file => Usings.Remove(before.FileOf(file.Id)!, file));
        look = await Look.TakeAsync(_state, cancellationToken).ConfigureAwait(false);
        Apply(look, Changed(before, look), file => FlagComments.Remove(file, names));
        for (var changed = true; changed;)
        {
            look = await Look.TakeAsync(_state, cancellationToken).ConfigureAwait(false);
            changed = Apply(look, Changed(before, look), file => Regions.RemoveEmptied(before.FileOf(file.Id)!.Root, file.Root, file.Text));
        }

        Apply(look, look.Files.Where(file => file.IsEditable), file => Crefs.Settle(before.FileOf(file.Id)!, file));
        foreach (var file in Changed(before, look).Where(file => EmptiedFiles.IsEmptied(before.FileOf(file.Id)!, file)).ToList())
        {
            _state.RemoveFile(file);
        }
    }

    private static IEnumerable<SourceFile> Changed(Look before, Look after) =>
        after.Files.Where(file => file.IsEditable && before.FileOf(file.Id) is { } old && old.Tree != file.Tree);
}
