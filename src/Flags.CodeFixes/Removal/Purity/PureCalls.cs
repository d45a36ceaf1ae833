using Microsoft.CodeAnalysis;

namespace Flags.CodeFixes.Removal.Purity;

/// <summary>Framework methods that do nothing but answer, so that a call whose answer nobody wants can go.</summary>
internal static class PureCalls
{
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "System.Boolean", "System.Byte", "System.SByte", "System.Int16", "System.UInt16", "System.Int32", "System.UInt32", "System.Int64",
        "System.UInt64", "System.Single", "System.Double", "System.Decimal", "System.Char", "System.String", "System.Guid", "System.DateTime",
        "System.DateTimeOffset", "System.DateOnly", "System.TimeOnly", "System.TimeSpan", "System.Math", "System.MathF", "System.Uri",
        "System.Version", "System.Enum", "System.StringComparer", "System.Nullable", "System.IO.Path", "System.HashCode", "System.Type",
        "System.Globalization.CultureInfo", "System.Security.Claims.ClaimsPrincipal", "System.Security.Claims.ClaimsIdentity",
        "System.Security.Claims.PrincipalExtensions", "System.Security.Principal.IPrincipal",
    };

    /// <summary>Their methods may throw on the values they are given, which is something that a caller may count on.</summary>
    private static readonly string[] Throwing = ["Parse", "Substring", "Remove", "Insert", "CopyTo", "ThrowIf", "Throw", "ToByte", "ToInt", "Invoke", "Create", "Get"];

    public static bool Contains(IMethodSymbol method)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        if (definition.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == "System.Diagnostics.Contracts.PureAttribute"))
        {
            return true;
        }

        if (definition.ContainingType is not { } type || type.Locations.All(location => location.IsInSource))
        {
            return false;
        }

        if (type.SpecialType == SpecialType.System_Object)
        {
            return method.IsStatic || method.Name == "GetType";
        }

        return Types.Contains(NameOf(type)) && !Throwing.Any(start => method.Name.StartsWith(start, StringComparison.Ordinal));
    }

    /// <summary>Whether the method is one of the framework's that only look a value up, or read it from a text.</summary>
    public static bool IsLookup(IMethodSymbol method) =>
        method.Name is "TryGetValue" or "TryParse" or "TryPeek"
        && method.ContainingType is { TypeKind: TypeKind.Class or TypeKind.Struct } type && type.Locations.All(location => location.IsInMetadata)
        && (Types.Contains(NameOf(type)) || type.ContainingNamespace.ToDisplayString().StartsWith("System.Collections.", StringComparison.Ordinal));

    private static string NameOf(INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
            ? "System.Nullable"
            : type.ContainingNamespace?.ToDisplayString() + "." + type.Name;
}
