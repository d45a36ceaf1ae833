namespace Flags.Generator;

/// <summary>
/// The names of the generator's steps, under which a test finds out why each step ran.
/// </summary>
public static class TrackingNames
{
    /// <summary>The path and the text of each manifest, a file that is none left out.</summary>
    public const string Text = "Flags.Text";

    /// <summary>Each manifest read: its flags and what stops the reader.</summary>
    public const string Read = "Flags.Read";

    /// <summary>All flags of the project.</summary>
    public const string Combined = "Flags.Combined";

    /// <summary>What the project says about the class to generate.</summary>
    public const string Options = "Flags.Options";

    /// <summary>Every step, in the order of the pipeline.</summary>
    public static readonly IReadOnlyList<string> All = [Text, Read, Combined, Options];
}
