// Copyright of the company.
using System;

namespace LlmHub.Notes
{
    /// <summary>Shows pages.</summary>
    public class Pages
    {
        /// <summary>Shows the page of a user.</summary>
        public string Show(string user)
        {
            // Names are trimmed, always.
            user = user.Trim();

            // From here on the hub is on.
            var page = "hub " + user; // one page

            return page;
        }

        // region of the end
    }
}
