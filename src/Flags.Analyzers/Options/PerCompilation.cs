using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Flags.Analyzers.Options;

/// <summary>Something that the analyzers find out once about each compilation, and share. Thread-safe.</summary>
internal sealed class PerCompilation<T>
    where T : class
{
    // By the options first: an editor keeps a compilation while a property or a manifest changes.
    private readonly ConditionalWeakTable<AnalyzerOptions, ConditionalWeakTable<Compilation, T>> _known = new();

#pragma warning disable RS1012 // The callers register.
    internal T Of(CompilationStartAnalysisContext context, Func<CompilationStartAnalysisContext, T> find)
#pragma warning restore RS1012
    {
        var byCompilation = _known.GetOrCreateValue(context.Options);
        lock (byCompilation)
        {
            if (!byCompilation.TryGetValue(context.Compilation, out var found))
            {
                byCompilation.Add(context.Compilation, found = find(context));
            }

            return found;
        }
    }
}
