// What the generator writes for a manifest with the flags unified_llm_hub and dark_mode.
#nullable enable
namespace LlmHub.Flagging
{
    using Flags;
    using System.Collections.Generic;

    public partial class FeatureFlags
    {
        private readonly Dictionary<string, bool> _values;

        public FeatureFlags(Dictionary<string, bool>? values = null) => _values = values ?? new Dictionary<string, bool>();

        public static class Keys
        {
            public const string DarkMode = "dark_mode";
            public const string UnifiedLlmHub = "unified_llm_hub";
        }

        [FlagAccessor("dark_mode")]
        public bool IsDarkModeEnabled(string? userId = null) => IsEnabled(Keys.DarkMode, userId);

        [FlagAccessor("dark_mode")]
        public FlagDecision EvaluateDarkMode(string? userId = null) => Evaluate(Keys.DarkMode, userId);

        [FlagAccessor("unified_llm_hub")]
        public bool IsUnifiedLlmHubEnabled(string? userId = null) => IsEnabled(Keys.UnifiedLlmHub, userId);

        [FlagAccessor("unified_llm_hub")]
        public FlagDecision EvaluateUnifiedLlmHub(string? userId = null) => Evaluate(Keys.UnifiedLlmHub, userId);

        public bool IsEnabled([FlagKey] string key, string? userId = null) => Evaluate(key, userId).Enabled;

        public virtual FlagDecision Evaluate([FlagKey] string key, string? userId = null) =>
            new FlagDecision(_values.TryGetValue(key, out var value) && value, "test");

        public FeatureFlags Snapshot() => this;
    }

    public sealed class FeatureFlagsFake : FeatureFlags
    {
        private readonly Dictionary<string, bool> _fakes = new();

        [FlagAccessor("dark_mode")]
        public bool DarkMode { get => Get(Keys.DarkMode); set => _fakes[Keys.DarkMode] = value; }

        [FlagAccessor("unified_llm_hub")]
        public bool UnifiedLlmHub { get => Get(Keys.UnifiedLlmHub); set => _fakes[Keys.UnifiedLlmHub] = value; }

        public void SetDarkMode(string userId, bool enabled) => _fakes[Keys.DarkMode + userId] = enabled;

        public void SetUnifiedLlmHub(string userId, bool enabled) => _fakes[Keys.UnifiedLlmHub + userId] = enabled;

        public override FlagDecision Evaluate([FlagKey] string key, string? userId = null) => new FlagDecision(Get(key + userId) || Get(key), "fake");

        private bool Get(string key) => _fakes.TryGetValue(key, out var value) && value;
    }
}
