using System.Globalization;
using Flags.Dates;
using Flags.Manifest;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Flags.Analyzers.Options;

/// <summary>Reads <see cref="BuildOptions"/> from the project's MSBuild properties.</summary>
internal sealed class BuildOptionsReader
{
    private const int MaxDays = 36_500;

    private readonly AnalyzerConfigOptions _properties;
    private readonly List<InvalidOption> _invalid = [];

    private BuildOptionsReader(AnalyzerConfigOptions properties) => _properties = properties;

    internal static BuildOptions Read(AnalyzerOptions options, Compilation compilation) =>
        new BuildOptionsReader(options.AnalyzerConfigOptionsProvider.GlobalOptions).Read() with
        {
            Severities = compilation.Options.SyntaxTreeOptionsProvider,
        };

    private BuildOptions Read()
    {
        var defaults = LifecycleOptions.Default;
        var options = new BuildOptions
        {
            Today = ReadToday(),
            Lifecycle = new LifecycleOptions
            {
                ExpiryNoticeDays = ReadDays(OptionNames.ExpiryNoticeDays, defaults.ExpiryNoticeDays),
                FullRolloutGraceDays = ReadDays(OptionNames.FullRolloutGraceDays, defaults.FullRolloutGraceDays),
                ReleaseDays = ReadLifetime(OptionNames.ReleaseLifetimeDays, defaults.ReleaseDays),
                ExperimentDays = ReadLifetime(OptionNames.ExperimentLifetimeDays, defaults.ExperimentDays),
                OperationalDays = ReadLifetime(OptionNames.OperationalLifetimeDays, defaults.OperationalDays),
                KillSwitchDays = ReadLifetime(OptionNames.KillSwitchLifetimeDays, defaults.KillSwitchDays),
                PermissionDays = ReadLifetime(OptionNames.PermissionLifetimeDays, defaults.PermissionDays),
            },
            StaleIsError = !IsFirst(OptionNames.StaleAs, "warning", "error"),
            ChecksOtherApis = IsFirst(OptionNames.CheckOtherApis, "true", "false"),
            IsTestProject = Is(OptionNames.IsTestProject, "true"),
            IsClassInternal = Is(OptionNames.Visibility, "internal"),
        };
        return options with { Invalid = _invalid };
    }

    private DateTimeOffset? ReadToday()
    {
        var given = Value(OptionNames.Today);
        if (given is null || Same(given, "off"))
        {
            return null;
        }

        if (IsoInstant.TryParse(given, out var today) && today.TimeOfDay == TimeSpan.Zero)
        {
            return today;
        }

        Refuse(OptionNames.Today, given, "an ISO 8601 date such as '2026-03-15', or 'off'", "The rules about dates are off");
        return null;
    }

    private int ReadDays(string name, int standard)
    {
        if (Value(name) is not { } given)
        {
            return standard;
        }

        return TryDays(given, out var days) ? days : RefuseDays(name, given, "", standard);
    }

    private int? ReadLifetime(string name, int? standard)
    {
        if (Value(name) is not { } given)
        {
            return standard;
        }

        if (Same(given, "never"))
        {
            return null;
        }

        return TryDays(given, out var days) ? days : RefuseDays(name, given, ", or 'never'", standard);
    }

    private T RefuseDays<T>(string name, string given, string orElse, T standard)
    {
        var expected = string.Format(CultureInfo.InvariantCulture, "a whole number of days from 0 to {0}{1}", MaxDays, orElse);
        Refuse(name, given, expected, "The default is used instead");
        return standard;
    }

    /// <summary>Whether a property that knows two words has the first of them, which is also its default.</summary>
    private bool IsFirst(string name, string first, string second)
    {
        var given = Value(name);
        var isFirst = given is null || Same(given, first);
        if (!isFirst && !Same(given!, second))
        {
            Refuse(name, given!, $"'{first}' or '{second}'", $"'{first}' is used instead");
            return true;
        }

        return isFirst;
    }

    private bool Is(string name, string word) => Value(name) is { } given && Same(given, word);

    private void Refuse(string name, string given, string expected, string consequence) =>
        _invalid.Add(new InvalidOption(name, given, expected, consequence));

    private string? Value(string name) =>
        _properties.TryGetValue("build_property." + name, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    private static bool TryDays(string text, out int days) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out days) && days <= MaxDays;

    private static bool Same(string given, string word) => given.Equals(word, StringComparison.OrdinalIgnoreCase);
}
