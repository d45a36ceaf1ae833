using Flags.CodeFixes.Weaving;

if (args is not [var count, .. { Length: > 0 } folders] || !int.TryParse(count, out var wanted))
{
    Console.Error.WriteLine("Usage: Flags.CodeFixes.Weaving COUNT FOLDER...");
    return 2;
}

var methods = folders.SelectMany(SourceFile.Below).SelectMany(file => file.Methods).ToList();
var woven = Loom.Choose(methods, wanted);
foreach (var file in woven.GroupBy(use => use.Method.File))
{
    file.Key.Write(file.SelectMany(use => use.Changes));
}

foreach (var kind in woven.GroupBy(use => use.Kind))
{
    Console.WriteLine($"{kind.Count(),3} {kind.Key}");
}

Console.WriteLine($"{woven.Count,3} uses in {woven.Select(use => use.Method.File).Distinct().Count()} files");
return woven.Count == wanted ? 0 : 1;
