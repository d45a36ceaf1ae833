using System.Collections;
using System.Collections.Frozen;

namespace Flags;

/// <summary>An immutable list of user ids in the order they were written, compared ordinally. Thread-safe.</summary>
public sealed class UserList : IReadOnlyList<string>, IEquatable<UserList>
{
    // Up to here a plain search is about as fast as a hash, and costs nothing to set up.
    private const int SearchedPlainly = 6;

    private readonly string[] _users;
    private readonly FrozenSet<string>? _set;

    private UserList(string[] users)
    {
        _users = users;
        _set = users.Length > SearchedPlainly ? SetOf(users) : null;
    }

    /// <summary>Nobody.</summary>
    public static UserList Empty { get; } = new([]);

    /// <summary>How many entries the list has, as written.</summary>
    public int Count => _users.Length;

    /// <summary>The entry at a position, from 0.</summary>
    public string this[int index] => _users[index];

    /// <summary>A list of these ids.</summary>
    /// <exception cref="ArgumentNullException">There is no list, or an id is null.</exception>
    public static UserList From(IEnumerable<string> users)
    {
        ArgumentNullException.ThrowIfNull(users);
        string[] copy = [.. users];
        foreach (string user in copy)
        {
            ArgumentNullException.ThrowIfNull(user, nameof(users));
        }

        return copy.Length == 0 ? Empty : new UserList(copy);
    }

    /// <summary>True when this very id is listed. Allocates nothing.</summary>
    public bool Contains(string user) => _set is not null ? _set.Contains(user) : IsAmongFew(user);

    /// <inheritdoc/>
    public bool Equals(UserList? other) =>
        ReferenceEquals(this, other) || (other is not null && _users.AsSpan().SequenceEqual(other._users));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UserList);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (string user in _users)
        {
            hash.Add(user, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_users).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _users.GetEnumerator();

    // Apart, so that a program whose lists are short does not load what makes sets.
    private static FrozenSet<string> SetOf(string[] users) => users.ToFrozenSet(StringComparer.Ordinal);

    private bool IsAmongFew(string user)
    {
        foreach (string listed in _users)
        {
            if (string.Equals(listed, user, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
