// Copyright of the company.
using System;
using LlmHub.Flagging;

namespace LlmHub.Notes
{
    /// <summary>Shows pages.</summary>
    public class Pages
    {
        #region Dependencies

        // Decides who sees the hub.
        private readonly FeatureFlags _flags;

        #endregion

        #region Legacy

        /// <summary>The old page.</summary>
        private string Old(string user)
        {
            return "old " + user;
        }

        #endregion

        public Pages(FeatureFlags flags)
        {
            _flags = flags;
        }

        /// <summary>Shows the page of a user.</summary>
        public string Show(string user)
        {
            // Names are trimmed, always.
            user = user.Trim();

            // The old page goes when everybody is on the hub.
            if (!_flags.IsUnifiedLlmHubEnabled(user))
            {
                // Nobody liked it.
                return Old(user);
            }

            // From here on the hub is on.
            var page = "hub " + user; // one page

            return page;
        }

        // region of the end
    }
}
