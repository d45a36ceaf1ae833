using Flags.Analyzers.Tests.Running;

namespace Flags.Analyzers.Tests.Use;

/// <summary>FLAG1005.</summary>
public sealed class DifferentUsersTests
{
    [Theory]
    [InlineData("""Use(flags.IsFastSearchEnabled("ada")); Use(flags.{|FLAG1005:IsFastSearchEnabled|}("bob"));""")]
    [InlineData("Use(flags.IsFastSearchEnabled(user)); Use(flags.{|FLAG1005:IsFastSearchEnabled|}(other));")]
    [InlineData("Use(flags.IsFastSearchEnabled(user)); Use(flags.{|FLAG1005:IsFastSearchEnabled|}());")]
    [InlineData("Use(flags.IsFastSearchEnabled(user)); Use(flags.{|FLAG1005:EvaluateFastSearch|}(\"ada\"));")]
    [InlineData("Use(flags.IsFastSearchEnabled(user)); Use(flags.{|FLAG1005:IsEnabled|}(FeatureFlags.Keys.FastSearch, other));")]
    [InlineData("Use(flags.IsFastSearchEnabled(user) || flags.{|FLAG1005:IsFastSearchEnabled|}(other));")]
    [InlineData("if (flags.IsFastSearchEnabled(user)) { Use(flags.{|FLAG1005:IsFastSearchEnabled|}(other)); }")]
    [InlineData("""var first = "ada"; Use(flags.IsFastSearchEnabled(first)); Use(flags.{|FLAG1005:IsFastSearchEnabled|}("bob"));""")]
    [InlineData("if (user.Length > 2) { Use(flags.IsFastSearchEnabled(user)); } Use(flags.{|FLAG1005:IsFastSearchEnabled|}(other));")]
    [InlineData("foreach (var c in user) { if (c == 'x') { Use(flags.IsFastSearchEnabled(user)); break; } } Use(flags.{|FLAG1005:IsFastSearchEnabled|}(other));")]
    public Task Two_users_in_one_run_may_get_two_answers(string statements) => Shop.WithMethod(statements).Analyze();

    [Theory]
    [InlineData("Use(flags.IsFastSearchEnabled(user)); Use(flags.IsFastSearchEnabled(user));")]
    [InlineData("Use(flags.IsFastSearchEnabled(user)); Use(flags.IsDarkModeEnabled(other));")]
    [InlineData("if (user.Length > 2) { Use(flags.IsFastSearchEnabled(user)); } else { Use(flags.IsFastSearchEnabled(other)); }")]
    [InlineData("if (user.Length > 2) { Use(flags.IsFastSearchEnabled(user)); return; } Use(flags.IsFastSearchEnabled(other));")]
    [InlineData("if (user.Length > 2) { throw new System.InvalidOperationException(flags.EvaluateFastSearch(user).ToString()); } Use(flags.IsFastSearchEnabled(other));")]
    [InlineData("Use(user.Length > 2 ? flags.IsFastSearchEnabled(user) : flags.IsFastSearchEnabled(other));")]
    [InlineData("switch (user.Length) { case 1: Use(flags.IsFastSearchEnabled(user)); break; default: Use(flags.IsFastSearchEnabled(other)); break; }")]
    [InlineData("Use(user.Length switch { 1 => flags.IsFastSearchEnabled(user), _ => flags.IsFastSearchEnabled(other) });")]
    [InlineData("foreach (var c in user) { if (c == 'x') { Use(flags.IsFastSearchEnabled(user)); continue; } Use(flags.IsFastSearchEnabled(other)); }")]
    public Task One_run_with_one_user_gets_one_answer(string statements) => Shop.WithMethod(statements).Analyze();

    [Theory]
    [InlineData("var same = user; Use(flags.IsFastSearchEnabled(user)); Use(flags.IsFastSearchEnabled(same));")]
    [InlineData("Use(flags.IsFastSearchEnabled(user)); Use(flags.IsFastSearchEnabled(user.Trim()));")]
    [InlineData("var id = user.Trim(); Use(flags.IsFastSearchEnabled(user)); Use(flags.IsFastSearchEnabled(id));")]
    [InlineData("var id = other; id = user; Use(flags.IsFastSearchEnabled(user)); Use(flags.IsFastSearchEnabled(id));")]
    [InlineData("Use(flags.IsFastSearchEnabled(user)); System.Action later = () => Use(flags.IsFastSearchEnabled(other)); later();")]
    public Task What_may_be_the_same_user_is_not_reported(string statements) => Shop.WithMethod(statements).Analyze();

    [Fact]
    public Task Two_objects_of_one_kind_are_two_users_and_a_user_and_an_id_may_be_one() => Shop.With("""
        record User(string Id);
        class C
        {
            bool M(FeatureFlags flags, User sender, User recipient) =>
                flags.IsFastSearchEnabled(sender.Id) && flags.{|FLAG1005:IsFastSearchEnabled|}(recipient.Id);

            bool N(FeatureFlags flags, User sender, string userId) =>
                flags.IsFastSearchEnabled(sender.Id) && flags.IsFastSearchEnabled(userId);
        }
        """).Analyze();

    [Fact]
    public Task The_message_names_both_users() => Shop.WithMethod("""
        Use(flags.IsFastSearchEnabled(user));
        Use(flags.{|#0:IsFastSearchEnabled|}("ada"));
        """)
        .Expecting(Rule.Warning("FLAG1005").WithLocation(0).WithMessage(
            "'fast_search' is asked for 'ada' here and for user before, in one method; the two answers may differ"))
        .Analyze();

    [Fact]
    public Task A_test_may_ask_for_several_users() => Shop.With("""
        public class SearchTests
        {
            [Xunit.Fact]
            public void Ada_has_it_and_bob_has_not()
            {
                var flags = FeatureFlags.Create();
                System.Console.WriteLine(flags.IsFastSearchEnabled("ada") && !flags.IsFastSearchEnabled("bob"));
            }
        }
        """).Referencing(Framework.Xunit).Analyze();

    [Fact]
    public Task It_can_be_suppressed() => Shop.WithMethod("""
        #pragma warning disable FLAG1005
        Use(flags.IsFastSearchEnabled(user), flags.IsFastSearchEnabled(other));
        """).Analyze();
}
