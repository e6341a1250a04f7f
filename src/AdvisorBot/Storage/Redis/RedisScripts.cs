namespace AdvisorBot.Storage.Redis;

/// <summary>The scripts that make an operation on state and log atomic.</summary>
static class RedisScripts
{
    /// <summary>
    /// Items, one a document: key, expected version, "1" if it has content, content. Answers {1, version} or {0} (conflict) or
    /// {2, last, count} (handled before) or {3} (answered early) or {4} (one that came earlier waits).
    /// </summary>
    public static readonly RedisScript Commit = new(
        """
        member expected firstVersion inbound user hasState state entries count nextPosition lastToDeliver now logLength
        forget channel lastUsed accepted needsAnswer came
        """.ReplaceLineEndings(" "),
        """
        local c, l, h = P..':c:'..member, P..':l:'..member, P..':h:'..member
        if inbound ~= '' then
            local handled = redis.call('HGET', h, inbound)
            if handled then
                local last, entriesOfTurn = string.match(handled, '(%d+) (%d+)')
                return {2, last, entriesOfTurn}
            end
        end
        if needsAnswer == '1' and redis.call('HEXISTS', P..':accj', member..'\n'..accepted) == 1 then return {3} end
        for _, earlier in ipairs(redis.call('ZRANGEBYSCORE', P..':a:'..member, '-inf', '('..came, 'LIMIT', 0, 2)) do
            if earlier ~= accepted then return {4} end
        end
        if (redis.call('HGET', c, 'v') or '') ~= expected then return {0} end
        for key, expectedOfDocument in items(4) do
            if (redis.call('HGET', P..':d:'..key, 'v') or '') ~= expectedOfDocument then return {0} end
        end
        forget = forget == '1'
        if expected == '' then
            -- A server that evicts keys may have left a log without its conversation, which would refuse every entry.
            redis.call('DEL', c, l, h)
            redis.call('HSET', c, 'v', firstVersion, 'f', 1, 'o', 0, 'd', 0)
        else
            redis.call('HINCRBY', c, 'v', 1)
        end
        nextPosition, count = tonumber(nextPosition), tonumber(count)
        local last = nextPosition + count - 1
        if forget then
            dropUser(user, channel, member)
            redis.call('DEL', l, h, P..':p:'..member)
            redis.call('SREM', P..':u:'..user, member)
            redis.call('ZREM', P..':due', member)
            redis.call('ZREM', P..':old', member)
            redis.call('HSET', c, 'd', nextPosition - 1, 'o', 0, 'f', nextPosition)
        end
        if count > 0 then
            redis.call('XADD', l, string.format('%.0f-0', last), 'i', inbound, 'n', count, 'a', now, 'e', entries)
            redis.call('ZADD', P..':old', 'NX', now, member)
            if inbound ~= '' then redis.call('HSET', h, inbound, string.format('%.0f %d', last, count)) end
        end
        redis.call('HSET', c, 'n', string.format('%.0f', last + 1), 'u', lastUsed)
        if hasState == '1' and not forget then redis.call('HSET', c, 's', state) else redis.call('HDEL', c, 's') end
        if lastToDeliver ~= '0' then
            redis.call('HSET', c, 'o', lastToDeliver)
            redis.call('ZADD', P..':due', 'NX', now, member)
        end
        redis.call('ZADD', P..':idle', lastUsed, member)
        if last - tonumber(redis.call('HGET', c, 'f')) + 1 > logLength * 1.25 then trim(member, last - logLength) end
        if user ~= '' and not forget then
            redis.call('SADD', P..':p:'..member, user)
            redis.call('SADD', P..':u:'..user, member)
        end
        for key, expectedOfDocument, hasContent, content in items(4) do
            local d = P..':d:'..key
            if forget then
                -- Whatever the turn wrote about a user who asked to be forgotten is not kept.
            elseif hasContent == '0' then
                redis.call('DEL', d)
                redis.call('ZREM', P..':docs', key)
                redis.call('SREM', P..':ud:'..user, key)
            else
                if expectedOfDocument == '' then redis.call('HSET', d, 'v', firstVersion) else redis.call('HINCRBY', d, 'v', 1) end
                redis.call('HSET', d, 'j', content, 'c', channel, 'u', user)
                redis.call('ZADD', P..':docs', now, key)
                if user ~= '' then redis.call('SADD', P..':ud:'..user, key) end
            end
        end
        if accepted ~= '' then dropAccepted(member, accepted) end
        redis.call('PUBLISH', P..':wake', member)
        return {1, redis.call('HGET', c, 'v')}
        """);

    /// <summary>On one channel, or on all if it is ''. Answers {conversations, documents}.</summary>
    public static readonly RedisScript DeleteUser = new("user channel", "return {dropUser(user, channel, '')}");

    /// <summary>Drops what was last used before. Answers the number of conversations dropped.</summary>
    public static readonly RedisScript Sweep = new(
        "since most",
        """
        local idle = redis.call('ZRANGEBYSCORE', P..':idle', '-inf', '('..since, 'LIMIT', 0, most)
        for _, member in ipairs(idle) do drop(member) end
        for _, key in ipairs(redis.call('ZRANGEBYSCORE', P..':docs', '-inf', '('..since)) do
            local user = redis.call('HGET', P..':d:'..key, 'u')
            if user and user ~= '' then redis.call('SREM', P..':ud:'..user, key) end
            redis.call('DEL', P..':d:'..key)
            redis.call('ZREM', P..':docs', key)
        end
        redis.call('XTRIM', P..':dead', 'MINID', since..'-0')
        return #idle
        """);

    /// <summary>
    /// Trims conversations whose oldest turn is older. Answers how many it looked at and how many of them still have such a
    /// turn, because it is not delivered or because there are many.
    /// </summary>
    public static readonly RedisScript TrimByAge = new(
        "since skip most",
        """
        local members, kept = redis.call('ZRANGEBYSCORE', P..':old', '-inf', '('..since, 'LIMIT', skip, most), 0
        for _, member in ipairs(members) do
            local cut = 0
            for _, item in ipairs(redis.call('XRANGE', P..':l:'..member, '-', '+', 'COUNT', 100)) do
                if tonumber(item[2][6]) >= tonumber(since) then break end
                cut = tonumber(string.match(item[1], '%d+'))
            end
            trim(member, cut)
            local oldest = redis.call('ZSCORE', P..':old', member)
            if oldest and tonumber(oldest) < tonumber(since) then kept = kept + 1 end
        end
        return {#members, kept}
        """);
}
