namespace AdvisorBot.Storage.Redis;

/// <summary>The functions that several scripts need.</summary>
static class RedisFunctions
{
    public const string All = """
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
}
