namespace AdvisorBot.Storage.Redis;

/// <summary>The scripts around delivery and around activities whose turn takes long; arguments as in <see cref="RedisScripts"/>.</summary>
static class RedisDeliveryScripts
{
    const string Common = RedisScripts.Common;

    /// <summary>ARGV: member, now, owner, lease until, time no pause reaches. Answers 1 when the claim is taken.</summary>
    public const string Claim = Common + """
        local due = redis.call('ZSCORE', P..':due', ARGV[1])
        if not due or (tonumber(due) > tonumber(ARGV[2]) and tonumber(due) <= tonumber(ARGV[5])) then return 0 end
        local lease = redis.call('HGET', P..':c:'..ARGV[1], 'lu')
        if lease and tonumber(lease) > tonumber(ARGV[2]) then return 0 end
        redis.call('HSET', P..':c:'..ARGV[1], 'lo', ARGV[3], 'lu', ARGV[4])
        return 1
        """;

    /// <summary>ARGV: now, owner, lease until, most, time no pause reaches. Answers the members claimed.</summary>
    public const string ClaimDue = Common + """
        local claimed = {}
        local due = redis.call('ZRANGEBYSCORE', P..':due', '-inf', ARGV[1])
        for _, member in ipairs(redis.call('ZRANGEBYSCORE', P..':due', '('..ARGV[5], '+inf')) do due[#due + 1] = member end
        for _, member in ipairs(due) do
            local lease = redis.call('HGET', P..':c:'..member, 'lu')
            if not lease or tonumber(lease) <= tonumber(ARGV[1]) then
                redis.call('HSET', P..':c:'..member, 'lo', ARGV[2], 'lu', ARGV[3])
                claimed[#claimed + 1] = member
                if #claimed == tonumber(ARGV[4]) then break end
            end
        end
        return claimed
        """;

    /// <summary>
    /// ARGV: member, owner, delivered to, retry at or '', now, lease until, then per dead letter: position, reason, activity.
    /// Answers 1 when more is due now. A sender that lost its lease still records what it has delivered.
    /// </summary>
    public const string Settle = Common + """
        local member, c = ARGV[1], P..':c:'..ARGV[1]
        if redis.call('HEXISTS', c, 'v') == 0 then
            redis.call('DEL', c)
            redis.call('ZREM', P..':due', member)
            return 0
        end
        for i = 7, #ARGV, 3 do
            redis.call('XADD', P..':dead', string.format('%s-*', ARGV[5]), 'c', member, 'p', ARGV[i], 'r', ARGV[i + 1], 'a', ARGV[i + 2])
        end
        local delivered = math.max(tonumber(redis.call('HGET', c, 'd')), tonumber(ARGV[3]))
        redis.call('HSET', c, 'd', string.format('%.0f', delivered))
        local mine = redis.call('HGET', c, 'lo') == ARGV[2]
        if tonumber(redis.call('HGET', c, 'o')) <= delivered then
            redis.call('ZREM', P..':due', member)
        elseif ARGV[4] ~= '' then
            if mine then redis.call('ZADD', P..':due', ARGV[4], member) end
        elseif mine then
            redis.call('HSET', c, 'lu', ARGV[6])
            return 1
        end
        if mine then redis.call('HDEL', c, 'lo', 'lu') end
        return 0
        """;

    /// <summary>ARGV: member, id, now, time it came, activity. Answers 0 when the activity has been dealt with.</summary>
    public const string Accept = Common + """
        if redis.call('HEXISTS', P..':h:'..ARGV[1], ARGV[2]) == 1 then return 0 end
        local taken = ARGV[1]..'\n'..ARGV[2]
        redis.call('ZADD', P..':acc', 'NX', ARGV[3], taken)
        redis.call('ZADD', P..':a:'..ARGV[1], 'NX', ARGV[4], ARGV[2])
        redis.call('HSETNX', P..':accj', taken, ARGV[5])
        return 1
        """;

    /// <summary>ARGV: member, id.</summary>
    public const string DropAccepted = Common + """
        return dropAccepted(ARGV[1], ARGV[2])
        """;

    /// <summary>ARGV: member, time before which they came. Answers id, time it came, activity, and so on; oldest first.</summary>
    public const string Accepted = Common + """
        local found, earlier = {}, redis.call('ZRANGEBYSCORE', P..':a:'..ARGV[1], '-inf', '('..ARGV[2], 'WITHSCORES')
        for i = 1, #earlier, 2 do
            local activity = redis.call('HGET', P..':accj', ARGV[1]..'\n'..earlier[i])
            if activity then
                found[#found + 1] = earlier[i]
                found[#found + 1] = earlier[i + 1]
                found[#found + 1] = activity
            else
                -- A server that evicts keys may have taken the activity, which would hold up the conversation for ever.
                dropAccepted(ARGV[1], earlier[i])
            end
        end
        return found
        """;

    /// <summary>ARGV: accepted before, now. Answers member and id in one, time it came, activity, and so on; oldest first.</summary>
    public const string TakeAbandoned = Common + """
        local found = {}
        for _, taken in ipairs(redis.call('ZRANGEBYSCORE', P..':acc', '-inf', ARGV[1])) do
            local activity = redis.call('HGET', P..':accj', taken)
            local member, id = string.match(taken, '^(.-)\n(.*)$')
            if activity then
                redis.call('ZADD', P..':acc', ARGV[2], taken)
                found[#found + 1] = {taken, redis.call('ZSCORE', P..':a:'..member, id) or '0', activity}
            else
                dropAccepted(member, id)
            end
        end
        table.sort(found, function(one, other) return tonumber(one[2]) < tonumber(other[2]) end)
        local flat = {}
        for _, item in ipairs(found) do for i = 1, 3 do flat[#flat + 1] = item[i] end end
        return flat
        """;
}
