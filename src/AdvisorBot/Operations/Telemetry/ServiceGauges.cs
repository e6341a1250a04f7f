using System.Diagnostics.Metrics;
using AdvisorBot.Dialogs;
using AdvisorBot.Turns;

namespace AdvisorBot.Operations.Telemetry;

/// <summary>What is so just now, under the name "AdvisorBot.Operations": asked only while somebody collects it.</summary>
sealed class ServiceGauges : IHostedService, IDisposable
{
    public const string Name = "AdvisorBot.Operations";

    readonly Meter _meter = new(Name);

    public ServiceGauges(Outbox outbox, CurrentKnowledge knowledge)
    {
        _meter.CreateObservableGauge("advisorbot.outbox.waiting", () => outbox.Waiting, "{conversation}", "Conversations that wait for a delivery to begin");
        _meter.CreateObservableGauge("advisorbot.outbox.workers", () => outbox.Workers, "{worker}", "Workers that deliver, or wait for something to deliver");
        _meter.CreateObservableGauge(
            "advisorbot.likeness.ready", () => knowledge.Value.Likeness.IsReady ? 1 : 0, null,
            "Whether the sentence model is loaded and its examples are known");
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _meter.Dispose();
}
