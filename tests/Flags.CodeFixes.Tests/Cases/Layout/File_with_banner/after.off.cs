// Copyright (c) The team. All rights reserved.

using System.Text;

namespace LlmHub
{
    /// <summary>A page.</summary>
    public class Page
    {
        /// <summary>Shows it.</summary>
        public string Show()
        {
            var builder = new StringBuilder();
            builder.Append("old");
            return builder.ToString();
        }
    }
}
