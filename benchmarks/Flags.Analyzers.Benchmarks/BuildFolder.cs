using System.Globalization;

namespace Flags.Analyzers.Benchmarks;

/// <summary>Writes the measured project's files, to be built by <c>dotnet build -p:ReportAnalyzer=true</c>.</summary>
internal static class BuildFolder
{
    internal static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "flags.json"), ProjectText.Manifest());
        File.WriteAllText(Path.Combine(folder, "Program.cs"), ProjectText.Program);
        for (var i = 0; i < ProjectText.FilesOfCode; i++)
        {
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"Orders{i}.cs")), ProjectText.Code(i, asks: true));
        }
    }
}
