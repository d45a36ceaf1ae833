using Flags.Manifest;

namespace Flags.Generator.Options;

/// <summary>
/// Where the generated class goes and what it is called. A model of the pipeline: value-equal, without symbols.
/// </summary>
/// <param name="Namespace">The namespace, empty for the global one; a legal C# name, keywords escaped.</param>
/// <param name="ClassName">The class, a legal C# identifier.</param>
/// <param name="IsPublic">Whether the class is public, else internal.</param>
/// <param name="WithFake">Whether the typed fake for tests is generated too.</param>
/// <param name="Invalid">The properties whose value was not understood and was replaced by the default.</param>
internal sealed record GeneratorOptions(
    string Namespace,
    string ClassName,
    bool IsPublic,
    bool WithFake,
    EquatableArray<InvalidProperty> Invalid);

/// <summary>An MSBuild property with a value that has no meaning.</summary>
/// <param name="Name">The property.</param>
/// <param name="Value">What the project says.</param>
/// <param name="Expected">What would be understood.</param>
internal sealed record InvalidProperty(string Name, string Value, string Expected);
