namespace AdvisorBot.Storage.Redis;

/// <summary>The scripts that make an operation atomic. Each gets the prefix of the keys as KEYS[1], and values as ARGV.</summary>
static class RedisScripts
{
    /// <summary>Functions that several scripts need.</summary>
    internal const string Common = """
        local P = KEYS[1]
        local function drop(member)
            for _, user in ipairs(redis.call('SMEMBERS', P..':p:'..member)) do
                redis.call('SREM', P..':u:'..user, member)
            end
            redis.call('DEL', P..':c:'..member, P..':l:'..member, P..':h:'..member, P..':p:'..member, P..':a:'..member)
            redis.call('ZREM', P..':due', member)
            redis.call('ZREM', P..':idle', member)
            redis.call('ZREM', P..':old', member)
            for _, item in ipairs(redis.call('XRANGE', P..':dead', '-', '+')) do
                if item[2][2] == member then redis.call('XDEL', P..':dead', item[1]) end
            end
            for _, taken in ipairs(redis.call('ZRANGE', P..':acc', 0, -1)) do
                if string.sub(taken, 1, #member + 1) == member..'\n' then
                    redis.call('ZREM', P..':acc', taken)
                    redis.call('HDEL', P..':accj', taken)
                end
            end
        end
        local function dropAccepted(member, id)
            redis.call('ZREM', P..':a:'..member, id)
            redis.call('ZREM', P..':acc', member..'\n'..id)
            return redis.call('HDEL', P..':accj', member..'\n'..id)
        end
        local function dropUser(user, channel, keep)
            local conversations, documents = 0, 0
            for _, member in ipairs(redis.call('SMEMBERS', P..':u:'..user)) do
                if member ~= keep and (channel == '' or string.sub(member, 1, #channel + 1) == channel..'/') then
                    drop(member)
                    conversations = conversations + 1
                end
            end
            for _, key in ipairs(redis.call('SMEMBERS', P..':ud:'..user)) do
                if channel == '' or redis.call('HGET', P..':d:'..key, 'c') == channel then
                    documents = documents + redis.call('DEL', P..':d:'..key)
                    redis.call('ZREM', P..':docs', key)
                    redis.call('SREM', P..':ud:'..user, key)
                end
            end
            return conversations, documents
        end
        local function trim(member, cut)
            local log = P..':l:'..member
            if redis.call('ZSCORE', P..':due', member) then
                cut = math.min(cut, tonumber(redis.call('HGET', P..':c:'..member, 'd') or cut))
            end
            for _, item in ipairs(redis.call('XRANGE', log, '-', string.format('%.0f', cut)..'-0')) do
                if item[2][2] ~= '' then redis.call('HDEL', P..':h:'..member, item[2][2]) end
                redis.call('XDEL', log, item[1])
            end
            local oldest = redis.call('XRANGE', log, '-', '+', 'COUNT', 1)[1]
            if oldest then
                redis.call('HSET', P..':c:'..member, 'f', string.match(oldest[1], '%d+') - oldest[2][4] + 1)
                redis.call('ZADD', P..':old', oldest[2][6], member)
            else
                redis.call('ZREM', P..':old', member)
            end
        end

        """;

