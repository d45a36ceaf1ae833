using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.References;
using Flags.CodeFixes.Removal.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Tests;

/// <summary>Which sides of the flag each method sets on a fake: itself, or through the methods that it calls.</summary>
internal sealed class SideSettings
{
    private readonly Look _look;
    private readonly Dictionary<MethodDeclarationSyntax, HashSet<bool>> _sides = [];
    private readonly Dictionary<MethodDeclarationSyntax, IParameterSymbol> _byParameter = [];
    private readonly List<(MethodDeclarationSyntax Test, bool Side)> _shared = [];
    private readonly HashSet<(SyntaxNode Method, string Parameter)> _followed = [];

    private SideSettings(Look look) => _look = look;

    public IReadOnlyDictionary<MethodDeclarationSyntax, HashSet<bool>> Sides => _sides;

    /// <summary>Gets the tests that set the side that one of their parameters names.</summary>
    public IReadOnlyDictionary<MethodDeclarationSyntax, IParameterSymbol> ByParameter => _byParameter;

    public static SideSettings Find(Look look)
    {
        var settings = new SideSettings(look);
        foreach (var file in look.Files.Where(file => file.IsEditable && file.Mentions(look.Flag.Names)))
        {
            foreach (var expression in file.Root.DescendantNodes().OfType<ExpressionSyntax>())
            {
                if (FakeSettings.Of(look, expression) is { } setting)
                {
                    settings.Follow(setting.Value);
                }
            }
        }

        foreach (var (test, side) in settings._shared.Where(pair => !settings._sides.ContainsKey(pair.Test) && !settings._byParameter.ContainsKey(pair.Test)).ToList())
        {
            settings.Add(test, side);
        }

        return settings;
    }

    private void Follow(ExpressionSyntax value)
    {
        if (_look.ModelOf(value) is not { } model)
        {
            return;
        }

        var tests = Fixtures.TestsOf(value).ToList();
        if (tests.Count > 0 && model.GetConstantValue(value) is { HasValue: true, Value: bool shared })
        {
            _shared.AddRange(tests.Select(test => (test, shared)));
            return;
        }

        if (value.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } method)
        {
            return;
        }

        if (model.GetConstantValue(value) is { HasValue: true, Value: bool side })
        {
            Add(method, side);
        }
        else if (model.GetSymbolInfo(value).Symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol owner } parameter
            && _followed.Add((method, parameter.Name)))
        {
            Follow(method, owner, parameter);
        }
    }

    private void Follow(MethodDeclarationSyntax method, IMethodSymbol owner, IParameterSymbol parameter)
    {
        if (TestMethods.IsTest(method))
        {
            _byParameter[method] = parameter;
            return;
        }

        foreach (var site in CallSites.Of(_look, owner) ?? [])
        {
            if (Arguments.For(parameter, site.Called, site.Arguments) is { } argument)
            {
                Follow(argument.Expression);
            }
            else if (parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: bool side }
                && site.Node.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } caller)
            {
                Add(caller, side);
            }
        }
    }

    private void Add(MethodDeclarationSyntax method, bool side)
    {
        if (!_sides.TryGetValue(method, out var sides))
        {
            _sides[method] = sides = [];
        }

        sides.Add(side);
    }
}
