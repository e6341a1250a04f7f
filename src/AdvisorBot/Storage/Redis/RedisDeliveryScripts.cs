namespace AdvisorBot.Storage.Redis;

/// <summary>The scripts around delivery and around activities whose turn takes long.</summary>
static class RedisDeliveryScripts
{
    /// <summary>Answers 1 when the claim is taken. What is due later than any pause reaches is due now.</summary>
    public static readonly RedisScript Claim = new(
        "member now owner leaseUntil noPauseReaches",
        """
        local due = redis.call('ZSCORE', P..':due', member)
        if not due or (tonumber(due) > tonumber(now) and tonumber(due) <= tonumber(noPauseReaches)) then return 0 end
        local lease = redis.call('HGET', P..':c:'..member, 'lu')
        if lease and tonumber(lease) > tonumber(now) then return 0 end
        redis.call('HSET', P..':c:'..member, 'lo', owner, 'lu', leaseUntil)
        return 1
        """);

    /// <summary>Answers the members claimed.</summary>
    public static readonly RedisScript ClaimDue = new(
        "now owner leaseUntil most noPauseReaches",
        """
        local claimed = {}
        local due = redis.call('ZRANGEBYSCORE', P..':due', '-inf', now)
        for _, member in ipairs(redis.call('ZRANGEBYSCORE', P..':due', '('..noPauseReaches, '+inf')) do due[#due + 1] = member end
        for _, member in ipairs(due) do
            local lease = redis.call('HGET', P..':c:'..member, 'lu')
            if not lease or tonumber(lease) <= tonumber(now) then
                redis.call('HSET', P..':c:'..member, 'lo', owner, 'lu', leaseUntil)
                claimed[#claimed + 1] = member
                if #claimed == tonumber(most) then break end
            end
        end
        return claimed
        """);

    /// <summary>
    /// Items, one a dead letter: position, reason, activity. Answers 1 when more is due now. A sender that lost its lease still
    /// records what it has delivered.
    /// </summary>
    public static readonly RedisScript Settle = new(
        "member owner deliveredTo retryAt now leaseUntil",
        """
        local c = P..':c:'..member
        if redis.call('HEXISTS', c, 'v') == 0 then
            redis.call('DEL', c)
            redis.call('ZREM', P..':due', member)
            return 0
        end
        for position, reason, activity in items(3) do
            redis.call('XADD', P..':dead', string.format('%s-*', now), 'c', member, 'p', position, 'r', reason, 'a', activity)
        end
        local delivered = math.max(tonumber(redis.call('HGET', c, 'd')), tonumber(deliveredTo))
        redis.call('HSET', c, 'd', string.format('%.0f', delivered))
        local mine = redis.call('HGET', c, 'lo') == owner
        if tonumber(redis.call('HGET', c, 'o')) <= delivered then
            redis.call('ZREM', P..':due', member)
        elseif retryAt ~= '' then
            if mine then redis.call('ZADD', P..':due', retryAt, member) end
        elseif mine then
            redis.call('HSET', c, 'lu', leaseUntil)
            return 1
        end
        if mine then redis.call('HDEL', c, 'lo', 'lu') end
        return 0
        """);

    /// <summary>Answers 0 when the activity has been dealt with.</summary>
    public static readonly RedisScript Accept = new(
        "member id now came activity",
        """
        if redis.call('HEXISTS', P..':h:'..member, id) == 1 then return 0 end
        local taken = member..'\n'..id
        redis.call('ZADD', P..':acc', 'NX', now, taken)
        redis.call('ZADD', P..':a:'..member, 'NX', came, id)
        redis.call('HSETNX', P..':accj', taken, activity)
        return 1
        """);

    public static readonly RedisScript DropAccepted = new("member id", "return dropAccepted(member, id)");

    /// <summary>Those that came before. Answers id, time it came, activity, and so on; oldest first.</summary>
    public static readonly RedisScript Accepted = new(
        "member before",
        """
        local found, earlier = {}, redis.call('ZRANGEBYSCORE', P..':a:'..member, '-inf', '('..before, 'WITHSCORES')
        for i = 1, #earlier, 2 do
            local activity = redis.call('HGET', P..':accj', member..'\n'..earlier[i])
            if activity then
                found[#found + 1] = earlier[i]
                found[#found + 1] = earlier[i + 1]
                found[#found + 1] = activity
            else
                -- A server that evicts keys may have taken the activity, which would hold up the conversation for ever.
                dropAccepted(member, earlier[i])
            end
        end
        return found
        """);

    /// <summary>Those accepted before. Answers member and id in one, time it came, activity, and so on; oldest first.</summary>
    public static readonly RedisScript TakeAbandoned = new(
        "before now",
        """
        local found = {}
        for _, taken in ipairs(redis.call('ZRANGEBYSCORE', P..':acc', '-inf', before)) do
            local activity = redis.call('HGET', P..':accj', taken)
            local member, id = string.match(taken, '^(.-)\n(.*)$')
            if activity then
                redis.call('ZADD', P..':acc', now, taken)
                found[#found + 1] = {taken, redis.call('ZSCORE', P..':a:'..member, id) or '0', activity}
            else
                dropAccepted(member, id)
            end
        end
        table.sort(found, function(one, other) return tonumber(one[2]) < tonumber(other[2]) end)
        local flat = {}
        for _, item in ipairs(found) do for i = 1, 3 do flat[#flat + 1] = item[i] end end
        return flat
        """);
}
