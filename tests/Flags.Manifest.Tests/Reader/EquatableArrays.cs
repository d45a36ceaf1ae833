namespace Flags.Manifest.Tests;

public class EquatableArrays
{
    [Fact]
    public void Arrays_with_equal_items_are_equal()
    {
        EquatableArray<string> one = new(["a", "b"]);
        EquatableArray<string> other = new(["a", "b"]);
        Assert.True(one == other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.True(one.Equals((object)other));
    }

    [Fact]
    public void Arrays_with_other_items_or_another_order_are_not()
    {
        EquatableArray<string> one = new(["a", "b"]);
        Assert.True(one != new EquatableArray<string>(["b", "a"]));
        Assert.True(one != new EquatableArray<string>(["a"]));
        Assert.False(one.Equals("a"));
    }

    [Fact]
    public void The_default_is_the_empty_array()
    {
        EquatableArray<string> none = default;
        Assert.Equal(new EquatableArray<string>([]), none);
        Assert.Equal(new EquatableArray<string>(null), none);
        Assert.Empty(none);
        Assert.True(none.IsEmpty);
        Assert.Throws<IndexOutOfRangeException>(() => none[0]);
    }
}
