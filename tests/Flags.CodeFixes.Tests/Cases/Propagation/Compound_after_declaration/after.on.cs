namespace LlmHub;

public class Page
{
    public bool A(bool admin)
    {
        var show = admin;
        return show;
    }

    public bool B(bool admin)
    {
        var show = admin;
        show = !show;
        return show;
    }

    public bool C(bool admin)
    {
        var result = false;
        if (admin)
        {
            result = true;
        }

        return result;
    }
}
