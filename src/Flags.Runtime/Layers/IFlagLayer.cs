using Microsoft.Extensions.Primitives;

namespace Flags;

/// <summary>
/// A source of settings laid over the manifest. Layers are merged field by field in their <see cref="Order"/>; the
/// later one wins. Implement it for settings of your own and add it to <see cref="FlagsOptions.Layers"/>.
/// </summary>
public interface IFlagLayer
{
    /// <summary>The name shown as the origin of settings, for example <c>environment variables</c>.</summary>
    string Name { get; }

    /// <summary>Where it lies among the layers; <see cref="LayerOrder"/> has the places of the built-in ones.</summary>
    int Order { get; }

    /// <summary>
    /// True when a <c>false</c> for <c>enabled</c> from this layer stands against every later layer.
    /// </summary>
    bool IsKillSwitch => false;

    /// <summary>
    /// What the layer says now. Called when the store starts and after every change; never concurrently by one store.
    /// A value that is not understood is left out and told as a problem. An exception leaves the layer's last reading
    /// in force and is shown as a problem.
    /// </summary>
    LayerReading Read(FlagDefinitions definitions);

    /// <summary>A token that fires when the layer must be read again; null for a layer that never changes.</summary>
    IChangeToken? Watch() => null;
}