    /// <summary>
    /// ARGV: member, expected version, first version, inbound id, user, has state, state, entries, number of entries,
    /// next position, last position to deliver or 0, now, log length, forget, channel,
    /// time of last use, accepted id, needs the answer, time it came, then per document: key, expected version, has content,
    /// content. Answers {1, version} or {0} (conflict) or {2, last, count} (handled before) or {3} (answered early) or
    /// {4} (one that came earlier waits).
    /// </summary>
    public const string Commit = Common + """
        local member, expected, inbound, user, now = ARGV[1], ARGV[2], ARGV[4], ARGV[5], ARGV[12]
        local c, l, h = P..':c:'..member, P..':l:'..member, P..':h:'..member
        if inbound ~= '' then
            local handled = redis.call('HGET', h, inbound)
            if handled then
                local last, count = string.match(handled, '(%d+) (%d+)')
                return {2, last, count}
            end
        end
        if ARGV[18] == '1' and redis.call('HEXISTS', P..':accj', member..'\n'..ARGV[17]) == 1 then return {3} end
        for _, earlier in ipairs(redis.call('ZRANGEBYSCORE', P..':a:'..member, '-inf', '('..ARGV[19], 'LIMIT', 0, 2)) do
            if earlier ~= ARGV[17] then return {4} end
        end
        if (redis.call('HGET', c, 'v') or '') ~= expected then return {0} end
        for i = 20, #ARGV, 4 do
            if (redis.call('HGET', P..':d:'..ARGV[i], 'v') or '') ~= ARGV[i + 1] then return {0} end
        end
        local forget = ARGV[14] == '1'
        if expected == '' then
            -- A server that evicts keys may have left a log without its conversation, which would refuse every entry.
            redis.call('DEL', c, l, h)
            redis.call('HSET', c, 'v', ARGV[3], 'f', 1, 'o', 0, 'd', 0)
        else
            redis.call('HINCRBY', c, 'v', 1)
        end
        local nextPosition, count = tonumber(ARGV[10]), tonumber(ARGV[9])
        local last = nextPosition + count - 1
        if forget then
            dropUser(user, ARGV[15], member)
            redis.call('DEL', l, h, P..':p:'..member)
            redis.call('SREM', P..':u:'..user, member)
            redis.call('ZREM', P..':due', member)
            redis.call('ZREM', P..':old', member)
            redis.call('HSET', c, 'd', nextPosition - 1, 'o', 0, 'f', nextPosition)
        end
        if count > 0 then
            redis.call('XADD', l, string.format('%.0f-0', last), 'i', inbound, 'n', count, 'a', now, 'e', ARGV[8])
            redis.call('ZADD', P..':old', 'NX', now, member)
            if inbound ~= '' then redis.call('HSET', h, inbound, string.format('%.0f %d', last, count)) end
        end
        redis.call('HSET', c, 'n', string.format('%.0f', last + 1), 'u', ARGV[16])
        if ARGV[6] == '1' and not forget then redis.call('HSET', c, 's', ARGV[7]) else redis.call('HDEL', c, 's') end
        if ARGV[11] ~= '0' then
            redis.call('HSET', c, 'o', ARGV[11])
            redis.call('ZADD', P..':due', 'NX', now, member)
        end
        redis.call('ZADD', P..':idle', ARGV[16], member)
        if last - tonumber(redis.call('HGET', c, 'f')) + 1 > ARGV[13] * 1.25 then trim(member, last - ARGV[13]) end
        if user ~= '' and not forget then
            redis.call('SADD', P..':p:'..member, user)
            redis.call('SADD', P..':u:'..user, member)
        end
        for i = 20, #ARGV, 4 do
            local d = P..':d:'..ARGV[i]
            if forget then
                -- Whatever the turn wrote about a user who asked to be forgotten is not kept.
            elseif ARGV[i + 2] == '0' then
                redis.call('DEL', d)
                redis.call('ZREM', P..':docs', ARGV[i])
                redis.call('SREM', P..':ud:'..user, ARGV[i])
            else
                if ARGV[i + 1] == '' then redis.call('HSET', d, 'v', ARGV[3]) else redis.call('HINCRBY', d, 'v', 1) end
                redis.call('HSET', d, 'j', ARGV[i + 3], 'c', ARGV[15], 'u', user)
                redis.call('ZADD', P..':docs', now, ARGV[i])
                if user ~= '' then redis.call('SADD', P..':ud:'..user, ARGV[i]) end
            end
        end
        if ARGV[17] ~= '' then dropAccepted(member, ARGV[17]) end
        redis.call('PUBLISH', P..':wake', member)
        return {1, redis.call('HGET', c, 'v')}
        """;

    /// <summary>ARGV: user, channel or ''. Answers {conversations, documents}.</summary>
    public const string DeleteUser = Common + "return {dropUser(ARGV[1], ARGV[2], '')}";

    /// <summary>ARGV: idle since, dead letters since, most. Answers the number of conversations dropped.</summary>
    public const string Sweep = Common + """
        local idle = redis.call('ZRANGEBYSCORE', P..':idle', '-inf', '('..ARGV[1], 'LIMIT', 0, ARGV[3])
        for _, member in ipairs(idle) do drop(member) end
        for _, key in ipairs(redis.call('ZRANGEBYSCORE', P..':docs', '-inf', '('..ARGV[1])) do
            local user = redis.call('HGET', P..':d:'..key, 'u')
            if user and user ~= '' then redis.call('SREM', P..':ud:'..user, key) end
            redis.call('DEL', P..':d:'..key)
            redis.call('ZREM', P..':docs', key)
        end
        redis.call('XTRIM', P..':dead', 'MINID', ARGV[1]..'-0')
        return #idle
        """;

    /// <summary>
    /// ARGV: log since, skip, most. Trims conversations whose oldest turn is older. Answers how many it looked at and how
    /// many of them still have such a turn, because it is not delivered or because there are many.
    /// </summary>
    public const string TrimByAge = Common + """
        local members, kept = redis.call('ZRANGEBYSCORE', P..':old', '-inf', '('..ARGV[1], 'LIMIT', ARGV[2], ARGV[3]), 0
        for _, member in ipairs(members) do
            local cut = 0
            for _, item in ipairs(redis.call('XRANGE', P..':l:'..member, '-', '+', 'COUNT', 100)) do
                if tonumber(item[2][6]) >= tonumber(ARGV[1]) then break end
                cut = tonumber(string.match(item[1], '%d+'))
            end
            trim(member, cut)
            local oldest = redis.call('ZSCORE', P..':old', member)
            if oldest and tonumber(oldest) < tonumber(ARGV[1]) then kept = kept + 1 end
        end
        return {#members, kept}
        """;
}
