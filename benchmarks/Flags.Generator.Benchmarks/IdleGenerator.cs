using Microsoft.CodeAnalysis;

namespace Flags.Generator.Benchmarks;

/// <summary>A generator that does nothing: what the driver itself costs.</summary>
internal sealed class IdleGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
