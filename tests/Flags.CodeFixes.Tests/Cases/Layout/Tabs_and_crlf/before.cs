using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
	public int A(int n)
	{
		if (flags.IsUnifiedLlmHubEnabled())
		{
			if (n > 2)
			{
				n++;
			}
			else
			{
				n--;
			}
		}

		return n;
	}
}
