namespace Flags.Analyzers.Tests.Running;

/// <summary>A project with three healthy flags on 2026-03-15: two partial rollouts and one that a whitelist alone has.</summary>
internal static class Shop
{
    internal const string Flags = """
        "new_checkout": { "owner": "shop", "created": "2026-03-10", "enabled": true, "rollout_percentage": 25 },
        "dark_mode": { "owner": "shop", "created": "2026-03-10", "enabled": true, "rollout_percentage": 12.5 },
        "fast_search": { "owner": "shop", "created": "2026-03-10", "enabled": true, "whitelist_users": ["ada"] }
        """;

    internal static FlagsProject With(string code) => new FlagsProject().Flags(Flags).Code("using Shop;\nusing Flags;\n" + code);

    /// <summary>With a method of these statements, which has <c>flags</c>, <c>user</c> and <c>other</c>.</summary>
    internal static FlagsProject WithMethod(string statements) => With($$"""
        class C
        {
            void M(FeatureFlags flags, string user, string other)
            {
                {{statements}}
            }

            static void Use(params object?[] values) { }
        }
        """);
}
