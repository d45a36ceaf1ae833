using Microsoft.CodeAnalysis;

namespace Flags.Analyzers.Catalog;

/// <summary>
/// A type as its attributes tell. One member of a flag carries its facts for all: the generator writes them once.
/// </summary>
internal sealed class AttributedClass : FlagsClass
{
    private readonly Dictionary<string, KnownFlag> _flags = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IMethodSymbol> _questions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IMethodSymbol> _evaluations = new(StringComparer.Ordinal);

    internal AttributedClass(INamedTypeSymbol type, bool isGenerated, Func<AccessorFacts, bool, KnownFlag> judge)
    {
        IsGenerated = isGenerated;
        var facts = new Dictionary<string, AccessorFacts>(StringComparer.Ordinal);
        foreach (var member in type.GetMembers())
        {
            if (AnswersQuestion(member) && FlagAttributes.FindAccessor(member) is { } attribute && AccessorFacts.Read(attribute) is { } read)
            {
                if (!facts.TryGetValue(read.Key, out var known) || known.Facts is null)
                {
                    facts[read.Key] = read;
                }

                AddMethod(member, read.Key);
            }
        }

        foreach (var pair in facts)
        {
            _flags.Add(pair.Key, judge(pair.Value, IsGenerated));
        }
    }

    internal override bool IsGenerated { get; }

    internal override IEnumerable<string> Keys => _flags.Keys;

    internal override KnownFlag? Find(string key) => _flags.TryGetValue(key, out var flag) ? flag : null;

    internal override IMethodSymbol? FindAccessor(string key, ITypeSymbol answer) =>
        (IsBool(answer) ? _questions : _evaluations).TryGetValue(key, out var accessor) ? accessor : null;

    private void AddMethod(ISymbol member, string key)
    {
        if (member is IMethodSymbol method)
        {
            var methods = IsBool(method.ReturnType) ? _questions : _evaluations;
            if (!methods.ContainsKey(key))
            {
                methods.Add(key, method);
            }
        }
    }
}
