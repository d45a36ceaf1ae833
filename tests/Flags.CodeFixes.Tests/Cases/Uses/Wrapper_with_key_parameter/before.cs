using Flags;
using LlmHub.Flagging;

namespace LlmHub;

public class Gate(FeatureFlags flags)
{
    public bool Opens([FlagKey] string key, string user) => flags.IsEnabled(key, user);

    public bool Closes([FlagKey] string key, string user) => !flags.IsEnabled(key, user);
}

public class Page(Gate gate)
{
    public string A(string user) => gate.Opens("unified_llm_hub", user) ? "new" : "old";

    public string B(string user) => gate.Closes("unified_llm_hub", user) ? "old" : "new";

    public string C(string user) => gate.Opens("dark_mode", user) ? "dark" : "light";
}
