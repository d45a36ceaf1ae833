using Flags.Manifest;

namespace Flags.Generator.Emission;

/// <summary>What one flag is called in the generated code.</summary>
internal static class FlagNames
{
    internal static string Evaluation(FlagEntry flag) => "Evaluate" + flag.Identifier;

    /// <summary>The property of the fake: the identifier, unless another member of the fake has that name.</summary>
    internal static string FakeProperty(FlagEntry flag, HashSet<string> identifiers)
    {
        var name = flag.Identifier;
        var isTaken = name is "Flags" or "Calls" or "Reset"
            || (name.StartsWith("Set", StringComparison.Ordinal) && identifiers.Contains(name.Substring("Set".Length)));
        return isTaken ? name + "Flag" : name;
    }
}
