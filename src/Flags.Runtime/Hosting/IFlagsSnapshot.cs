namespace Flags;

/// <summary>
/// A generated class at one moment, for a scope of the container: in ASP.NET Core a request, all of whose answers agree
/// although operators change flags meanwhile. Not thread-safe, as scopes are not; <see cref="Value"/> is.
/// </summary>
/// <typeparam name="TFlags">The generated class.</typeparam>
public interface IFlagsSnapshot<out TFlags>
    where TFlags : class
{
    /// <summary>The flags as they were when the scope first asked for any.</summary>
    TFlags Value { get; }
}
