using Flags.Analyzers.Tests.Running;

namespace Flags.Analyzers.Tests.Use;

/// <summary>FLAG1006.</summary>
public sealed class NoUserTests
{
    [Theory]
    [InlineData("flags.{|FLAG1006:IsNewCheckoutEnabled|}()")]
    [InlineData("flags?.{|FLAG1006:IsNewCheckoutEnabled|}()")]
    [InlineData("flags.{|FLAG1006:IsNewCheckoutEnabled|}(null)")]
    [InlineData("flags.{|FLAG1006:IsNewCheckoutEnabled|}(userId: \"\")")]
    [InlineData("flags.{|FLAG1006:IsNewCheckoutEnabled|}(string.Empty)")]
    [InlineData("flags.{|FLAG1006:EvaluateNewCheckout|}(default)")]
    [InlineData("flags.{|FLAG1006:IsEnabled|}(FeatureFlags.Keys.NewCheckout)")]
    [InlineData("flags.IsNewCheckoutEnabled(user)")]
    [InlineData("flags.IsFastSearchEnabled()")]
    [InlineData("nameof(flags.IsNewCheckoutEnabled)")]
    public Task A_partial_rollout_asked_for_nobody_is_always_off(string question) => Shop.WithMethod($"Use({question});").Analyze();

    [Fact]
    public Task A_variable_that_may_hold_a_user_is_no_nobody() => Shop.WithMethod("""
        string? id = null;
        if (user.Length > 0) { id = user; }
        Use(flags.IsNewCheckoutEnabled(id));
        string? nobody = null;
        Use(flags.{|FLAG1006:IsNewCheckoutEnabled|}(nobody));
        """).Analyze();

    [Fact]
    public Task The_message_tells_the_percentage() => Shop.WithMethod("Use(flags.{|#0:IsDarkModeEnabled|}());")
        .Expecting(Rule.Warning("FLAG1006").WithLocation(0).WithMessage("'dark_mode' is rolled out to 12.5 % of users; without a user the answer is always off"))
        .Analyze();

    [Fact]
    public Task A_test_may_ask_for_nobody() => Shop.With("""
        public class CheckoutTests
        {
            [Xunit.Fact]
            public void Nobody_is_off() => System.Console.WriteLine(FeatureFlags.Create().IsNewCheckoutEnabled());

            class Nested { bool M(FeatureFlags flags) => flags.IsNewCheckoutEnabled(); }
        }

        public class Checkout { bool M(FeatureFlags flags) => flags.{|FLAG1006:IsNewCheckoutEnabled|}(); }
        """).Referencing(Framework.Xunit).Analyze();

    [Fact]
    public Task All_code_of_a_test_project_is_test_code() => Shop.With("""
        public class Fixture { bool M(FeatureFlags flags) => flags.IsNewCheckoutEnabled(); }
        """).Property("IsTestProject", "true").Analyze();

    [Fact]
    public Task A_hand_written_accessor_knows_the_user_itself() => Shop.With("""
        class Hub(FeatureFlags flags)
        {
            [FlagAccessor("new_checkout")]
            public bool IsCheckoutNew(string? user = null) => flags.IsNewCheckoutEnabled(user ?? "ada");

            bool M() => IsCheckoutNew();
        }
        """).Analyze();

    [Fact]
    public Task It_can_be_suppressed() =>
        Shop.WithMethod("#pragma warning disable FLAG1006\nUse(flags.IsNewCheckoutEnabled());").Analyze();
}
