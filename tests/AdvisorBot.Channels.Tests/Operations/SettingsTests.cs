using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using AdvisorBot.Channels.Access;
using AdvisorBot.Channels.DirectLine;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Operations;
using AdvisorBot.Operations.Settings;
using AdvisorBot.Storage;
using AdvisorBot.TestSupport;
using AdvisorBot.Turns;
using Microsoft.Extensions.Configuration;

namespace AdvisorBot.Channels.Tests.Operations;

/// <summary>A setting is taken, refused at the start with a sentence, or said to be none.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData("Storage:Retentoin", "Did you mean Storage:Retention?")]
    [InlineData("storage:provder", "Did you mean Storage:Provider?")]
    [InlineData("DirectLine:Secret", "Did you mean DirectLine:Secrets?")]
    [InlineData("Api:Key", "Did you mean Api:Keys?")]
    [InlineData("Proxies:Trust", "Did you mean Proxies:Trusted?")]
    [InlineData("Storage:Sqlite:Path", "Storage:Sqlite:Path is no setting")]
    [InlineData("Outbox:Everything", "The section Outbox has Concurrency, ")]
    public void ASettingOfAKnownSectionThatIsNoneIsNamedWithTheNearestOne(string name, string says) =>
        Assert.Contains(says, Assert.Single(Problems(name)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Storage:File")]
    [InlineData("directline:secrets:0")]
    [InlineData("WebChat:WarmUp")]
    [InlineData("Advisor:Contact")]
    [InlineData("Somebody:Elses")]
    public void WhatIsASettingOrSomebodyElsesIsNot(string name) => Assert.Empty(Problems(name));

    static IEnumerable<string> Problems(string name) =>
        SettingsReview.Problems(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create<string, string?>(name, "x")]).Build());

    [Theory]
    [InlineData("Storage:Retention", "00:00:00")]
    [InlineData("Storage:LogAge", "00:00:00")]
    [InlineData("Storage:ForgetWithin", "2.00:00:00")]
    [InlineData("Storage:DeliveryLease", "00:00:01")]
    [InlineData("Storage:LogEntries", "0")]
    [InlineData("Storage:CacheBytes", "-1")]
    [InlineData("Turns:IdleAfter", "-1.00:00:00")]
    [InlineData("Turns:AnswerWithin", "00:01:00")]
    [InlineData("Outbox:Concurrency", "0")]
    [InlineData("Outbox:CallTimeout", "00:00:00")]
    [InlineData("Advisor:IdleAfter", "00:00:00")]
    [InlineData("DirectLine:TokenSeconds", "1")]
    [InlineData("DirectLine:MostConversations", "0")]
    [InlineData("Health:Key", "short")]
    [InlineData("Api:CallsPerMinute", "0")]
    public void WhatIsOutOfBoundsIsRefused(string name, string value)
    {
        var (section, setting) = (name.Split(':')[0], name.Split(':')[1]);
        var options = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create<string, string?>(name, value)]).Build().GetSection(section)
            .Get(Sections[section])!;
        List<ValidationResult> problems = [];

        Validator.TryValidateObject(options, new(options), problems, validateAllProperties: true);

        Assert.Equal(setting, Assert.Single(Assert.Single(problems).MemberNames));
    }

    [Theory]
    [InlineData("Storage:Retention", "00:00:00")]
    [InlineData("Storage:Retention", "a month")]
    [InlineData("Storage:Provider", "Postgres")]
    [InlineData("Health:Key", "short")]
    [InlineData("Api:Keys:0", "short")]
    [InlineData("Advisor:IdleAfter", "00:00:00")]
    [InlineData("Advisor:Catalogue", "azure-machine-lerning")]
    public async Task WhatIsWrongStopsTheStartWithASentenceThatNamesIt(string name, string value)
    {
        var folder = Directory.CreateTempSubdirectory("advisor-settings-");
        var start = new ProcessStartInfo(
            "dotnet",
            [
                Path.Combine(AppContext.BaseDirectory, "AdvisorBot.dll"), "--urls=http://127.0.0.1:0", $"--Storage:File={folder.FullName}/a.db",
                $"--DirectLine:KeyFile={folder.FullName}/a.key", "--Understanding:Likeness=Off", "--WebChat:WarmUp=false",
                $"--Data:Folder={MachineLearningData.Folder}", $"--{name}={value}",
            ])
        { RedirectStandardError = true, RedirectStandardOutput = true };

        using var service = Process.Start(start)!;
        var output = service.StandardOutput.ReadToEndAsync();
        var said = await service.StandardError.ReadToEndAsync();
        await service.WaitForExitAsync();

        Assert.Equal(1, service.ExitCode);
        Assert.Contains(name.Split(':')[1], said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said + await output, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    static readonly Dictionary<string, Type> Sections = new()
    {
        ["Storage"] = typeof(StorageOptions),
        ["Turns"] = typeof(TurnOptions),
        ["Outbox"] = typeof(OutboxOptions),
        ["Advisor"] = typeof(GuideOptions),
        ["DirectLine"] = typeof(DirectLineOptions),
        ["Health"] = typeof(HealthOptions),
        ["Api"] = typeof(ApiOptions),
    };

    /// <summary>Whoever adds a number or a time adds its bounds.</summary>
    [Fact]
    public void EveryNumberAndEveryTimeHasBounds() =>
        Assert.All(
            Sections.Values.SelectMany(options => options.GetProperties())
                .Where(property => property.PropertyType == typeof(TimeSpan) || property.PropertyType == typeof(int) || property.PropertyType == typeof(long)),
            property => Assert.True(Attribute.IsDefined(property, typeof(RangeAttribute)), property.Name));
}
