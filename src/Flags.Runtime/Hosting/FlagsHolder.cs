namespace Flags;

/// <summary>Tells the stores of several generated classes in one container apart.</summary>
internal sealed class FlagsHolder<TFlags>(SnapshotStore store)
{
    public SnapshotStore Store { get; } = store;
}
