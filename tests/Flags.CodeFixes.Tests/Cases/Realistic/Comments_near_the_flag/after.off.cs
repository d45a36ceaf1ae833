// Copyright of the company.
using System;

namespace LlmHub.Notes
{
    /// <summary>Shows pages.</summary>
    public class Pages
    {
        #region Legacy

        /// <summary>The old page.</summary>
        private string Old(string user)
        {
            return "old " + user;
        }

        #endregion

        /// <summary>Shows the page of a user.</summary>
        public string Show(string user)
        {
            // Names are trimmed, always.
            user = user.Trim();

            // The old page goes when everybody is on the hub.
            // Nobody liked it.
            return Old(user);
        }

        // region of the end
    }
}
