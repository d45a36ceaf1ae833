namespace LlmHub;

public class Page
{
	public int A(int n)
	{
		if (n > 2)
		{
			n++;
		}
		else
		{
			n--;
		}

		return n;
	}
}
