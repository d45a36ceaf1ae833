using Flags.Cli.CommandLine;
using Flags.Cli.Output;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.MSBuild;
using Spectre.Console;

namespace Flags.Cli.Projects;

/// <summary>Opens a project or solution as the compiler sees it, source generators included.</summary>
internal static class ProjectLoader
{
    /// <summary>
    /// Opens a project (with those it references) or a solution, makes sure that it builds, and hands it to
    /// <paramref name="work"/>; it is closed afterwards.
    /// </summary>
    /// <exception cref="CommandFailure">It does not exist, cannot be loaded, or has errors.</exception>
    internal static async Task<T> UseAsync<T>(string path, Func<Solution, Task<T>> work, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            throw new CommandFailure($"There is no project or solution '{path}'.");
        }

        using var workspace = MSBuildWorkspace.Create();
        var failures = new List<string>();
        using var listening = workspace.RegisterWorkspaceFailedHandler(failed =>
        {
            if (failed.Diagnostic.Kind == WorkspaceDiagnosticKind.Failure)
            {
                failures.Add(failed.Diagnostic.Message);
            }
        });
        var solution = await LoadAsync(workspace, path, cancellationToken).ConfigureAwait(false);
        await RefuseAsync(path, solution, failures, cancellationToken).ConfigureAwait(false);
        await MustBuildAsync(solution, cancellationToken).ConfigureAwait(false);
        return await work(solution).ConfigureAwait(false);
    }

    private static async Task<Solution> LoadAsync(MSBuildWorkspace workspace, string path, CancellationToken cancellationToken)
    {
        var full = Path.GetFullPath(path);
        try
        {
            switch (Path.GetExtension(full).ToLowerInvariant())
            {
                case ".sln" or ".slnx" or ".slnf":
                    return await workspace.OpenSolutionAsync(full, cancellationToken: cancellationToken).ConfigureAwait(false);
                case ".csproj":
                    return (await workspace.OpenProjectAsync(full, cancellationToken: cancellationToken).ConfigureAwait(false)).Solution;
                default:
                    throw new CommandFailure($"'{path}' is no C# project and no solution: give a .csproj, .sln or .slnx file.");
            }
        }
        catch (Exception failure) when (failure is not (CommandFailure or OperationCanceledException))
        {
            // MSBuild tells what it cannot load by exceptions of many types, all of which mean the same here.
            throw new CommandFailure($"'{path}' cannot be loaded: {failure.Message}", failure);
        }
    }

    // Failures that name a loaded project may be mere warnings of MSBuild; MSBuild knows.
    private static async Task RefuseAsync(string path, Solution solution, List<string> failures, CancellationToken cancellationToken)
    {
        if (failures.Count == 0)
        {
            return;
        }

        var loaded = solution.Projects.Select(project => project.FilePath).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var errors = failures.TrueForAll(failure => loaded.Exists(file => failure.Contains(file, StringComparison.Ordinal)))
            ? await DesignTimeBuild.FindErrorsAsync(Path.GetDirectoryName(Path.GetFullPath(path))!, loaded, cancellationToken).ConfigureAwait(false)
            : string.Join(Environment.NewLine, failures.Distinct(StringComparer.Ordinal));
        if (errors.Length > 0)
        {
            throw new CommandFailure($"'{path}' cannot be loaded: {errors}");
        }
    }

    private static async Task MustBuildAsync(Solution solution, CancellationToken cancellationToken)
    {
        foreach (var project in solution.Projects)
        {
            var compilation = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
            var error = compilation?.GetDiagnostics(cancellationToken).FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            if (error is not null)
            {
                Screen.Error.WriteLine($"flags: {error}");
                throw new CommandFailure($"The project '{project.Name}' does not build, so nothing about it is certain. Build it first ('dotnet build').");
            }
        }
    }
}
