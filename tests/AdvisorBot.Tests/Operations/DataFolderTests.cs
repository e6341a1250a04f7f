using AdvisorBot.Operations;

namespace AdvisorBot.Tests.Operations;

/// <summary>Of what is written behind a command, which is a setting.</summary>
public class DataFolderTests
{
    [Theory]
    [InlineData("data backup /backups/b.db --Storage:File=a.db", "--Storage:File=a.db")]
    [InlineData("data restore /backups/b.db --replace --Storage:File=a.db", "--Storage:File=a.db")]
    [InlineData("data restore --replace --Storage:Provider Redis", "--Storage:Provider=Redis")]
    [InlineData("catalog diff /old /new --store --Storage:File=a.db", "--Storage:File=a.db")]
    [InlineData("--urls http://localhost:1 --data /guides", "--urls=http://localhost:1", "--Data:Folder=/guides")]
    [InlineData("chat --data=/guides --watch", "--Data:Folder=/guides")]
    [InlineData("insights --replace")]
    public void WhatIsTheCommandsOwnSwallowsNoSetting(string line, params string[] settings) =>
        Assert.Equal(settings, DataFolder.AsSettings(line.Split(' ')));
}
