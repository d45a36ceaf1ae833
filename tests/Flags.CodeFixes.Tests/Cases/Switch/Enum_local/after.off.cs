namespace LlmHub;

public enum Mode { Old, New }

public class Page
{
    public string Show()
    {
        var mode = Mode.Old;
        switch (mode)
        {
            case Mode.New:
                return "new";
            default:
                return "old";
        }
    }
}
