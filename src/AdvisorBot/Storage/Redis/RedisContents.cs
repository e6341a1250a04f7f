using System.Globalization;
using System.Runtime.CompilerServices;
using AdvisorBot.Storage.Copying;
using StackExchange.Redis;

namespace AdvisorBot.Storage.Redis;

/// <summary>
/// The whole of what a Redis server holds under a prefix. It is read conversation by conversation, each as it is then, and written so, too:
/// there is no transaction over all.
/// </summary>
sealed class RedisContents : IStoreContents
{
    const int Stride = 200;

    readonly RedisKeys _keys;
    readonly RedisConnection _redis;
    readonly StorageOptions _options;

    public RedisContents(StorageOptions options)
    {
        _options = options;
        _keys = new(options.RedisPrefix);
        _redis = new(options.Redis, _keys, new());
    }

    public async IAsyncEnumerable<StoredConversation> ConversationsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var member in await _redis.DoAsync(database => database.SortedSetRangeByRankAsync(_keys.Idle)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (await ReadAsync(RedisKeys.Parse(member!)) is { } conversation)
                yield return conversation;
        }
    }

    public async IAsyncEnumerable<AcceptedActivity> AcceptedAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var taken in await _redis.DoAsync(database => database.HashGetAllAsync(Key("accj"))))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var name = ((string)taken.Name!).Split('\n', 2);
            var came = await _redis.DoAsync(database => database.SortedSetScoreAsync(Key($"a:{name[0]}"), name[1]));
            yield return new(RedisKeys.Parse(name[0]), name[1], DateTimeOffset.FromUnixTimeMilliseconds((long)(came ?? 0)), (byte[])taken.Value!);
        }
    }

    public async IAsyncEnumerable<StoredDeadLetter> DeadLettersAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var letter in await _redis.DoAsync(database => database.StreamRangeAsync(_keys.Dead)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var at = long.Parse(((string)letter.Id!).Split('-')[0], CultureInfo.InvariantCulture);
            yield return new(
                RedisKeys.Parse(letter["c"]!), DateTimeOffset.FromUnixTimeMilliseconds(at), new((long)letter["p"], letter["r"]!, (byte[])letter["a"]!));
        }
    }

    public async IAsyncEnumerable<KeptDocument> DocumentsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var (key, at) in (await _redis.DoAsync(database => database.SortedSetRangeByRankWithScoresAsync(_keys.Documents)))
            .Select(entry => ((string)entry.Element!, entry.Score)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var values = await _redis.DoAsync(database => database.HashGetAsync(_keys.Document(key), ["v", "j", "c", "u"]));
            if (!values[0].IsNull)
                yield return new(
                    key, (long)values[0], (byte[])values[1]!, Text(values[2]), Text(values[3]), DateTimeOffset.FromUnixTimeMilliseconds((long)at));
        }
    }

    public async Task<bool> IsEmptyAsync()
    {
        // What waits for no turn, a probe and a lease are nothing that anybody would miss.
        var lengths = await Task.WhenAll(
            _redis.DoAsync(database => database.SortedSetLengthAsync(_keys.Idle)),
            _redis.DoAsync(database => database.SortedSetLengthAsync(_keys.Documents)),
            _redis.DoAsync(database => database.HashLengthAsync(Key("accj"))));
        return lengths.All(length => length == 0);
    }

    public async Task ClearAsync()
    {
        foreach (var server in await _redis.ServersAsync())
        {
            if (server.IsReplica)
                continue;
            foreach (var keys in server.Keys(pattern: $"{Escaped(_options.RedisPrefix)}:*", pageSize: Stride).Chunk(Stride))
                await _redis.DoAsync(database => database.KeyDeleteAsync(keys));
        }
    }

    public async Task AddAsync(StoredConversation one)
    {
        var member = one.Key.ToString();
        await _redis.DoAsync(async database =>
        {
            var fields = new List<HashEntry>
            {
                new("v", one.Version), new("n", one.Next), new("f", one.First), new("o", one.Outbound), new("d", one.Delivered), new("u", Ms(one.Updated)),
            };
            if (one.State is { } state)
                fields.Add(new("s", state));
            var batch = new List<Task> { database.HashSetAsync(_keys.Conversation(one.Key), [.. fields]) };
            foreach (var turn in one.Turns)
            {
                batch.Add(database.StreamAddAsync(
                    _keys.Log(one.Key), [new("i", turn.Inbound ?? ""), new("n", turn.Count), new("a", Ms(turn.At)), new("e", turn.Frame)],
                    string.Create(CultureInfo.InvariantCulture, $"{turn.Last}-0")));
                if (turn.Inbound is { } inbound)
                    batch.Add(database.HashSetAsync(Key($"h:{member}"), inbound, string.Create(CultureInfo.InvariantCulture, $"{turn.Last} {turn.Count}")));
            }
            foreach (var user in one.Users)
            {
                batch.Add(database.SetAddAsync(_keys.Users(one.Key), user));
                batch.Add(database.SetAddAsync(Key($"u:{user}"), member));
            }
            if (one.Due is { } due)
                batch.Add(database.SortedSetAddAsync(Key("due"), member, Ms(due)));
            if (!one.Turns.IsEmpty)
                batch.Add(database.SortedSetAddAsync(Key("old"), member, Ms(one.Turns[0].At)));
            batch.Add(database.SortedSetAddAsync(_keys.Idle, member, Ms(one.Updated)));
            await Task.WhenAll(batch);
            return true;
        });
    }

    public async Task AddAsync(AcceptedActivity activity) => await _redis.RunAsync(
        RedisDeliveryScripts.Accept,
        ("member", activity.Key.ToString()),
        ("id", activity.Id),
        // As if whoever took it were gone: it is run again.
        ("now", 0),
        ("came", Math.Max(0, Ms(activity.Came))),
        ("activity", activity.Json));

    public async Task AddAsync(StoredDeadLetter letter) => await _redis.DoAsync(database => database.StreamAddAsync(
        _keys.Dead,
        [new("c", letter.Key.ToString()), new("p", letter.Letter.Position), new("r", letter.Letter.Reason), new("a", letter.Letter.Json)],
        $"{Ms(letter.At).ToString(CultureInfo.InvariantCulture)}-*"));

    public async Task AddAsync(KeptDocument document)
    {
        await _redis.DoAsync(async database =>
        {
            await database.HashSetAsync(
                _keys.Document(document.Key),
                [new("v", document.Version), new("j", document.Json), new("c", document.Channel ?? ""), new("u", document.User ?? "")]);
            await database.SortedSetAddAsync(_keys.Documents, document.Key, Ms(document.Updated));
            return document.User is { Length: > 0 } user && await database.SetAddAsync(Key($"ud:{user}"), document.Key);
        });
    }

    public Task CompleteAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => _redis.DisposeAsync();

    async Task<StoredConversation?> ReadAsync(ConversationKey key)
    {
        var values = await _redis.DoAsync(database => database.HashGetAsync(_keys.Conversation(key), ["v", "s", "n", "f", "o", "d", "u"]));
        if (values[0].IsNull)
            return null;
        var due = await _redis.DoAsync(database => database.SortedSetScoreAsync(Key("due"), key.ToString()));
        var turns = await _redis.DoAsync(database => database.StreamRangeAsync(_keys.Log(key)));
        var users = await _redis.DoAsync(database => database.SetMembersAsync(_keys.Users(key)));
        return new(
            key, (long)values[0], values[1].IsNull ? default(ReadOnlyMemory<byte>?) : (byte[])values[1]!, (long)values[2], (long)values[3], (long)values[4],
            (long)values[5], due is { } at ? DateTimeOffset.FromUnixTimeMilliseconds((long)at) : null, RedisConversationStore.Time(values[6]))
        {
            Users = [.. users.Select(user => (string)user!)],
            Turns = [.. turns.Select(Turn)],
        };
    }

    static StoredTurn Turn(StreamEntry turn) => new(
        long.Parse(((string)turn.Id!).Split('-')[0], CultureInfo.InvariantCulture), Text(turn["i"]), (long)turn["n"],
        RedisConversationStore.Time(turn["a"]), (byte[])turn["e"]!);

    RedisKey Key(string name) => $"{_keys.Prefix}:{name}";

    static string? Text(RedisValue value) => value.IsNullOrEmpty ? null : (string)value!;

    static long Ms(DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    // Of a pattern's own signs.
    static string Escaped(string prefix) => prefix.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal)
        .Replace("*", "\\*", StringComparison.Ordinal).Replace("?", "\\?", StringComparison.Ordinal);
}
