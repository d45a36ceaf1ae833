using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Flags.CodeFixes.Tests.Behaviour;

/// <summary>Compiles a program and records what its methods do.</summary>
internal static class Execution
{
    /// <summary>Returns, for each public method and each set of arguments, what it returned or threw and what it logged.</summary>
    public static async Task<IReadOnlyList<string>> TraceAsync(Solution solution, bool on)
    {
        var compilation = await solution.Projects.Single().GetCompilationAsync();
        using var stream = new MemoryStream();
        var emitted = compilation!.Emit(stream);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        stream.Position = 0;
        var context = new AssemblyLoadContext("program", isCollectible: true);
        try
        {
            return Trace(context.LoadFromStream(stream), on);
        }
        finally
        {
            context.Unload();
        }
    }

    private static List<string> Trace(Assembly assembly, bool on)
    {
        var type = assembly.GetType("LlmHub.Program0")!;
        var flags = Activator.CreateInstance(assembly.GetType("LlmHub.Flagging.FeatureFlags")!, new Dictionary<string, bool> { ["unified_llm_hub"] = on })!;
        var traces = new List<string>();
        foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).OrderBy(method => method.Name, StringComparer.Ordinal))
        {
            foreach (var (n, x, y) in new[] { (0, false, false), (3, true, false), (5, false, true), (2, true, true) })
            {
                var log = new List<string>();
                var constructor = type.GetConstructors().Single();
                var target = constructor.Invoke([.. constructor.GetParameters().Select(parameter => parameter.Name == "flags" ? flags : log)]);
                traces.Add($"{method.Name}({n},{x},{y}) = {Call(method, target, n, x, y)} [{string.Join(' ', log)}]");
            }
        }

        return traces;
    }

    private static string Call(MethodInfo method, object target, int n, bool x, bool y)
    {
        try
        {
            return $"{method.Invoke(target, [n, 2, x, y])}";
        }
        catch (TargetInvocationException exception)
        {
            return $"{exception.InnerException!.GetType().Name}: {exception.InnerException.Message}";
        }
    }
}
