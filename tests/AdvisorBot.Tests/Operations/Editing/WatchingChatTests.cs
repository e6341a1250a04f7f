using System.Threading.Channels;
using AdvisorBot.Dialogs;
using AdvisorBot.Operations;
using AdvisorBot.Operations.Editing;
using AdvisorBot.Operations.Likeness;
using AdvisorBot.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;

namespace AdvisorBot.Tests.Operations.Editing;

public sealed class WatchingChatTests : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    readonly string _folder = LibraryData.Copy([]);
    readonly Typed _typed = new();
    readonly Written _written = new();

    string Guide => Path.Combine(_folder, "catalog", "azure-machine-learning.yaml");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task ASavedGuideIsReadAnewWhileNobodyTypesAndTheConversationGoesOn()
    {
        var chat = ChatAsync();
        await _written.SeesAsync("Titles: Choosing");
        Save(text => text.Replace("title: Choosing a machine learning technology in Azure (2018)", "title: Another title (2018)", StringComparison.Ordinal));

        await _written.SeesAsync("The guides were read anew.");
        await _written.SeesAsync("Titles: Another title (2018)");
        _typed.Line("hello");
        await _written.SeesAsync("You said hello");
        _typed.Line(null);
        await chat.WaitAsync(Patience);
    }

    [Fact]
    public async Task WhatIsWrongWithASavedGuideIsSaidAndTheOldOneStays()
    {
        var chat = ChatAsync();
        await _written.SeesAsync("Titles: Choosing");
        Save(text => text.Replace("title: Choosing", "titel: Choosing", StringComparison.Ordinal));

        await _written.SeesAsync("The key `titel` is not known here.");
        await _written.SeesAsync("by the guides as they were");
        _typed.Line(null);
        await chat.WaitAsync(Patience);
    }

    async Task ChatAsync()
    {
        await using var services = Services();
        await WatchingChat.RunAsync(services, _typed, new(_written, console: null), CancellationToken.None);
    }

    ServiceProvider Services()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        services.AddSingleton<IHostApplicationLifetime, ApplicationLifetime>();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new DataFolder.Found(_folder));
        services.AddSingleton(new CurrentKnowledge(DataFiles.Load(_folder).Know(new() { Catalogue = "azure-machine-learning" }, TimeProvider.System)));
        services.AddSingleton<IBot, Parrot>();
        services.AddLikeness();
        services.AddLiveEdit();
        return services.BuildServiceProvider();
    }

    void Save(Func<string, string> change) => File.WriteAllText(Guide, change(File.ReadAllText(Guide)));

    /// <summary>Names the guide when somebody joins, and says after whoever speaks.</summary>
    sealed class Parrot(CurrentKnowledge knowledge) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => turnContext.SendActivityAsync(
            turnContext.Activity.Type == ActivityTypes.Message
                ? $"You said {turnContext.Activity.Text}"
                : $"Titles: {knowledge.Value.Library.Get("azure-machine-learning", "en").Catalogue.Title}",
            cancellationToken: cancellationToken);
    }

    /// <summary>Lines that a person types when the test says so.</summary>
    sealed class Typed : TextReader
    {
        readonly Channel<string?> _lines = Channel.CreateUnbounded<string?>();

        public void Line(string? line) => _lines.Writer.TryWrite(line);

        public override string? ReadLine()
        {
            while (_lines.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
            {
                if (_lines.Reader.TryRead(out var line))
                    return line;
            }
            return null;
        }
    }

    /// <summary>What was written, for who waits to see it.</summary>
    sealed class Written : StringWriter
    {
        readonly Lock _lock = new();
        TaskCompletionSource _more = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override async Task WriteLineAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default)
        {
            lock (_lock)
            {
                GetStringBuilder().Append(buffer.Span).Append('\n');
                _more.TrySetResult();
                _more = new(TaskCreationOptions.RunContinuationsAsynchronously);
            }
            await Task.CompletedTask;
        }

        public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default) => Task.CompletedTask;

        public async Task SeesAsync(string text)
        {
            while (true)
            {
                Task more;
                lock (_lock)
                {
                    if (GetStringBuilder().ToString().Contains(text, StringComparison.Ordinal))
                        return;
                    more = _more.Task;
                }
                await more.WaitAsync(Patience);
            }
        }
    }
}
