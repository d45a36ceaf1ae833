namespace Flags;

/// <summary>
/// Marks a method that answers whether one flag is on, and carries the facts about the flag that analyzers need,
/// so that a project that references the assembly without its manifest gets the same warnings.
/// It is written by the generator and may stand on a hand-written method too.
/// </summary>
/// <param name="key">The flag's key in the manifest.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, Inherited = false)]
public sealed class FlagAccessorAttribute(string key) : Attribute
{
    /// <summary>The flag's key in the manifest.</summary>
    public string Key { get; } = key;

    /// <summary><c>release</c>, <c>experiment</c>, <c>operational</c>, <c>kill_switch</c> or <c>permission</c>.</summary>
    public string? Kind { get; set; }

    /// <summary>Who answers for the flag.</summary>
    public string? Owner { get; set; }

    /// <summary>The day the flag was created, as an ISO 8601 date.</summary>
    public string? Created { get; set; }

    /// <summary>The instant from which the flag may be on, as an ISO 8601 instant.</summary>
    public string? StartDate { get; set; }

    /// <summary>The last instant at which the flag may be on, as an ISO 8601 instant.</summary>
    public string? EndDate { get; set; }

    /// <summary>The day from which the flag has stood at 100 %, as an ISO 8601 date.</summary>
    public string? FullSince { get; set; }

    /// <summary>The manifest's <c>enabled</c>.</summary>
    public bool Enabled { get; set; }

    /// <summary>The manifest's <c>rollout_percentage</c>, 0 to 100.</summary>
    public double RolloutPercentage { get; set; }

    /// <summary>True when the manifest names users for whom the flag is always on.</summary>
    public bool HasWhitelist { get; set; }

    /// <summary>True when the manifest names users for whom the flag is always off.</summary>
    public bool HasBlacklist { get; set; }

    /// <summary>True when a section of the manifest's <c>environments</c> changes who gets the flag.</summary>
    public bool VariesByEnvironment { get; set; }

    /// <summary>True for a flag that is meant to stay, and is therefore never finished.</summary>
    public bool Permanent { get; set; }

    /// <summary>Rules the manifest silences for this flag, each as <c>FLAG2003|2026-12-01</c> (id, and until when).</summary>
    public string[]? Suppressions { get; set; }
}
