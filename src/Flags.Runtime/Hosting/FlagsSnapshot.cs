namespace Flags;

/// <summary>Pins a generated class to the snapshot of its scope.</summary>
internal sealed class FlagsSnapshot<TFlags>(FlagsHolder<TFlags> flags, ScopeSnapshots scope, Func<FlagSource, TFlags> create)
    : IFlagsSnapshot<TFlags>
    where TFlags : class
{
    public TFlags Value => field ??= create(FlagSource.Pin(scope.Of(flags.Store.Source)));
}
