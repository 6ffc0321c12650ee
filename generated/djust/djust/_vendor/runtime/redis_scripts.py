"""What a Redis or Valkey server does for call limits: each script is one atomic step, on the server's own clock.

Every quota has two keys: a sorted set with a member for each call that counts, by its instant, and the
instant until which all are held. Instants are microseconds; every key expires when it no longer matters.
"""

from __future__ import annotations

_NOW = """
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
"""

# ARGV: ticket, microseconds to poll, then for each quota calls, microseconds, whether concurrent.
# Returns microseconds until it is worth asking again. A ticket that counts already is granted: its first
# answer was lost on the way.
ACQUIRE = _NOW + """
local delay = 0
for i = 1, #KEYS / 2 do
    local log, calls, span = KEYS[2 * i - 1], tonumber(ARGV[3 * i]), tonumber(ARGV[3 * i + 1])
    delay = math.max(delay, tonumber(redis.call('GET', KEYS[2 * i]) or 0) - now)
    if calls > 0 then
        if redis.call('ZSCORE', log, ARGV[1]) then return 0 end
        redis.call('ZREMRANGEBYSCORE', log, '-inf', string.format('%.0f', now - span))
        local over = redis.call('ZCARD', log) - calls
        if over >= 0 then
            local free = redis.call('ZRANGE', log, over, over, 'WITHSCORES')[2] + span - now
            if ARGV[3 * i + 2] == '1' then free = math.min(free, tonumber(ARGV[2])) end
            delay = math.max(delay, free)
        end
    end
end
if delay > 0 then return math.ceil(delay) end
for i = 1, #KEYS / 2 do
    if ARGV[3 * i] ~= '0' then
        redis.call('ZADD', KEYS[2 * i - 1], string.format('%.0f', now), ARGV[1])
        redis.call('PEXPIRE', KEYS[2 * i - 1], math.ceil(ARGV[3 * i + 1] / 1000))
    end
end
return 0
"""

# ARGV: ticket, microseconds by which the call was late, then for each key its window, 0 for concurrent calls.
RELEASE = """
for i, log in ipairs(KEYS) do
    if ARGV[i + 2] == '0' then
        redis.call('ZREM', log, ARGV[1])
    elseif redis.call('ZADD', log, 'XX', 'INCR', ARGV[2], ARGV[1]) then
        redis.call('PEXPIRE', log, math.ceil(ARGV[i + 2] / 1000))
    end
end
return 0
"""

# ARGV: microseconds. A longer hold stays.
HOLD = _NOW + """
local free = now + ARGV[1]
for _, key in ipairs(KEYS) do
    if tonumber(redis.call('GET', key) or 0) < free then
        redis.call('SET', key, string.format('%.0f', free), 'PX', math.ceil(ARGV[1] / 1000))
    end
end
return 0
"""
