using Flags.Analyzers.Tests.Running;
using Flags.CodeFixes.Use;

namespace Flags.Analyzers.Tests.Fixes;

public sealed class TypedAccessorFixTests
{
    [Theory]
    [InlineData("""Use(flags.IsEnabled({|FLAG1003:"fast_search"|}, user));""", "Use(flags.IsFastSearchEnabled(user));")]
    [InlineData("""Use(flags.Evaluate({|FLAG1003:"dark_mode"|}, user).Enabled);""", "Use(flags.EvaluateDarkMode(user).Enabled);")]
    [InlineData("""Use(flags.IsEnabled({|FLAG1003:"fast_search"|}));""", "Use(flags.IsFastSearchEnabled());")]
    [InlineData("""Use(flags?.IsEnabled({|FLAG1003:"fast_search"|}, user));""", "Use(flags?.IsFastSearchEnabled(user));")]
    [InlineData("""Use(flags.IsEnabled(userId: user, key: {|FLAG1003:"fast_search"|}));""", "Use(flags.IsFastSearchEnabled(userId: user));")]
    [InlineData("""Use(flags.Snapshot() /* one */ .IsEnabled(/* two */ {|FLAG1003:"fast_search"|}, /* three */ user /* four */));""", "Use(flags.Snapshot() /* one */ .IsFastSearchEnabled(/* two */ /* three */ user /* four */));")]
    [InlineData("Use(flags\n    .IsEnabled(\n        {|FLAG1003:\"fast_search\"|},\n        user));", "Use(flags\n    .IsFastSearchEnabled(\n        user));")]
    public Task The_accessor_is_called_with_the_arguments_that_are_left(string before, string after) =>
        new FixedProject<TypedAccessorFix>(before, after).RunAsync();

    [Fact]
    public Task Questions_within_questions_are_all_fixed() => new FixedProject<TypedAccessorFix>(
        """Use(flags.IsEnabled({|FLAG1003:"fast_search"|}, flags.IsEnabled({|FLAG1003:"dark_mode"|}, user) ? user : null), flags.IsEnabled({|FLAG1003:"dark_mode"|}, user));""",
        "Use(flags.IsFastSearchEnabled(flags.IsDarkModeEnabled(user) ? user : null), flags.IsDarkModeEnabled(user));").RunAsync();
}
