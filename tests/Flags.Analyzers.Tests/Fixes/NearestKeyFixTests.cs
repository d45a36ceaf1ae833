using Flags.Analyzers.Tests.Running;
using Flags.CodeFixes.Use;

namespace Flags.Analyzers.Tests.Fixes;

public sealed class NearestKeyFixTests
{
    [Theory]
    [InlineData("""Use(Ask({|FLAG1001:"dark_mod"|}));""", """Use(Ask("dark_mode"));""")]
    [InlineData("""Use(Ask(key: /* why */ {|FLAG1001:"dark_mod"|} /* not */));""", """Use(Ask(key: /* why */ "dark_mode" /* not */));""")]
    [InlineData("""const string Key = "dark_mod"; Use(Ask({|FLAG1001:Key|}));""", """const string Key = "dark_mod"; Use(Ask("dark_mode"));""")]
    [InlineData("""Use(Ask({|FLAG1001:$"dark_{"mod"}"|}));""", """Use(Ask("dark_mode"));""")]
    [InlineData("""Use(flags.Evaluate({|FLAG1001:"DARK_MODE"|}, user), Ask({|FLAG1001:"fast_serch"|}));""", """Use(flags.Evaluate({|FLAG1003:"dark_mode"|}, user), Ask("fast_search"));""")]
    public Task The_nearest_key_takes_the_place_of_an_unknown_one(string before, string after) =>
        new FixedProject<NearestKeyFix>(before, after).RunAsync();

    [Fact]
    public Task Nothing_is_offered_when_no_key_is_near() =>
        new FixedProject<NearestKeyFix>("""Use(Ask({|FLAG1001:"kangaroo"|}));""", """Use(Ask({|FLAG1001:"kangaroo"|}));""").RunAsync();
}
