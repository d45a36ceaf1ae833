namespace Flags;

/// <summary>Tells the stores of several generated classes in one container apart, and ends its own with it.</summary>
internal sealed class FlagsHolder<TFlags>(SnapshotStore store) : IDisposable, IAsyncDisposable
{
    public SnapshotStore Store { get; } = store;

    public void Dispose() => Store.Dispose();

    public ValueTask DisposeAsync() => Store.DisposeAsync();
}
