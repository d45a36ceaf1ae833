namespace LlmHub;

public partial class Page
{
}
