using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Flags.Analyzers.Use;

/// <summary>The constant texts in an argument: the argument itself, or the elements of an array or collection.</summary>
internal static class ConstantKeys
{
    internal static void ForEach<TState>(IArgumentOperation argument, TState state, Action<string, IOperation, TState> visit)
    {
        // What the caller did not write, the declaration has to answer for.
        if (argument.ArgumentKind != ArgumentKind.DefaultValue)
        {
            Visit(argument.Value, state, visit);
        }
    }

    private static void Visit<TState>(IOperation value, TState state, Action<string, IOperation, TState> visit)
    {
        while (value is IConversionOperation { ConstantValue.HasValue: false } conversion)
        {
            value = conversion.Operand;
        }

        if (value.ConstantValue is { HasValue: true, Value: string key })
        {
            visit(key, value, state);
        }
        else if (value is IArrayCreationOperation { Initializer: { } elements })
        {
            foreach (var element in elements.ElementValues)
            {
                Visit(element, state, visit);
            }
        }
        else if (value.Syntax is CollectionExpressionSyntax)
        {
            foreach (var element in value.ChildOperations)
            {
                Visit(element, state, visit);
            }
        }
    }
}
