using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Transcripts as files: one JSON array for each conversation, in a folder for each channel, as the Emulator opens them.</summary>
#pragma warning disable CA1001 // A semaphore whose wait handle nobody asks for holds nothing to dispose of.
public class FileTranscriptLogger : ITranscriptStore
#pragma warning restore CA1001
{
    const string Extension = ".transcript";

    readonly string _folder;
    readonly bool _unitTestMode;
    readonly HashSet<string> _started = new(StringComparer.Ordinal);
    readonly SemaphoreSlim _gate = new(1, 1);

    /// <param name="folder">Where the files are; null for the current folder.</param>
    /// <param name="unitTestMode">Whether the first activity of a conversation deletes what a former run left of it.</param>
    public FileTranscriptLogger(string folder = null, bool unitTestMode = true)
    {
        _folder = PathUtils.NormalizePath(folder ?? Environment.CurrentDirectory);
        _unitTestMode = unitTestMode;
    }

    public async Task LogActivityAsync(IActivity activity)
    {
        BotAssert.ActivityNotNull(activity);
        await _gate.WaitAsync();
        try
        {
            var file = FileOf(activity.ChannelId, activity.Conversation.Id);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            if (_started.Add(file) && _unitTestMode)
                File.Delete(file);
            await WriteAsync(file, (Activity)activity);
        }
        finally
        {
            _gate.Release();
        }
    }

    public async Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        await _gate.WaitAsync();
        try
        {
            var activities = (await ReadAsync(FileOf(channelId, conversationId)))
                .Where(activity => (activity.Timestamp ?? default) >= startDate)
                .OrderBy(activity => activity.Timestamp)
                .ToArray<IActivity>();
            return TranscriptPage.Of(activities, activity => activity.Id, continuationToken);
        }
        finally
        {
            _gate.Release();
        }
    }

    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        var folder = new DirectoryInfo(Path.Combine(_folder, NameOf(channelId)));
        TranscriptInfo[] infos = !folder.Exists ? [] : [.. folder.EnumerateFiles($"*{Extension}")
            .Select(file => new TranscriptInfo { ChannelId = channelId, Id = Uri.UnescapeDataString(Path.GetFileNameWithoutExtension(file.Name)), Created = file.CreationTimeUtc })
            .OrderBy(info => info.Created)
            .ThenBy(info => info.Id, StringComparer.Ordinal)];
        return Task.FromResult(TranscriptPage.Of(infos, info => info.Id, continuationToken));
    }

    public async Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        await _gate.WaitAsync();
        try
        {
            File.Delete(FileOf(channelId, conversationId));
        }
        catch (DirectoryNotFoundException)
        {
            // A channel without transcripts has none to delete.
        }
        finally
        {
            _gate.Release();
        }
    }

    static async Task<List<Activity>> ReadAsync(string file)
    {
        if (!File.Exists(file))
            return [];
        await using var stream = File.OpenRead(file);
        return [.. await WireJson.DeserializeAsync<Activity[]>(stream, default)];
    }

    static async Task WriteAsync(string file, Activity activity)
    {
        if (activity.Type is ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete)
        {
            var transcript = await ReadAsync(file);
            if (TranscriptPage.Amend(transcript, activity))
            {
                await File.WriteAllBytesAsync(file, WireJson.SerializeToUtf8Bytes(transcript.ToArray()));
                return;
            }
        }
        await AppendAsync(file, activity);
    }

    /// <summary>Writes over the bracket that closes the array, so that a long transcript is not written anew each time.</summary>
    static async Task AppendAsync(string file, Activity activity)
    {
        await using var stream = new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, 4096, useAsync: true);
        if (stream.Length > 0)
            stream.Seek(-1, SeekOrigin.End);
        await stream.WriteAsync(stream.Length > 0 ? ",\n"u8.ToArray() : "["u8.ToArray());
        await stream.WriteAsync(WireJson.SerializeToUtf8Bytes(activity));
        await stream.WriteAsync("]"u8.ToArray());
    }

    /// <remarks>Ids come from outside: escaped, none of them leads out of the folder.</remarks>
    static string NameOf(string id) => id is "." or ".." ? id.Replace(".", "%2E", StringComparison.Ordinal) : Uri.EscapeDataString(id);

    string FileOf(string channelId, string conversationId) => Path.Combine(_folder, NameOf(channelId), NameOf(conversationId) + Extension);
}
