namespace LlmHub;

public class Page
{
	public int A(int n)
	{
		return n;
	}
}
