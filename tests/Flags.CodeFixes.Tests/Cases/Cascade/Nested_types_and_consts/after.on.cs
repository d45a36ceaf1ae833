namespace LlmHub;

public class Page
{
    private const int Unused = 3;

    public string Show() => new NewView().Draw();

    private sealed class NewView
    {
        public string Draw() => Format(Mode.Fancy);

        private static string Format(Mode mode) => mode.ToString();
    }

    private enum Mode { Plain, Fancy }
}
