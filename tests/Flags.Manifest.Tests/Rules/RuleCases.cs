namespace Flags.Manifest.Tests;

/// <summary>
/// One case per rule that a single text can break. The rules about unreadable files, limits and several files have tests
/// of their own, named in <see cref="Elsewhere"/>.
/// </summary>
internal static class RuleCases
{
    public static readonly string[] Elsewhere = ["FLAG0002", "FLAG0003", "FLAG0010"];

    public static readonly RuleCase[] All =
    [
        new(ManifestRules.MalformedJson,
            """{ "flags": { "a": { "enabled": ▲True } } }""",
            "The JSON is malformed: 'True' is not a JSON value; write true",
            """{ "flags": { "a": { "enabled": true } } }"""),
        .. Shape, .. Names, .. Values, .. Lists, .. Environments, .. Lifecycle,
    ];

    private static RuleCase[] Shape =>
    [
        new(ManifestRules.UnknownProperty,
            """{ "flags": { "a": { ▲"enabeld": true } } }""",
            "'enabeld' is not a property of a flag; did you mean 'enabled'?",
            """{ "flags": { "a": { "enabled": true } } }"""),
        new(ManifestRules.WrongType,
            """{ "flags": { "a": { "enabled": ▲"true" } } }""",
            "'enabled' must be true or false, not a string",
            """{ "flags": { "a": { "enabled": true } } }"""),
        new(ManifestRules.MissingProperty,
            """▲{ "hash": "md5" }""",
            "the manifest lacks 'flags'",
            """{ "hash": "md5", "flags": {} }"""),
        new(ManifestRules.DuplicateProperty,
            """{ "flags": { "a": { "enabled": true, ▲"enabled": false } } }""",
            "'enabled' is given twice in a flag; keep one of them",
            """{ "flags": { "a": { "enabled": true }, "b": { "enabled": false } } }"""),
    ];

    private static RuleCase[] Names =>
    [
        new(ManifestRules.InvalidKey,
            """{ "flags": { ▲"NewCheckout": {} } }""",
            "'NewCheckout' cannot be a flag's key: a key is words of lower-case letters and digits joined by '_', '-' or '.', "
            + "begins with a letter and has at most 128 characters; for example 'new_checkout'",
            """{ "flags": { "new_checkout": {} } }"""),
        new(ManifestRules.DuplicateKey,
            "{ \"flags\": {\n\"a\": {},\n▲\"a\": {} } }",
            "The flag 'a' is already declared in line 2",
            """{ "flags": { "a": {}, "b": {} } }"""),
        new(ManifestRules.DuplicateAccessor,
            """{ "flags": { "new_ui": {}, ▲"new-ui": {} } }""",
            "The accessor 'IsNewUiEnabled' of the flag 'new-ui' already belongs to the flag 'new_ui'; give one of them an 'accessor' of its own",
            """{ "flags": { "new_ui": {}, "new-ui": { "accessor": "NewerUi", "environment_prefix": "FEATURE_X" } } }"""),
        new(ManifestRules.InvalidAccessor,
            """{ "flags": { "a": { "accessor": ▲"class" } } }""",
            "'class' cannot name an accessor: it is a C# keyword",
            """{ "flags": { "class": { } } }"""),
        new(ManifestRules.EnvironmentVariableClash,
            """{ "flags": { "hub": {}, ▲"hub_rollout": {} } }""",
            "The environment variable 'FEATURE_HUB_ROLLOUT' would set both 'hub' and 'hub_rollout'; give one of them another 'environment_prefix' or key",
            """{ "flags": { "hub": { "environment_prefix": "FEATURE_LLM_HUB" }, "hub_rollout": {} } }"""),
    ];

    private static RuleCase[] Values =>
    [
        new(ManifestRules.PercentageOutOfRange,
            """{ "flags": { "a": { "rollout_percentage": ▲100.01 } } }""",
            "'rollout_percentage' must lie between 0 and 100, not 100.01",
            """{ "flags": { "a": { "rollout_percentage": 100.00 } } }"""),
        new(ManifestRules.PercentageTooPrecise,
            """{ "flags": { "a": { "rollout_percentage": ▲0.125 } } }""",
            "'rollout_percentage' has at most two decimals, not 0.125",
            """{ "flags": { "a": { "rollout_percentage": 0.13 } } }"""),
        new(ManifestRules.FractionalMd5Percentage,
            """{ "hash": "md5", "flags": { "a": { "rollout_percentage": ▲12.5 } } }""",
            "'rollout_percentage' must be a whole number under the hash 'md5', not 12.5",
            """{ "hash": "md5", "flags": { "a": { "rollout_percentage": 12.0 } } }"""),
        new(ManifestRules.UnreadableDate,
            """{ "flags": { "a": { "end_date": ▲"15/03/2027" } } }""",
            "'15/03/2027' is not a date that 'end_date' can hold: a date is written YYYY-MM-DD, optionally followed by T and a time such as 2026-03-15T12:00:00Z",
            """{ "flags": { "a": { "end_date": "2027-03-15" } } }"""),
        new(ManifestRules.EndBeforeStart,
            """{ "flags": { "a": { "start_date": "2026-02-01", "end_date": ▲"2026-01-31" } } }""",
            "The window ends (2026-01-31) before it starts (2026-02-01), so it is never open",
            """{ "flags": { "a": { "start_date": "2026-01-31", "end_date": "2026-01-31" } } }"""),
        new(ManifestRules.UnknownValue,
            """{ "flags": { "a": { "kind": ▲"relaese" } } }""",
            "'relaese' is not a value of 'kind'; it is one of release, experiment, operational, kill_switch, permission; did you mean 'release'?",
            """{ "flags": { "a": { "kind": "release" } } }"""),
        new(ManifestRules.InvalidText,
            """{ "flags": { "a": { "salt": ▲" " } } }""",
            "'salt' must not be blank; leave it out instead",
            """{ "flags": { "a": { "salt": null } } }"""),
    ];

