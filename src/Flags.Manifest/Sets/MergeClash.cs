namespace Flags.Manifest;

/// <summary>Two flags of different files that cannot both be what they say.</summary>
/// <param name="Rule">The rule that they break together.</param>
/// <param name="Flag">The later flag, at which it is reported.</param>
/// <param name="File">The index of its file.</param>
/// <param name="First">The flag that came first.</param>
/// <param name="Variable">The environment variable that clashes, if that is what does.</param>
internal sealed record MergeClash(ManifestRule Rule, FlagEntry Flag, int File, FlagEntry First, string? Variable)
{
    public ManifestDiagnostic Diagnostic(ManifestFile[] files)
    {
        ManifestFile file = files[File];
        SourceSpan span = file.FindFlag(Flag.Key)!.Value.Name;
        string[] arguments = Variable is null ? [Flag.AccessorName, Flag.Key, First.Key] : [Variable, First.Key, Flag.Key];
        return new ManifestDiagnostic(Rule, file.Path, span, Flag.Key, new EquatableArray<string>(arguments));
    }
}
