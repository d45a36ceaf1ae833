namespace LlmHub;

public class Page
{
    #region New

    public string Show() => "new";

    #endregion

    public string Last() => "last";
}
