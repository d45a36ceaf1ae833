namespace Flags.Runtime.Tests.Settings;

public class Percentages
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("100", 10000)]
    [InlineData("100.00", 10000)]
    [InlineData("12.5", 1250)]
    [InlineData("0.01", 1)]
    public void Are_read_to_two_decimals(string text, int hundredths)
    {
        Assert.True(Percentage.TryParse(text, out Percentage percentage));
        Assert.Equal(hundredths, percentage.Hundredths);
        Assert.Equal(Percentage.FromHundredths(hundredths), percentage);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("100.01")]
    [InlineData("250")]
    [InlineData("0.001")]
    [InlineData("12,5")]
    [InlineData("50%")]
    [InlineData("1e1")]
    [InlineData("NaN")]
    [InlineData("")]
    [InlineData(null)]
    public void Anything_else_is_refused(string? text) => Assert.False(Percentage.TryParse(text, out _));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1250, "12.5")]
    [InlineData(1205, "12.05")]
    [InlineData(10000, "100")]
    public void Are_written_without_trailing_zeros(int hundredths, string text) =>
        Assert.Equal(text, Percentage.FromHundredths(hundredths).ToString());

    [Fact]
    public void Order_by_size()
    {
        Percentage less = Percentage.FromHundredths(1);
        Assert.True(less < Percentage.Full && less <= Percentage.Full && Percentage.Full > less && Percentage.Full >= less);
        Assert.Equal(-1, Math.Sign(less.CompareTo(Percentage.Full)));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(10001)]
    public void Hundredths_out_of_range_are_refused(int hundredths) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.FromHundredths(hundredths));
}
