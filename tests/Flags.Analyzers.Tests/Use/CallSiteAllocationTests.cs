using Flags.Analyzers.Tests.Running;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Flags.Analyzers.Tests.Use;

public sealed class CallSiteAllocationTests
{
    private const string Manifest = """
        { "flags": {
          "new_checkout": { "created": "2026-03-01", "enabled": true, "rollout_percentage": 50 },
          "new_search": { "created": "2026-03-01", "enabled": true, "rollout_percentage": 50 }
        } }
        """;

    private const string Code = """
        using Shop;

        public sealed record Order(string User, decimal Total);

        public sealed class Page(FeatureFlags flags)
        {
            public bool Typed(Order order) => flags.IsNewCheckoutEnabled(order.User);

            public bool Constant(Order order) => flags.IsEnabled(FeatureFlags.Keys.NewCheckout, order.User);

            public bool Decision(string user)
            {
                var decision = flags.EvaluateNewSearch(user);
                return decision.Enabled && user.Length > 3;
            }

            public string Text(Order order)
            {
                if (order.Total > 100 && flags.IsNewSearchEnabled(order.User))
                {
                    return string.Concat(order.User.Trim(), " ", order.Total.ToString());
                }

                return string.Empty;
            }
        }
        """;

    [Fact]
    public async Task Looking_at_a_question_about_a_known_flag_allocates_nothing()
    {
        var (compilation, options) = FlagsLibrary.Build("Shop", [Manifest], Code, "2026-03-15");
        var meter = new AllocationMeter();

        await new CompilationWithAnalyzers(compilation, [meter], new CompilationWithAnalyzersOptions(options, null, concurrentAnalysis: false, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync();

        Assert.Equal(7, meter.Questions);
        Assert.Equal(0, meter.Bytes);
    }
}
