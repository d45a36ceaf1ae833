using System.Collections.Concurrent;
using Flags.Analyzers.Manifests;
using Flags.Analyzers.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Flags.Analyzers.Catalog;

/// <summary>
/// Everything known about flags in one compilation: from its own manifests and from the accessors of the assemblies it
/// references. Thread-safe; each symbol is looked at once.
/// </summary>
internal sealed class FlagCatalog
{
    private static readonly PerCompilation<FlagCatalog> Known = new();

    private readonly FlagAssemblies _assemblies;

    // Large and finely locked from the start: all cores fill it at once, and each growth would hold all of them up.
    private readonly ConcurrentDictionary<ISymbol, KnownFlag?> _accessors = new(concurrencyLevel: 64, capacity: 4_093, SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, FlagsClass> _classes = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, KeyScope?> _parameters = new(concurrencyLevel: 64, capacity: 4_093, SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<string, KnownFlag> _declared = new(concurrencyLevel: 64, capacity: 1_021, StringComparer.Ordinal);
    private readonly Lazy<KeyScope> _everything;

    private FlagCatalog(FlagAssemblies assemblies, ProjectManifests manifests, BuildOptions options)
    {
        _assemblies = assemblies;
        Manifests = manifests;
        Options = options;
        _everything = new Lazy<KeyScope>(() => new KeyScope(this, [.. ReferencedFlags.Find(_assemblies, ClassOf)], isOwn: true));
    }

#pragma warning disable RS1012 // The callers register.
    internal static FlagCatalog Of(CompilationStartAnalysisContext context) => Known.Of(context, static context => new FlagCatalog(
        new FlagAssemblies(context.Compilation),
        ProjectManifests.Of(context),
        BuildOptionsReader.Read(context.Options, context.Compilation)));
#pragma warning restore RS1012

    internal BuildOptions Options { get; }

    internal ProjectManifests Manifests { get; }

    /// <summary>Whether code in an assembly can have our attributes at all.</summary>
    internal bool MayMention(IAssemblySymbol? assembly) => _assemblies.Contains(assembly);

    /// <summary>The keys of the project's manifests and of all assemblies it references.</summary>
    internal KeyScope Everything => _everything.Value;

    /// <summary>The flag that a method or property answers for, or null when it is no accessor.</summary>
    internal KnownFlag? FindAccessor(ISymbol member)
    {
        // What cannot be an accessor is most of what code names: it is not worth an entry.
        if (!FlagsClass.AnswersQuestion(member) || !_assemblies.Contains(member.ContainingAssembly))
        {
            return null;
        }

        return _accessors.TryGetValue(member.OriginalDefinition, out var flag) ? flag : AddAccessor(member.OriginalDefinition);
    }

    /// <summary>The keys that a parameter takes, or null when it is no [FlagKey].</summary>
    internal KeyScope? FindScope(IParameterSymbol parameter)
    {
        if (!_assemblies.Contains(parameter.ContainingAssembly) || !TakesText(parameter.Type))
        {
            return null;
        }

        return _parameters.TryGetValue(parameter.OriginalDefinition, out var scope) ? scope : AddParameter(parameter.OriginalDefinition);
    }

    internal FlagsClass ClassOf(INamedTypeSymbol type) =>
        _classes.TryGetValue(type.OriginalDefinition, out var found)
            ? found
            : _classes.GetOrAdd(type.OriginalDefinition, Read(type.OriginalDefinition));

    /// <summary>The well-formed flag that the project's own manifests declare with a key, or null.</summary>
    internal KnownFlag? FindDeclared(string key)
    {
        if (_declared.TryGetValue(key, out var flag))
        {
            return flag;
        }

        return Manifests.Find(key) is { } entry ? _declared.GetOrAdd(key, KnownFlag.Of(entry, Options)) : null;
    }

    private FlagsClass Read(INamedTypeSymbol type)
    {
        var isGenerated = FlagAttributes.IsGenerated(type);
        return isGenerated && !Manifests.IsEmpty && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _assemblies.Own)
            ? new DeclaredClass(type, this)
            : new AttributedClass(type, isGenerated, Judge);
    }

    private KnownFlag? AddAccessor(ISymbol member)
    {
        var flag = FindGenerated(member);
        if (flag is null && FlagAttributes.FindAccessor(member) is { } attribute
            && AccessorFacts.Read(attribute) is { } read)
        {
            flag = ClassOf(member.ContainingType).Find(read.Key) ?? Judge(read, isGenerated: false);
        }

        _accessors.TryAdd(member, flag);
        return flag;
    }

    /// <summary>The flag of a method that the generator has written for the project's own manifests, by its name.</summary>
    private KnownFlag? FindGenerated(ISymbol member) =>
        member is IMethodSymbol { ContainingType: { } type } && Manifests.FindByAccessor(member.Name) is { } flag && ClassOf(type) is DeclaredClass
            ? FindDeclared(flag.Key)
            : null;

    private KeyScope? AddParameter(IParameterSymbol parameter)
    {
        KeyScope? scope = null;
        if (FlagKeyParameter.Is(parameter))
        {
            scope = parameter.ContainingType is { } type && ClassOf(type) is { IsGenerated: true } flags
                ? new KeyScope(this, [flags], isOwn: SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _assemblies.Own))
                : Everything;
        }

        return _parameters.GetOrAdd(parameter, scope);
    }

    /// <summary>The facts of an accessor, or, where it states none, those of the manifest or of a referenced accessor.</summary>
    private KnownFlag Judge(AccessorFacts stated, bool isGenerated)
    {
        if (stated.Facts is { } facts)
        {
            return new KnownFlag(stated.Key, facts, stated.Suppressions, Options);
        }

        // Generated classes are what 'everything' is made of, so they cannot ask it.
        var known = isGenerated ? FindDeclared(stated.Key) : Everything.Find(stated.Key);
        return known ?? new KnownFlag(stated.Key, null, [], Options);
    }

    private static bool TakesText(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String
        || type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String }
        || type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_String }] };
}
