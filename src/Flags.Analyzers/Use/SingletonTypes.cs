using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Flags.Analyzers.Use;

/// <summary>
/// Types of which a program has one object for as long as it runs: hosted services, what the compilation registers by
/// AddSingleton or AddHostedService, and what keeps its only object in a static member. Thread-safe.
/// </summary>
internal sealed class SingletonTypes
{
    private readonly ConcurrentDictionary<ISymbol, bool> _registered = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentBag<(INamedTypeSymbol Type, Diagnostic Diagnostic)> _suspicions = [];

    /// <summary>Whether a type is a singleton by what it is.</summary>
    internal static bool IsByNature(INamedTypeSymbol type) =>
        type.AllInterfaces.Any(contract => contract is { Name: "IHostedService" }
            && contract.ContainingNamespace.ToDisplayString() == "Microsoft.Extensions.Hosting")
        || KeepsItsOnlyObject(type);

    /// <summary>Notes what to report should the type prove to be registered as a singleton.</summary>
    internal void Suspect(INamedTypeSymbol type, Diagnostic diagnostic) => _suspicions.Add((type, diagnostic));

    /// <summary>Notes what an invocation registers, if it does.</summary>
    internal void Note(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (method.Name is not ("AddSingleton" or "TryAddSingleton" or "AddHostedService")
            || !method.ContainingNamespace.ToDisplayString().StartsWith("Microsoft.Extensions.DependencyInjection", StringComparison.Ordinal))
        {
            return;
        }

        foreach (var type in method.TypeArguments)
        {
            _registered.TryAdd(type.OriginalDefinition, true);
        }

        foreach (var argument in invocation.Arguments)
        {
            NoteCreated(argument.Value);
        }
    }

    internal void Report(CompilationAnalysisContext context)
    {
        foreach (var (type, diagnostic) in _suspicions)
        {
            if (_registered.ContainsKey(type.OriginalDefinition))
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }

    // typeof(T), new T(...), or a factory that returns a new T(...).
    private void NoteCreated(IOperation value)
    {
        switch (value)
        {
            case IConversionOperation conversion:
                NoteCreated(conversion.Operand);
                break;
            case IDelegateCreationOperation factory:
                NoteCreated(factory.Target);
                break;
            case ITypeOfOperation { TypeOperand: var type }:
                _registered.TryAdd(type.OriginalDefinition, true);
                break;
            case IObjectCreationOperation { Type: { } type }:
                _registered.TryAdd(type.OriginalDefinition, true);
                break;
            case IAnonymousFunctionOperation { Body.Operations: [.., IReturnOperation { ReturnedValue: { } returned }] }:
                NoteCreated(returned);
                break;
            default:
                break;
        }
    }

    private static bool KeepsItsOnlyObject(INamedTypeSymbol type) =>
        type.InstanceConstructors.All(constructor => constructor.DeclaredAccessibility == Accessibility.Private)
        && type.GetMembers().Any(member => member is IFieldSymbol { IsStatic: true, IsReadOnly: true } field
            && SymbolEqualityComparer.Default.Equals(field.Type, type));
}
