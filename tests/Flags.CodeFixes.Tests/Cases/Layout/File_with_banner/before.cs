// Copyright (c) The team. All rights reserved.

using System.Text;

using LlmHub.Flagging;

namespace LlmHub
{
    /// <summary>A page.</summary>
    public class Page
    {
        #region Fields

        private readonly FeatureFlags flags;

        #endregion

        #region Construction

        /// <summary>Makes the page.</summary>
        public Page(FeatureFlags flags)
        {
            this.flags = flags;
        }

        #endregion

        /// <summary>Shows it.</summary>
        public string Show()
        {
            if (this.flags.IsUnifiedLlmHubEnabled() == false)
            {
                var builder = new StringBuilder();
                builder.Append("old");
                return builder.ToString();
            }

            return "new";
        }
    }
}