    private static RuleCase[] Lists =>
    [
        new(ManifestRules.UserInBothLists,
            """{ "flags": { "a": { "whitelist_users": ["u", ▲"v"], "blacklist_users": ["v"] } } }""",
            "The user 'v' is in the blacklist too, which wins",
            """{ "flags": { "a": { "whitelist_users": ["u", "V"], "blacklist_users": ["v"] } } }"""),
        new(ManifestRules.DuplicateListEntry,
            """{ "flags": { "a": { "whitelist_users": ["u", ▲"u"] } } }""",
            "'u' is already in 'whitelist_users'",
            """{ "flags": { "a": { "whitelist_users": ["u", "U"] } } }"""),
        new(ManifestRules.BlankListEntry,
            """{ "flags": { "a": { "blacklist_users": [▲""] } } }""",
            "A blank entry in 'blacklist_users' matches nobody",
            """{ "flags": { "a": { "blacklist_users": [] } } }"""),
        new(ManifestRules.ListEntryWhiteSpace,
            """{ "flags": { "a": { "blacklist_users": [▲"u "] } } }""",
            "'u ' in 'blacklist_users' begins or ends with white space, which counts when it is compared",
            """{ "flags": { "a": { "blacklist_users": ["u u"] } } }"""),
    ];

    private static RuleCase[] Environments =>
    [
        new(ManifestRules.NotOverridable,
            """{ "flags": { "a": { "environments": { "Dev": { ▲"hash": "md5" } } } } }""",
            "'hash' cannot differ between environments; it belongs to the flag itself",
            """{ "flags": { "a": { "hash": "md5", "environments": { "Dev": { "enabled": true } } } } }"""),
        new(ManifestRules.DuplicateEnvironment,
            """{ "flags": { "a": { "environments": { "Dev": {}, ▲"dev": {} } } } }""",
            "The environment 'dev' already has the section 'Dev'; hosts compare names ignoring case",
            """{ "flags": { "a": { "environments": { "Dev": {}, "Development": {} } } } }"""),
        new(ManifestRules.EnvironmentWindowOutside,
            """{ "flags": { "a": { "end_date": "2026-06-30", "environments": { "Dev": { "start_date": ▲"2026-07-01" } } } } }""",
            "In 'Dev' the window (2026-07-01 to 2026-06-30) lies outside the flag's own (… to 2026-06-30)",
            """{ "flags": { "a": { "end_date": "2026-06-30", "environments": { "Dev": { "start_date": "2026-07-01", "end_date": null } } } } }"""
                .Replace("2026-07-01", "2026-06-01", StringComparison.Ordinal)),
    ];

    private static RuleCase[] Lifecycle =>
    [
        new(ManifestRules.RolloutWhileDisabled,
            """{ "flags": { "a": { "rollout_percentage": ▲50 } } }""",
            "The rollout of 50 % has no effect while 'enabled' is false in the flag and in all its environments",
            """{ "flags": { "a": { "rollout_percentage": 50, "environments": { "Dev": { "enabled": true } } } } }"""),
        new(ManifestRules.ContradictoryLifecycle,
            """{ "flags": { "a": { "full_since": ▲"2026-01-01" } } }""",
            "The flag has been at 100 % since 2026-01-01, yet it is disabled",
            """{ "flags": { "a": { "enabled": true, "rollout_percentage": 100, "full_since": "2026-01-01" } } }"""),
        new(ManifestRules.NoOwnerOrCreated,
            """{ "flags": { ▲"a": { "kind": "release" } } }""",
            "The temporary flag 'a' has no 'owner' and no 'created'",
            """{ "flags": { "a": { "owner": "team", "created": "2026-01-01" }, "b": { "kind": "kill_switch" }, "c": { "permanent": true } } }"""),
        new(ManifestRules.SuppressionWithoutReason,
            """{ "flags": { "a": { "suppress": [▲{ "id": "FLAG2003" }] } } }""",
            "The suppression of 'FLAG2003' gives no reason and is ignored",
            """{ "flags": { "a": { "suppress": [{ "id": "FLAG2003", "reason": "agreed with sales" }] } } }"""),
        new(ManifestRules.UnknownSuppression,
            """{ "flags": { "a": { "suppress": [{ "id": ▲"FLAG0001", "reason": "r" }] } } }""",
            "'FLAG0001' cannot be suppressed: it is an error, and an error leaves nothing to build",
            """{ "flags": { "a": { "suppress": [{ "id": "FLAG0004", "reason": "r" }] } } }"""),
    ];
}
