using Flags.Cli.CommandLine;

return await FlagsTool.RunAsync(args).ConfigureAwait(false);
