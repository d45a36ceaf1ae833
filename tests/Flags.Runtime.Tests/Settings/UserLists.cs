namespace Flags.Runtime.Tests.Settings;

public class UserLists
{
    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(1000)]
    public void Contain_their_users_and_nobody_else(int count)
    {
        var users = UserList.From(Enumerable.Range(0, count).Select(static i => $"user{i}"));

        Assert.Equal(count, users.Count);
        Assert.All(users, user => Assert.True(users.Contains(user)));
        Assert.False(users.Contains($"user{count}"));
        Assert.False(users.Contains("USER0"));
    }

    [Fact]
    public void Keep_the_order_and_repetitions_that_were_written() =>
        Assert.Equal(["b", "a", "b"], UserList.From(["b", "a", "b"]));

    [Fact]
    public void Are_equal_when_their_users_are()
    {
        Assert.Equal(UserList.From(["a", "b"]), UserList.From(["a", "b"]));
        Assert.Equal(UserList.From(["a", "b"]).GetHashCode(), UserList.From(["a", "b"]).GetHashCode());
        Assert.NotEqual(UserList.From(["a", "b"]), UserList.From(["b", "a"]));
    }

    [Fact]
    public void A_null_user_is_refused() => Assert.Throws<ArgumentNullException>(() => UserList.From(["a", null!]));
}
