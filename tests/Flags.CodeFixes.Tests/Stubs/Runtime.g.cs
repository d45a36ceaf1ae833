// The runtime's types, as far as the programs in Cases use them.
#nullable enable
namespace Flags
{
    using System;

    [AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
    public sealed class FlagAccessorAttribute : Attribute
    {
        public FlagAccessorAttribute(string key) => Key = key;

        public string Key { get; }

        public bool Enabled { get; set; }

        public double RolloutPercentage { get; set; }
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class FlagKeyAttribute : Attribute
    {
    }

    public readonly struct FlagDecision
    {
        public FlagDecision(bool enabled, string reason)
        {
            Enabled = enabled;
            Reason = reason;
        }

        public bool Enabled { get; }

        public string Reason { get; }
    }
}
