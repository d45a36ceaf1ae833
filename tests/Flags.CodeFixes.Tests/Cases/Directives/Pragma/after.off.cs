namespace LlmHub;

public class Page
{
    public int Show(int n)
    {
        #region Old
        n--;
        #endregion

        return n;
    }
}
