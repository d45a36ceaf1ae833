namespace LlmHub;

public class Page
{
    public bool A(bool admin)
    {
        return false;
    }

    public bool B(bool admin)
    {
        var show = admin;
        show = false;
        show = true;
        return show;
    }

    public bool C(bool admin)
    {
        return false;
    }
}
