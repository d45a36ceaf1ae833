namespace Flags.Runtime.Tests.Telemetry;

/// <summary>A listener hears the whole process, so these tests run while no other does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Listeners
{
    public const string Name = "listeners";
}
