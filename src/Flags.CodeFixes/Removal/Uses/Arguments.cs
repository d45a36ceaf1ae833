using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Uses;

/// <summary>Which argument goes to which parameter.</summary>
internal static class Arguments
{
    /// <summary>Returns the parameter of <paramref name="method"/>, as called, that the argument goes to; null when there is none.</summary>
    public static IParameterSymbol? ParameterOf(IMethodSymbol method, BaseArgumentListSyntax list, ArgumentSyntax argument)
    {
        if (argument.NameColon is { } name)
        {
            return method.Parameters.FirstOrDefault(parameter => parameter.Name == name.Name.Identifier.ValueText);
        }

        var index = list.Arguments.IndexOf(argument);
        return index < method.Parameters.Length
            ? method.Parameters[index]
            : method.Parameters.LastOrDefault(parameter => parameter.IsParams);
    }

    /// <summary>Returns the argument that is handed to <paramref name="parameter"/>, or null when it is left out or is one of many.</summary>
    public static ArgumentSyntax? For(IParameterSymbol parameter, IMethodSymbol called, BaseArgumentListSyntax? list) =>
        list?.Arguments.FirstOrDefault(argument => ParameterOf(called, list, argument)?.Name == parameter.Name);
}
