namespace Flags.Manifest;

/// <summary>What a flag is for, which decides how long it may live.</summary>
public enum FlagKind
{
    /// <summary><c>release</c>: brings a feature out step by step, and goes afterwards. The default.</summary>
    Release,

    /// <summary><c>experiment</c>: compares two behaviours, and goes afterwards.</summary>
    Experiment,

    /// <summary><c>operational</c>: helps operators through a change of load or infrastructure; short-lived.</summary>
    Operational,

    /// <summary><c>kill_switch</c>: turns a feature off in an emergency; stays.</summary>
    KillSwitch,

    /// <summary><c>permission</c>: decides who may use a feature; stays.</summary>
    Permission,
}
