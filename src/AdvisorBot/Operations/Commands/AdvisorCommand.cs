using System.CommandLine;

namespace AdvisorBot.Operations.Commands;

/// <summary>The command line. Without a verb the service runs.</summary>
static class AdvisorCommand
{
    /// <param name="serve">Runs the service.</param>
    /// <param name="build">Puts the service together, with these settings on top, without running it.</param>
    public static RootCommand Create(Func<Task<int>> serve, Func<string[], WebApplication> build)
    {
        // What the verbs do not know is configuration, such as --urls or --environment.
        var root = new RootCommand("Helps people choose a technology, in a conversation.") { TreatUnmatchedTokensAsErrors = false };
        root.Options.Add(DataFolder.Option());
        root.SetAction(_ => serve());
        root.Subcommands.Add(ChatCommand.Create(build));
        root.Subcommands.Add(McpCommand.Create(build));
        root.Subcommands.Add(CatalogCommand.Create(build));
        root.Subcommands.Add(UnderstandCommand.Create());
        root.Subcommands.Add(TranscriptCommand.Create(build));
        root.Subcommands.Add(DataCommand.Create(build));
        root.Subcommands.Add(TeamsCommand.Create());
        root.Subcommands.Add(HealthCommand.Create());
        return root;
    }
}
