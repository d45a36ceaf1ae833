using Flags.Analyzers.Tests.Running;

namespace Flags.Analyzers.Tests.Use;

/// <summary>FLAG1007.</summary>
public sealed class StatedFactsTests
{
    [Fact]
    public Task Facts_written_by_hand_must_be_understood() => new FlagsProject().Code("""
        using Flags;
        class C
        {
            [FlagAccessor("a", EndDate = {|FLAG1007:"31.03.2026"|}, Created = {|FLAG1007:"yesterday"|})]
            bool A() => true;

            [FlagAccessor("b", Kind = {|FLAG1007:"releas"|}, RolloutPercentage = {|FLAG1007:101|}, StartDate = "2026-03-20")]
            bool B => true;

            [FlagAccessor("c", Kind = "kill_switch", EndDate = "2026-W40-1T10:00+02:00", Owner = "whoever", RolloutPercentage = 12.5)]
            bool D() => true;
        }
        """).Analyze();

    [Fact]
    public Task The_message_tells_what_is_wrong_and_that_it_is_ignored() => new FlagsProject()
        .Code("""
            class C { [Flags.FlagAccessor("a", Kind = {|#0:"releas"|})] bool A() => true; }
            """)
        .Expecting(Rule.Warning("FLAG1007").WithLocation(0).WithMessage(
            "Kind = \"releas\" is not understood and ignored: it is one of release, experiment, operational, kill_switch, permission"))
        .Analyze();

    [Fact]
    public Task It_can_be_suppressed() => new FlagsProject().Code("""
        #pragma warning disable FLAG1007
        class C { [Flags.FlagAccessor("a", Kind = "releas")] bool A() => true; }
        """).Analyze();
}
