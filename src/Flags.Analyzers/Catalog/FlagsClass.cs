using Microsoft.CodeAnalysis;

namespace Flags.Analyzers.Catalog;

/// <summary>The accessors of one type by their flags' keys. Thread-safe.</summary>
internal abstract class FlagsClass
{
    /// <summary>Whether the generator wrote the type, which then knows exactly these flags.</summary>
    internal abstract bool IsGenerated { get; }

    internal abstract IEnumerable<string> Keys { get; }

    internal abstract KnownFlag? Find(string key);

    /// <summary>The accessor to call instead of a method that takes the key and returns the same type, or null.</summary>
    internal abstract IMethodSymbol? FindAccessor(string key, ITypeSymbol answer);

    /// <summary>
    /// Whether a member answers. The members of the typed fake, which set answers for tests, have the attribute too.
    /// </summary>
    internal static bool AnswersQuestion(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Ordinary } method => !method.ReturnsVoid,
        IPropertySymbol property => property.IsReadOnly,
        _ => false,
    };

    protected static bool IsBool(ITypeSymbol type) => type.SpecialType == SpecialType.System_Boolean;
}
