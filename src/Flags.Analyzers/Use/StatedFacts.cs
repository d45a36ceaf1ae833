using Flags.Analyzers.Catalog;
using Flags.Analyzers.Rules;
using Flags.Dates;
using Flags.Manifest;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Flags.Analyzers.Use;

/// <summary>FLAG1007: facts that somebody wrote into [FlagAccessor] and that cannot be understood.</summary>
internal static class StatedFacts
{
    internal static void Check(OperationAnalysisContext context)
    {
        if (((IAttributeOperation)context.Operation).Operation is not IObjectCreationOperation { Initializer: { } facts } creation
            || !FlagAttributes.IsAccessorAttribute(creation.Type))
        {
            return;
        }

        foreach (var fact in facts.Initializers)
        {
            if (fact is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: var name }, Value: var value }
                && Problem(name, value.ConstantValue) is { } problem)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    UseRules.FactNotUnderstood, value.Syntax.GetLocation(), name, value.Syntax.ToString(), problem));
            }
        }
    }

    private static string? Problem(string name, Optional<object?> value) => (name, value.Value) switch
    {
        ("Created" or "StartDate" or "EndDate" or "FullSince", string date) =>
            IsoInstant.TryParse(date, out _, out var problem) ? null : problem,
        ("Kind", string kind) => FlagKindNames.All.Contains(kind) ? null : $"it is one of {string.Join(", ", FlagKindNames.All)}",
        ("RolloutPercentage", double percentage) =>
            percentage is >= 0 and <= 100 ? null : "a percentage lies between 0 and 100",
        _ => null,
    };
}
