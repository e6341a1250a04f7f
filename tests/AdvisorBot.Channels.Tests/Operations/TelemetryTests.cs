using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using AdvisorBot.Channels.DirectLine;
using AdvisorBot.Channels.Tests.Programs;
using AdvisorBot.Channels.Tests.Support;
using AdvisorBot.Dialogs;
using AdvisorBot.Operations.Telemetry;
using AdvisorBot.Turns;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace AdvisorBot.Channels.Tests.Operations;

/// <summary>What is sent by OpenTelemetry: only if it is asked for, what the documentation says, and nothing that people write.</summary>
[Collection(AloneCollection.Name)]
public sealed partial class TelemetryTests
{
    /// <summary>No word of any guide, and of no language.</summary>
    const string Mark = "Quxzyblorp";

    readonly List<Activity> _spans = [];
    readonly List<MetricSnapshot> _figures = [];
    readonly List<LogRecord> _lines = [];

    [Fact]
    public async Task WithoutTheVariablesNothingOfItIsThere()
    {
        await using var service = new Service();

        Assert.Null(service.Services.GetService<TracerProvider>());
        Assert.Null(service.Services.GetService<MeterProvider>());
    }

    [Fact]
    public async Task NothingThatPeopleWriteIsInAnyOfItAndATurnHasItsStages()
    {
        await using var service = Listened();
        await using (var stage = await Stage.SetAsync(service, Manners.Emulator))
        {
            await stage.Person.JoinAsync();
            foreach (var text in new[]
            {
                $"{Mark} we build models and {Mark}", "the guide of 2018", $"python, and {Mark} too", $"what does {Mark} mean?", $"is {Mark} free?",
                $"why not {Mark}?", "recommend now", $"what if {Mark}?", "compare Databricks and ML Studio",
            })
                await stage.Person.SayAsync(text);
        }
        await new Caller(service).AdviseAsync(new() { ["text"] = $"Python and {Mark}" });
        await Caller.ProblemOf(
            await new Caller(service).SendAsync(HttpMethod.Post, $"/api/v1/guides/none/ask?language={Mark}", $$"""{"{{Mark}}":1}"""),
            System.Net.HttpStatusCode.BadRequest);
        Stop(service);

        Assert.All(_spans.SelectMany(Words), word => Assert.DoesNotContain(Mark, word, StringComparison.OrdinalIgnoreCase));
        Assert.All(_figures.SelectMany(Words), word => Assert.DoesNotContain(Mark, word, StringComparison.OrdinalIgnoreCase));
        Assert.NotEmpty(_lines);
        Assert.All(_lines.SelectMany(Words), word => Assert.DoesNotContain(Mark, word, StringComparison.OrdinalIgnoreCase));
        var turn = _spans.Last(span => span.OperationName == "turn");
        Assert.Equal("committed", turn.GetTagItem("advisorbot.outcome"));
        Assert.Equal(["bot", "commit", "load", "wait"], _spans.Where(span => span.ParentSpanId == turn.SpanId).Select(span => span.OperationName).Order());
        var bot = _spans.Last(span => span.OperationName == "bot");
        Assert.Equal(["hear", "present"], _spans.Where(span => span.ParentSpanId == bot.SpanId).Select(span => span.OperationName).Order());
        Assert.Contains(_spans, span => span.OperationName == "deliver" && (string?)span.GetTagItem("advisorbot.outcome") == "delivered");
        Assert.Empty(
            new[] { "advisorbot.turn.duration", "advisorbot.conversations", "advisorbot.readings", "advisorbot.questions.asked", "advisorbot.advice" }
                .Except(_figures.Select(figure => figure.Name)));
    }

    [Fact]
    public async Task WhatBecomesOfConversationsIsCounted()
    {
        await using var service = Listened();
        await using (var stage = await Stage.SetAsync(service, Manners.Emulator))
        {
            await stage.Person.JoinAsync();
            await stage.Person.SayAsync("the guide of 2018");
            await stage.Person.SayAsync("we deploy models, Python but no Docker, our own code, one at a time. The canteen is closed");
            await stage.Person.SayAsync("not sure");
            await stage.Person.SayAsync("Azure should run it for us");
            await stage.Person.SayAsync("our data is in Azure storage");
            await stage.Person.SayAsync("in scheduled batches");
        }
        Stop(service);

        Assert.Equal(1, Sum("advisorbot.conversations"));
        Assert.Equal(1, Sum("advisorbot.dead_ends"));
        Assert.Equal(1, Sum("advisorbot.ways_out.taken"));
        Assert.Equal(1, Sum("advisorbot.questions.skipped"));
        Assert.True(Sum("advisorbot.questions.asked") > 1);
        Assert.True(Sum("advisorbot.readings", "taken") >= 6);
        Assert.Equal(1, Sum("advisorbot.readings", "unused"));
    }

