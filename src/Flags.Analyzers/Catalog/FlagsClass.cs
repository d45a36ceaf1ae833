using Microsoft.CodeAnalysis;

namespace Flags.Analyzers.Catalog;

/// <summary>
/// The accessors of one type by their flags' keys. One member of a flag carries its facts for all: the generator writes them
/// once. Immutable.
/// </summary>
internal sealed class FlagsClass
{
    private readonly Dictionary<string, KnownFlag> _flags = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IMethodSymbol> _questions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IMethodSymbol> _evaluations = new(StringComparer.Ordinal);

    internal FlagsClass(INamedTypeSymbol type, Func<AccessorFacts, bool, KnownFlag> judge)
    {
        IsGenerated = FlagAttributes.IsGenerated(type);
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

    /// <summary>Whether the generator wrote the type, which then knows exactly these flags.</summary>
    internal bool IsGenerated { get; }

    internal IEnumerable<string> Keys => _flags.Keys;

    internal KnownFlag? Find(string key) => _flags.TryGetValue(key, out var flag) ? flag : null;

    /// <summary>The accessor to call instead of a method that takes the key and returns the same type, or null.</summary>
    internal IMethodSymbol? FindAccessor(string key, ITypeSymbol answer) =>
        (IsBool(answer) ? _questions : _evaluations).TryGetValue(key, out var accessor) ? accessor : null;

    /// <summary>
    /// Whether a member answers. The members of the typed fake, which set answers for tests, have the attribute too.
    /// </summary>
    internal static bool AnswersQuestion(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Ordinary } method => !method.ReturnsVoid,
        IPropertySymbol property => property.IsReadOnly,
        _ => false,
    };

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

    private static bool IsBool(ITypeSymbol type) => type.SpecialType == SpecialType.System_Boolean;
}
