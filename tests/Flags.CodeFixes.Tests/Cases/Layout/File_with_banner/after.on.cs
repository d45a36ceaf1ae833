// Copyright (c) The team. All rights reserved.

namespace LlmHub
{
    /// <summary>A page.</summary>
    public class Page
    {
        /// <summary>Shows it.</summary>
        public string Show()
        {
            return "new";
        }
    }
}
