using Flags.Dates;

namespace Flags.Manifest;

/// <summary>Checks what a flag says about its life, once all of it has been read.</summary>
internal sealed class LifecycleChecks(JsonTree tree, Findings findings)
{
    public void Check(FlagEntry flag, FlagDraft draft, int nameNode, EnvironmentReader environments)
    {
        if (!flag.Enabled && !environments.AnyEnabled)
        {
            CheckRollout(flag.RolloutHundredths > 0 ? draft.Settings.Node(Setting.RolloutPercentage) : environments.FirstRollout);
        }

        CheckOwner(flag, nameNode);
        CheckFullSince(flag, draft[FlagProperty.FullSince]);
        if (flag.Permanent && flag.EndDate is { } end)
        {
            Contradiction(draft.Settings.Node(Setting.EndDate), $"The flag is permanent, yet it ends on {IsoInstant.FormatDay(end)}");
        }
    }

    private void CheckRollout(int node)
    {
        if (node >= 0)
        {
            findings.Report(ManifestRules.RolloutWhileDisabled, tree[node].Span, tree.Raw(node));
        }
    }

    private void CheckOwner(FlagEntry flag, int nameNode)
    {
        bool isTemporary = flag.Kind is FlagKind.Release or FlagKind.Experiment or FlagKind.Operational && !flag.Permanent;
        bool hasOwner = !string.IsNullOrWhiteSpace(flag.Owner);
        if (isTemporary && (!hasOwner || flag.Created is null))
        {
            string missing = hasOwner ? "'created'" : flag.Created is null ? "'owner' and no 'created'" : "'owner'";
            findings.Report(ManifestRules.NoOwnerOrCreated, tree[nameNode].Span, flag.Key, missing);
        }
    }

    private void CheckFullSince(FlagEntry flag, int node)
    {
        if (flag.FullSince is not { } full)
        {
            return;
        }

        if (full < flag.Created)
        {
            Contradiction(node, $"The flag has been at 100 % since {IsoInstant.FormatDay(full)}, before it was created ({IsoInstant.FormatDay(flag.Created.Value)})");
        }
        else if (!flag.Enabled || flag.RolloutHundredths < Percentage.Full)
        {
            string state = flag.Enabled ? $"at {Percentage.Format(flag.RolloutHundredths)} %" : "disabled";
            Contradiction(node, $"The flag has been at 100 % since {IsoInstant.FormatDay(full)}, yet it is {state}");
        }
    }

    private void Contradiction(int node, string message) =>
        findings.Report(ManifestRules.ContradictoryLifecycle, tree[node].Span, message);
}
