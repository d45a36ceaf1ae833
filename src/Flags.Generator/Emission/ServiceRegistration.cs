using Flags.Generator.Options;
using Microsoft.CodeAnalysis.Text;

namespace Flags.Generator.Emission;

/// <summary>Emits the extension that registers the class in a service collection.</summary>
internal static class ServiceRegistration
{
    internal static SourceText Emit(GeneratorOptions options)
    {
        var flags = options.Namespace.Length == 0
            ? $"global::{options.ClassName}"
            : $"global::{options.Namespace}.{options.ClassName}";
        var writer = new IndentedWriter();
        Header.WriteFile(writer);

        // The namespace in which every service registration is found without a using of its own.
        writer.WriteLine("namespace Microsoft.Extensions.DependencyInjection").Open()
            .WriteLine($"/// <summary>Registers <see cref=\"{flags}\"/>.</summary>");
        Header.WriteAttribute(writer);
        writer.WriteLine($"{(options.IsPublic ? "public" : "internal")} static class {options.ClassName}ServiceCollectionExtensions").Open()
            .WriteLine($"/// <summary>Adds <see cref=\"{flags}\"/> and its snapshot store as singletons.</summary>")
            .WriteLine("/// <param name=\"services\">Where to add them. Adding them twice is the same as once.</param>")
            .WriteLine("/// <param name=\"configure\">Changes the options, for example to add a layer.</param>")
            .WriteLine("/// <returns><paramref name=\"services\"/>, so that calls can be chained.</returns>")
            .WriteLine($"public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection Add{options.ClassName}(")
            .Indent()
            .WriteLine("this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services,")
            .WriteLine("global::System.Action<global::Flags.FlagsOptions>? configure = null) =>")
            .WriteLine($"global::Flags.FlagsServices.Add(services, static () => {flags}.Definitions, static source => new {flags}(source), configure);")
            .Outdent()
            .Close()
            .Close();
        return writer.Finish();
    }
}
