using System.Collections;
using System.Reflection;
using Flags.Generator.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Flags.Generator.Tests.Incremental;

/// <summary>No step keeps a compiler object: it would keep a whole compilation alive and never be equal to the next one.</summary>
public class ModelGraphTests
{
    [Fact]
    public void No_step_holds_an_object_of_the_compiler()
    {
        var project = new GeneratorProject()
            .WithManifest("flags.json", """{ "flags": { "alpha": { "enabled": true, "whitelist_users": ["ada"] } } }""")
            .WithManifest("broken.flags.json", """{ "flags": { "beta" """)
            .WithProperty("FlagsVisibility", "secret");

        var steps = project.Run().Result.Results.Single().TrackedSteps;

        foreach (var name in TrackingNames.All)
        {
            foreach (var output in steps[name].SelectMany(step => step.Outputs))
            {
                Assert.Null(FirstCompilerObject(output.Value));
            }
        }
    }

    [Fact]
    public void The_walk_finds_a_symbol_however_deep_it_is_hidden()
    {
        var symbol = new GeneratorProject().Compilation().ObjectType;

        Assert.NotNull(FirstCompilerObject(new object[] { "text", new List<Hiding> { new(1, symbol) } }));
    }

    private static object? FirstCompilerObject(object? root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<object?>([root]);
        while (pending.TryPop(out var value))
        {
            if (value is null or string or Type or MemberInfo || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
            {
                continue;
            }

            if (value is ISymbol or Compilation or SyntaxNode or SyntaxTree or Location or AdditionalText or SourceText)
            {
                return value;
            }

            if (value is IEnumerable items)
            {
                foreach (var item in items)
                {
                    pending.Push(item);
                }
            }

            for (var type = value.GetType(); type is not null; type = type.BaseType)
            {
                foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                {
                    pending.Push(field.GetValue(value));
                }
            }
        }

        return null;
    }

    private sealed record Hiding(int Number, ISymbol Symbol);
}
