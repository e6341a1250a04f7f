using System.Collections.Immutable;
using System.Text;
using AdvisorBot.Channels.DirectLine;
using AdvisorBot.Dialogs;
using AdvisorBot.Presentation.Explanations;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Rendering;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Storage;
using AdvisorBot.Turns;

namespace AdvisorBot.Channels.WebChat;

/// <summary>The decision of a conversation as a file to keep. Null when nothing has been answered in it.</summary>
sealed class RecordWriter(IStateStore states, CurrentKnowledge knowledge, TimeProvider time)
{
    public async Task<RecordFile?> WriteTextAsync(DirectLineTicket ticket, Uri page, CancellationToken cancellationToken) =>
        await ReadAsync(ticket, page, cancellationToken) is var (topic, blocks, _) ? new(topic, Encoding.UTF8.GetBytes(Markdown.WriteDocument(blocks))) : null;

    public async Task<RecordFile?> WriteWordAsync(DirectLineTicket ticket, Uri page, CancellationToken cancellationToken) =>
        await ReadAsync(ticket, page, cancellationToken) is var (topic, blocks, words) ? new(topic, WordDocument.Write(blocks, words.Culture)) : null;

    /// <summary>For the page to print.</summary>
    public async Task<RecordFile?> WritePageAsync(DirectLineTicket ticket, Uri page, CancellationToken cancellationToken) =>
        await ReadAsync(ticket, page, cancellationToken) is var (topic, blocks, _) ? new(topic, Encoding.UTF8.GetBytes(Html.WriteDocument(blocks))) : null;

    async Task<(string Topic, ImmutableArray<Block> Blocks, Words Words)?> ReadAsync(DirectLineTicket ticket, Uri page, CancellationToken cancellationToken)
    {
        var record = await states.LoadAsync(ticket.Key, cancellationToken);
        var current = knowledge.Value;
        var session = current.Sessions.Read(ConversationMemory.Read(record.State)).Session;
        if (session is not { CatalogueId: { } catalogue, Answers.Count: > 0 })
            return null;
        var edition = current.Editions.Get(catalogue, session.Language);
        var today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        return (
            catalogue,
            DecisionRecord.Of(edition.Advisor, session.Answers, today, edition.Words, AnswerLink.Write(page, catalogue, session.Answers)),
            edition.Words);
    }
}
