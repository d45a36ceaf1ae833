using System.CommandLine;
using Flags.Manifest;

namespace Flags.Cli.Staleness;

/// <summary>The figures that a team sets in its build, given on the command line.</summary>
internal sealed class LifecycleOptionsOnCommandLine
{
    private readonly Option<int> _notice = Days("--expiry-notice-days", "How long before its end_date a flag is reported", LifecycleOptions.Default.ExpiryNoticeDays);
    private readonly Option<int> _grace = Days("--grace-days", "How long a flag may stand at 100 %, or off, before that is a warning", LifecycleOptions.Default.FullRolloutGraceDays);
    private readonly Option<int?> _release = Lifetime("release", LifecycleOptions.Default.ReleaseDays);
    private readonly Option<int?> _experiment = Lifetime("experiment", LifecycleOptions.Default.ExperimentDays);
    private readonly Option<int?> _operational = Lifetime("operational", LifecycleOptions.Default.OperationalDays);

    internal void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _notice, _grace, _release, _experiment, _operational })
        {
            command.Options.Add(option);
        }
    }

    internal LifecycleOptions Of(ParseResult arguments) => LifecycleOptions.Default with
    {
        ExpiryNoticeDays = arguments.GetValue(_notice),
        FullRolloutGraceDays = arguments.GetValue(_grace),
        ReleaseDays = arguments.GetValue(_release),
        ExperimentDays = arguments.GetValue(_experiment),
        OperationalDays = arguments.GetValue(_operational),
    };

    private static Option<int> Days(string name, string description, int usual)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "DAYS", DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.Errors.Any() || result.GetValueOrDefault<int>() < 0)
            {
                result.AddError($"{name} takes a number of days, 0 or more.");
            }
        });
        return option;
    }

    private static Option<int?> Lifetime(string kind, int? usual)
    {
        var name = $"--{kind}-days";
        var option = new Option<int?>(name) { Description = $"How long a flag of kind {kind} may live", HelpName = "DAYS", DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.Errors.Any() || result.GetValueOrDefault<int?>() < 0)
            {
                result.AddError($"{name} takes a number of days, 0 or more.");
            }
        });
        return option;
    }
}
