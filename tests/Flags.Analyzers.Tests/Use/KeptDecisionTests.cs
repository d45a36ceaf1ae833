using Flags.Analyzers.Tests.Running;

namespace Flags.Analyzers.Tests.Use;

/// <summary>FLAG1004.</summary>
public sealed class KeptDecisionTests
{
    [Fact]
    public Task A_static_member_set_when_its_type_is_initialized_keeps_the_decision() => Shop.With("""
        class C
        {
            static readonly FeatureFlags Source = FeatureFlags.Create();
            static readonly bool Field = Source.{|FLAG1004:IsFastSearchEnabled|}("ada");
            static readonly bool Combined = !Source.{|FLAG1004:IsFastSearchEnabled|}("ada") && Source.{|FLAG1004:IsDarkModeEnabled|}("ada");
            static readonly string Text = Source.{|FLAG1004:IsFastSearchEnabled|}("ada") ? "new" : "old";
            static readonly FlagDecision Decision = Source.{|FLAG1004:EvaluateFastSearch|}("ada");
            static bool Property { get; } = Source.{|FLAG1004:EvaluateFastSearch|}("ada").Enabled;
            static readonly bool ByKey = Source.{|FLAG1004:IsEnabled|}(FeatureFlags.Keys.FastSearch, "ada");
            static readonly bool Constructed;

            static C() => Constructed = Source.{|FLAG1004:IsFastSearchEnabled|}("ada");
        }
        """).Analyze();

    [Fact]
    public Task What_asks_again_each_time_keeps_nothing() => Shop.With("""
        using System;
        class C(FeatureFlags flags)
        {
            static readonly FeatureFlags Source = FeatureFlags.Create();
            static readonly Func<bool> Ask = () => Source.IsFastSearchEnabled("ada");
            static readonly Func<string?, bool> Group = Source.IsFastSearchEnabled;
            static bool Live => Source.IsFastSearchEnabled("ada");
            static bool s_refreshed;
            bool _mine = flags.IsFastSearchEnabled("ada");
            static readonly object Logged = Log(Source.IsFastSearchEnabled("ada"));

            static object Log(bool on) => on;
            static void Refresh() => s_refreshed = Source.IsFastSearchEnabled("ada");
        }
        """).Analyze();

    [Fact]
    public Task A_hosted_service_and_a_type_with_one_object_are_singletons() => Shop.With("""
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Hosting;

        class Worker : BackgroundService
        {
            private readonly bool _on;
            public bool Property { get; }
            private bool _later;

            public Worker(FeatureFlags flags)
            {
                _on = flags.{|FLAG1004:IsFastSearchEnabled|}("ada");
                Property = flags.{|FLAG1004:IsFastSearchEnabled|}("ada");
                bool local = flags.IsFastSearchEnabled("ada");
                System.Console.WriteLine(local);
            }

            protected override Task ExecuteAsync(CancellationToken ct)
            {
                _later = _on;
                return Task.CompletedTask;
            }
        }

        class Primary(FeatureFlags flags) : BackgroundService
        {
            private readonly bool _on = flags.{|FLAG1004:IsFastSearchEnabled|}("ada");
            protected override Task ExecuteAsync(CancellationToken ct) => Task.FromResult(_on);
        }

        class Only
        {
            public static readonly Only Instance = new();
            private readonly bool _on;
            private Only() => _on = FeatureFlags.Create().{|FLAG1004:IsFastSearchEnabled|}("ada");
        }
        """).Analyze();

    [Fact]
    public Task What_the_project_registers_as_a_singleton_is_one() => Shop.With("""
        using Microsoft.Extensions.DependencyInjection;

        interface IShop;
        class ByType(FeatureFlags flags) { public bool On { get; } = flags.{|FLAG1004:IsFastSearchEnabled|}("ada"); }
        class ByService(FeatureFlags flags) : IShop { public bool On { get; } = flags.{|FLAG1004:IsFastSearchEnabled|}("ada"); }
        class ByFactory(FeatureFlags flags) { public bool On { get; } = flags.{|FLAG1004:IsFastSearchEnabled|}("ada"); }
        class ByTypeOf(FeatureFlags flags) { public bool On { get; } = flags.{|FLAG1004:IsFastSearchEnabled|}("ada"); }
        class ByScope(FeatureFlags flags) { public bool On { get; } = flags.IsFastSearchEnabled("ada"); }

        static class Startup
        {
            static void Add(IServiceCollection services) => services
                .AddSingleton<ByType>()
                .AddSingleton<IShop, ByService>()
                .AddSingleton(provider => new ByFactory(provider.GetRequiredService<FeatureFlags>()))
                .AddSingleton(typeof(ByTypeOf))
                .AddScoped<ByScope>();
        }
        """).Analyze();

    [Theory]
    [InlineData("while (true) { Use(on); }")]
    [InlineData("for (;;) { if (on) { Use(1); } }")]
    [InlineData("do { Use(on); } while (true);")]
    [InlineData("while (!token.IsCancellationRequested) { Use(on); }")]
    [InlineData("while (await timer.WaitForNextTickAsync(token)) { Use(on); }")]
    [InlineData("while (await timer.WaitForNextTickAsync(token).ConfigureAwait(false)) { Use(on); }")]
    [InlineData("while (true) { foreach (var c in user) { if (c == 'x') { break; } } Use(on); }")]
    public Task A_variable_read_by_a_loop_that_does_not_end_keeps_the_decision(string loop) => Loop(
        "var on = flags.{|FLAG1004:IsFastSearchEnabled|}(user);\n" + loop).Analyze();

    [Theory]
    [InlineData("while (true) { Use(on); if (user.Length > 3) { break; } }")]
    [InlineData("while (true) { Use(on); return; }")]
    [InlineData("while (true) { on = flags.IsFastSearchEnabled(user); Use(on); }")]
    [InlineData("while (true) { Use(1); }")]
    [InlineData("while (user.Length > 3) { Use(on); }")]
    [InlineData("foreach (var c in user) { Use(c, on); }")]
    [InlineData("while (user.Length == 3 && !token.IsCancellationRequested) { Use(on); }")]
    public Task A_loop_that_ends_or_asks_again_keeps_nothing(string loop) => Loop(
        "var on = flags.IsFastSearchEnabled(user);\n" + loop).Analyze();

    [Fact]
    public Task A_question_inside_the_loop_is_asked_again() => Loop(
        "while (true) { var on = flags.IsFastSearchEnabled(user); for (var i = 0; i < 3; i++) { Use(on); } }").Analyze();

    [Fact]
    public Task The_message_tells_where_the_decision_is_kept() => Shop.With("""
        class C { static readonly bool On = FeatureFlags.Create().{|#0:IsFastSearchEnabled|}("ada"); }
        """)
        .Expecting(Rule.Warning("FLAG1004").WithLocation(0).WithMessage(
            "The decision on 'fast_search' is kept in the static 'On', where it no longer follows changes of the flag; ask where it is needed"))
        .Analyze();

    [Fact]
    public Task It_can_be_suppressed() => Shop.With("""
        #pragma warning disable FLAG1004
        class C { static readonly bool On = FeatureFlags.Create().IsFastSearchEnabled("ada"); }
        """).Analyze();

    private static FlagsProject Loop(string statements) => Shop.With($$"""
        using System.Threading;
        using System.Threading.Tasks;
        class C
        {
            async Task M(FeatureFlags flags, string user, CancellationToken token, PeriodicTimer timer)
            {
                await Task.Yield();
                {{statements}}
            }

            static void Use(params object?[] values) { }
        }
        """);
}
