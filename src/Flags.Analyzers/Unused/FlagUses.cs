using System.Collections.Concurrent;
using Flags.Analyzers.Catalog;
using Flags.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Flags.Analyzers.Unused;

/// <summary>
/// Which flags a compilation asks for. An accessor counts, and so does every constant text that is a key, because code may
/// hand it on by ways that nobody sees. Thread-safe.
/// </summary>
internal sealed class FlagUses(FlagCatalog catalog, TestCode tests)
{
    private readonly ConcurrentDictionary<string, bool> _byCode = new(concurrencyLevel: 64, capacity: 1_021, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _byTests = new(StringComparer.Ordinal);

    internal void Note(OperationAnalysisContext context)
    {
        var key = Key(context.Operation);
        if (key is null || _byCode.ContainsKey(key) || catalog.Manifests.Find(key) is null || IsOfGeneratedClass(context.ContainingSymbol))
        {
            return;
        }

        (tests.Contains(context.ContainingSymbol) ? _byTests : _byCode).TryAdd(key, true);
    }

    /// <summary>The rule that a flag breaks by its uses, or null.</summary>
    internal DiagnosticDescriptor? Judge(string key, bool isTestProject)
    {
        if (_byCode.ContainsKey(key))
        {
            return null;
        }

        return !_byTests.ContainsKey(key) ? LifecycleRules.NeverUsed : isTestProject ? null : LifecycleRules.UsedOnlyInTests;
    }

    // By kind, because this is asked of nearly every operation there is, and to test for an interface costs more than the answer.
    private string? Key(IOperation operation) => operation.Kind switch
    {
        OperationKind.Invocation => catalog.FindAccessor(((IInvocationOperation)operation).TargetMethod)?.Key,
        OperationKind.MethodReference => catalog.FindAccessor(((IMethodReferenceOperation)operation).Method)?.Key,
        OperationKind.PropertyReference => catalog.FindAccessor(((IPropertyReferenceOperation)operation).Property)?.Key,
        OperationKind.FieldReference => ConstantText(((IFieldReferenceOperation)operation).Field),
        // Constant texts: literals, and what is put together of constants.
        _ => operation is { Type.SpecialType: SpecialType.System_String, ConstantValue: { HasValue: true, Value: string text } } ? text : null,
    };

    private static string? ConstantText(IFieldSymbol field) =>
        field is { Type.SpecialType: SpecialType.System_String, HasConstantValue: true } ? field.ConstantValue as string : null;

    // The generated classes name every flag.
    private static bool IsOfGeneratedClass(ISymbol symbol)
    {
        for (var type = symbol as INamedTypeSymbol ?? symbol.ContainingType; type is not null; type = type.ContainingType)
        {
            if (FlagAttributes.IsGenerated(type))
            {
                return true;
            }
        }

        return false;
    }
}