    [Fact]
    public void OfAFaultOnlyItsTypeIsTold()
    {
        using var span = new Activity("turn");

        TurnTelemetry.Mark(span, new InvalidOperationException(Mark));

        Assert.Equal(typeof(InvalidOperationException).FullName, span.GetTagItem("error.type"));
        Assert.All(Words(span), word => Assert.DoesNotContain(Mark, word, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", false, false, false)]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT=http://localhost:4317", true, true, true)]
    [InlineData("OTEL_EXPORTER_OTLP_METRICS_ENDPOINT=https://there.example/v1", false, true, false)]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT=http://localhost:4317;OTEL_LOGS_EXPORTER=none;OTEL_TRACES_EXPORTER=otlp", true, true, false)]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT=http://localhost:4317;OTEL_SDK_DISABLED=TRUE", false, false, false)]
    public void TheStandardVariablesSayWhatIsSent(string variables, bool traces, bool metrics, bool logs)
    {
        var asked = new TelemetryRequest(Variables(variables));

        Assert.Equal((traces, metrics, logs), (asked.Traces, asked.Metrics, asked.Logs));
    }

    [Theory]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT=localhost:4317")]
    [InlineData("OTEL_TRACES_EXPORTER=zipkin")]
    public void WhatCannotBeStopsTheStartWithASentenceThatNamesIt(string variables)
    {
        var fault = Assert.Throws<ArgumentException>(() => new TelemetryRequest(Variables(variables)));

        Assert.StartsWith(variables.Split('=')[0], fault.Message, StringComparison.Ordinal);
        Assert.Equal("configuration", fault.ParamName);
    }

    [Theory]
    [InlineData("infra/telemetry/dashboard.json")]
    [InlineData("infra/telemetry/alerts.yaml")]
    public async Task TheDashboardAndTheRulesNameFiguresThatThereAre(string file)
    {
        var known = (await InstrumentsAsync()).SelectMany(NamesInPrometheus).Concat(["advisorbot_outcome", "advisorbot_guide", "advisorbot_turn_stage"]);

        var text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, file));
        var named = PrometheusName().Matches(text).Select(match => match.Value).Distinct().ToList();

        Assert.True(named.Count > 5);
        Assert.Empty(named.Except(known));
    }

    [Fact]
    public async Task EveryFigureIsDocumentedAndHasAUnitByTheConventions()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "telemetry.md"));

        Assert.All(await InstrumentsAsync(), figure =>
        {
            Assert.Contains($"`{figure.Name}`", page, StringComparison.Ordinal);
            Assert.NotEmpty(figure.Description!);
            Assert.Matches(@"^(s|\{[a-z_]+\})?$", figure.Unit ?? "");
        });
    }

    Service Listened()
    {
        var service = new Service();
        service.Settings["OTEL_EXPORTER_OTLP_ENDPOINT"] = "http://127.0.0.1:9";
        // Services of tests write no log, this one apart.
        service.Replacements = services => services
            .ConfigureOpenTelemetryTracerProvider(traces => traces.AddInMemoryExporter(_spans))
            .ConfigureOpenTelemetryMeterProvider(figures => figures.AddInMemoryExporter(_figures))
            .AddOpenTelemetry().WithLogging(lines => lines.AddInMemoryExporter(_lines));
        return service;
    }

    /// <summary>What has happened is all there; nothing more is added while it is looked at.</summary>
    static void Stop(Service service)
    {
        service.Services.GetRequiredService<TracerProvider>().Shutdown();
        service.Services.GetRequiredService<MeterProvider>().Shutdown();
        service.Services.GetRequiredService<LoggerProvider>().Shutdown();
    }

    /// <summary>Snapshots follow each other, and the last of a figure holds all.</summary>
    long Sum(string figure, string? outcome = null)
    {
        var sum = 0L;
        foreach (var point in _figures.Last(one => one.Name == figure).MetricPoints)
        {
            var isMeant = outcome is null;
            foreach (var tag in point.Tags)
                isMeant |= tag.Key == TurnTelemetry.OutcomeTag && (string?)tag.Value == outcome;
            sum += isMeant ? point.GetSumLong() : 0;
        }
        return sum;
    }

    static async Task<List<Instrument>> InstrumentsAsync()
    {
        var found = new List<Instrument>();
        await using var service = new Service();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, _) =>
        {
            if (instrument.Meter.Name.StartsWith("AdvisorBot.", StringComparison.Ordinal))
                found.Add(instrument);
        };
        foreach (var owner in new[] { typeof(TurnTelemetry), typeof(ConversationTelemetry), typeof(DirectLineTelemetry) })
            RuntimeHelpers.RunClassConstructor(owner.TypeHandle);
        using var gauges = new ServiceGauges(service.Services.GetRequiredService<Outbox>(), service.Services.GetRequiredService<CurrentKnowledge>());
        listener.Start();
        return [.. found.DistinctBy(instrument => instrument.Name)];
    }

    static IEnumerable<string> NamesInPrometheus(Instrument instrument)
    {
        var name = instrument.Name.Replace('.', '_') + (instrument.Unit == "s" ? "_seconds" : "");
        var kind = instrument.GetType().Name;
        return kind.StartsWith("Histogram", StringComparison.Ordinal) ? [$"{name}_bucket", $"{name}_count", $"{name}_sum"]
            : kind.StartsWith("Counter", StringComparison.Ordinal) ? [$"{name}_total"]
            : [name];
    }

    static IConfiguration Variables(string variables) => new ConfigurationBuilder()
        .AddInMemoryCollection(variables.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split('='))
            .Select(one => KeyValuePair.Create(one[0], (string?)one[1])))
        .Build();

    static IEnumerable<string> Words(Activity span) =>
    [
        span.DisplayName, span.StatusDescription ?? "", .. span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"),
        .. span.Baggage.Select(item => item.Value ?? ""),
        .. span.Events.SelectMany(one => one.Tags.Select(tag => $"{one.Name} {tag.Key}={tag.Value}")),
    ];

    static IEnumerable<string> Words(MetricSnapshot figure) => figure.MetricPoints.SelectMany(point =>
    {
        var words = new List<string> { figure.Name, figure.Description };
        foreach (var tag in point.Tags)
            words.Add($"{tag.Key}={tag.Value}");
        return words;
    });

    static IEnumerable<string> Words(LogRecord line) =>
        [line.FormattedMessage ?? "", line.Body ?? "", $"{line.Exception}", .. (line.Attributes ?? []).Select(one => $"{one.Key}={one.Value}")];

    [GeneratedRegex(@"\badvisorbot_[a-z_]+")]
    private static partial Regex PrometheusName();
}
