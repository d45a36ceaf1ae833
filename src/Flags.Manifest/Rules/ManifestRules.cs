namespace Flags.Manifest;

/// <summary>All rules about manifests.</summary>
public static partial class ManifestRules
{
    /// <summary>The rules in the order of their ids.</summary>
    public static IReadOnlyList<ManifestRule> All => Catalog.Rules;

    /// <summary>The rule with an id.</summary>
    /// <param name="id">Such as <c>FLAG0004</c>; compared ordinally.</param>
    /// <returns>The rule, or null when no manifest rule has that id.</returns>
    public static ManifestRule? Find(string id)
    {
        foreach (ManifestRule rule in All)
        {
            if (rule.Id == id)
            {
                return rule;
            }
        }

        return null;
    }

    // Apart, because the order in which partial classes initialize their members is not defined.
    private static class Catalog
    {
        public static readonly ManifestRule[] Rules =
        [
            MalformedJson, UnreadableFile, LimitExceeded,
            UnknownProperty, WrongType, MissingProperty, DuplicateProperty,
            InvalidKey, DuplicateKey, DuplicateKeyAcrossFiles, DuplicateAccessor, InvalidAccessor,
            PercentageOutOfRange, PercentageTooPrecise, FractionalMd5Percentage, UnreadableDate, EndBeforeStart, UnknownValue, InvalidText,
            UserInBothLists, DuplicateListEntry, BlankListEntry, ListEntryWhiteSpace,
            NotOverridable, DuplicateEnvironment, EnvironmentWindowOutside,
            RolloutWhileDisabled, ContradictoryLifecycle, NoOwnerOrCreated,
            SuppressionWithoutReason, UnknownSuppression,
            EnvironmentVariableClash,
        ];
    }
}
