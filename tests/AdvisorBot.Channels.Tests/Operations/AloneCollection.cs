namespace AdvisorBot.Channels.Tests.Operations;

/// <summary>Meters and sources are the process's: who counts what others do as well has to be alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public class AloneCollection
{
    public const string Name = "Alone";
}
