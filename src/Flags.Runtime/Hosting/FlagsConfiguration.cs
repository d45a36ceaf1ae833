namespace Flags;

/// <summary>One caller's say in the options of a generated class.</summary>
internal sealed class FlagsConfiguration<TFlags>(Action<FlagsOptions> configure)
{
    public void Apply(FlagsOptions options) => configure(options);
}
