using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Flags.Analyzers.Catalog;

/// <summary>
/// Tells tests from the code they test: a project is one of tests when its property IsTestProject says so, a type when it or
/// a type around it has a method with a test framework's attribute. Thread-safe.
/// </summary>
internal sealed class TestCode
{
    private static readonly string[] Frameworks =
        ["xunit.core", "xunit.v3.core", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework", "TUnit.Core"];

    private readonly bool _isTestProject;
    private readonly bool _hasFramework;
    private readonly ConcurrentDictionary<ISymbol, bool> _types = new(SymbolEqualityComparer.Default);

    internal TestCode(Compilation compilation, bool isTestProject)
    {
        _isTestProject = isTestProject;
        _hasFramework = compilation.ReferencedAssemblyNames.Any(reference => Frameworks.Contains(reference.Name));
    }

    internal bool Contains(ISymbol symbol)
    {
        if (_isTestProject)
        {
            return true;
        }

        for (var type = symbol as INamedTypeSymbol ?? symbol.ContainingType; _hasFramework && type is not null; type = type.ContainingType)
        {
            if (_types.TryGetValue(type, out var isTest) ? isTest : _types.GetOrAdd(type, HasTests(type)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasTests(INamedTypeSymbol type) =>
        type.GetMembers().Any(member => member is IMethodSymbol && member.GetAttributes().Any(attribute => IsTest(attribute.AttributeClass)));

    private static bool IsTest(INamedTypeSymbol? attribute)
    {
        for (var type = attribute; type is not null; type = type.BaseType)
        {
            var isTest = type.Name switch
            {
                "FactAttribute" => IsIn(type, "Xunit"),
                "TestAttribute" => IsIn(type, "NUnit.Framework") || IsIn(type, "TUnit.Core"),
                "TestCaseAttribute" or "TestCaseSourceAttribute" or "TheoryAttribute" => IsIn(type, "NUnit.Framework"),
                "TestMethodAttribute" => IsIn(type, "Microsoft.VisualStudio.TestTools.UnitTesting"),
                _ => false,
            };
            if (isTest)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIn(INamedTypeSymbol type, string space) => type.ContainingNamespace.ToDisplayString() == space;
}
