using System.Globalization;
using System.Text;

namespace Flags.Analyzers.Benchmarks;

/// <summary>A project of 1,000 flags that are asked for at 1,000 places, one class each, among code that does other things.</summary>
internal static class ProjectText
{
    internal const int Flags = 1_000;
    internal const int FilesOfCode = 1_000;

    /// <summary>What makes a program of it: in a library no flag counts as unused.</summary>
    internal const string Program = "internal static class Program { private static void Main() { } }";

    internal static string Manifest()
    {
        var text = new StringBuilder("{ \"flags\": {\n");
        for (var i = 0; i < Flags; i++)
        {
            // One in ten has expired, so that what is reported is measured too.
            var end = i % 10 == 0 ? ", \"end_date\": \"2026-03-10\"" : "";
            text.Append(CultureInfo.InvariantCulture, $$"""
                  "flag_{{i}}": {
                    "description": "What flag number {{i}} is for", "owner": "team-{{i % 20}}", "tags": ["shop", "ui"],
                    "kind": "release", "created": "2026-03-01", "enabled": true, "rollout_percentage": 50, "whitelist_users": ["admin@example.com"]{{end}}
                  }{{(i + 1 < Flags ? "," : "")}}

                """);
        }

        return text.Append("} }").ToString();
    }

    /// <summary>A file of ordinary code with one question, or, for the measure of what a question costs, with none.</summary>
    internal static string Code(int i, bool asks)
    {
        var question = !asks ? "order.Total > 100" : i % 2 == 0 ? $"flags.IsFlag{i}Enabled(order.User)" : $"flags.IsEnabled(FeatureFlags.Keys.Flag{i}, order.User)";
        return $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            namespace Shop.Orders.Part{{i}};
            public sealed record Order(int Id, string User, decimal Total, IReadOnlyList<string> Lines);
            public sealed class Orders(FeatureFlags flags, IReadOnlyDictionary<int, Order> orders)
            {
                public FeatureFlags Flags => flags;
                public decimal Sum(string user)
                {
                    var sum = 0m;
                    foreach (var order in orders.Values.Where(order => order.User == user).OrderBy(order => order.Id))
                    {
                        if ({{question}})
                        {
                            sum += Math.Round(order.Total * 1.19m, 2);
                        }
                        else
                        {
                            Console.WriteLine(string.Join(", ", order.Lines.Select((line, index) => $"{index}: {line.Trim()}")));
                        }
                    }
                    return sum;
                }
                public string Describe(int id) => orders.TryGetValue(id, out var order)
                    ? string.Concat(order.User.ToUpperInvariant(), " ", order.Total.ToString(System.Globalization.CultureInfo.InvariantCulture))
                    : throw new KeyNotFoundException(id.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
            """;
    }
}
