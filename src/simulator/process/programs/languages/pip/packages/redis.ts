/** A client of Redis: commands as methods, pipelines, publish and subscribe. */
export const REDIS: Readonly<Record<string, string>> = {
  'redis.exceptions': String.raw`
class RedisError(Exception): pass
class ConnectionError(RedisError): pass
class TimeoutError(RedisError): pass
class BusyLoadingError(ConnectionError): pass
class AuthenticationError(ConnectionError): pass
class AuthenticationWrongNumberOfArgsError(AuthenticationError): pass
class NoPermissionError(RedisError): pass
class ResponseError(RedisError): pass
class InvalidResponse(RedisError): pass
class DataError(RedisError): pass
class PubSubError(RedisError): pass
class WatchError(RedisError): pass
class NoScriptError(ResponseError): pass
class ReadOnlyError(ResponseError): pass
class LockError(RedisError, ValueError): pass
`,
  redis: String.raw`
import socket
import importlib.metadata
from redis import exceptions
from redis.exceptions import (RedisError, ConnectionError, TimeoutError, AuthenticationError, ResponseError, DataError, WatchError, BusyLoadingError, PubSubError)
__version__ = importlib.metadata.version('redis')
class _Connection:
    def __init__(self, o):
        self.o = o; self.s = None
    def open(self):
        o = self.o
        try: self.s = socket.create_connection((o['host'], o['port']), o['timeout'])
        except socket.gaierror as e: raise ConnectionError('Error %s connecting to %s:%s. %s.' % (e.errno, o['host'], o['port'], e.strerror))
        except OSError as e:
            if e.errno is None or e.errno == 110: raise TimeoutError('Timeout connecting to server')
            raise ConnectionError('Error %s connecting to %s:%s. %s.' % (e.errno, o['host'], o['port'], e.strerror))
        self.f = self.s.makefile('rb')
        if o['password']: self.ask(['AUTH', o['username'], o['password']] if o['username'] else ['AUTH', o['password']])
        if o['db']: self.ask(['SELECT', o['db']])
    def send(self, args):
        if self.s is None: self.open()
        out = [b'*%d\r\n' % len(args)]
        for a in args:
            b = _bytes(a); out.append(b'$%d\r\n' % len(b)); out.append(b); out.append(b'\r\n')
        try: self.s.sendall(b''.join(out))
        except OSError as e: self.close(); raise ConnectionError('Error %s while writing to socket. %s.' % (e.errno, e.strerror))
    def read(self):
        line = self.f.readline()
        if not line: self.close(); raise ConnectionError('Connection closed by server.')
        kind = line[:1]; rest = line[1:-2].decode()
        if kind == b'+': return rest
        if kind == b'-': return _problem(rest)
        if kind == b':': return int(rest)
        if kind == b'$':
            n = int(rest)
            if n < 0: return None
            d = self.f.read(n); self.f.read(2)
            return d.decode() if self.o['decode'] else d
        if kind == b'*':
            n = int(rest)
            return None if n < 0 else [self.read() for _ in range(n)]
        raise exceptions.InvalidResponse('Protocol Error: %r' % line)
    def ask(self, args):
        self.send(args); r = self.read()
        if isinstance(r, Exception): raise r
        return r
    def close(self):
        if self.s is not None: self.s.close()
        self.s = None
def _problem(text):
    code = text.split(' ')[0]
    if code in ('NOAUTH', 'WRONGPASS'): return AuthenticationError(text if code == 'WRONGPASS' else text[7:])
    if text.startswith('ERR invalid password') or 'AUTH <password> called without any password' in text: return AuthenticationError(text[4:])
    if code == 'LOADING': return BusyLoadingError(text[8:])
    if code == 'READONLY': return exceptions.ReadOnlyError(text[9:])
    return ResponseError(text[4:] if code == 'ERR' else text)
def _bytes(a):
    if isinstance(a, bytes): return a
    if isinstance(a, bool) or a is None or isinstance(a, (dict, list, tuple)): raise DataError("Invalid input of type: '%s'. Convert to a bytes, string, int or float first." % type(a).__name__)
    return (repr(a) if isinstance(a, float) else str(a)).encode()
def _names(k, more): return (list(k) if isinstance(k, (list, tuple)) else [k]) + list(more)
def _pairs(l): return {l[i]: l[i + 1] for i in range(0, len(l), 2)}
def _ok(r): return r in ('OK', 'QUEUED')
class _Commands:
    def _cmd(self, *args, then=None): return self.execute_command(*args, _then=then)
    def ping(self, **k): return self._cmd('PING', then=lambda r: str(r) == 'PONG' or r == b'PONG')
    def echo(self, v): return self._cmd('ECHO', v)
    def get(self, name): return self._cmd('GET', name)
    def set(self, name, value, ex=None, px=None, nx=False, xx=False, keepttl=False, get=False):
        a = ['SET', name, value]
        if ex is not None: a += ['EX', int(ex.total_seconds()) if hasattr(ex, 'total_seconds') else ex]
        if px is not None: a += ['PX', px]
        if nx: a.append('NX')
        if xx: a.append('XX')
        if keepttl: a.append('KEEPTTL')
        if get: a.append('GET')
        return self._cmd(*a, then=lambda r: r if get else True if r == 'OK' else None)
    def setex(self, name, time, value): return self._cmd('SETEX', name, int(time.total_seconds()) if hasattr(time, 'total_seconds') else time, value, then=_ok)
    def setnx(self, name, value): return self._cmd('SETNX', name, value, then=bool)
    def getset(self, name, value): return self._cmd('GETSET', name, value)
    def getdel(self, name): return self._cmd('GETDEL', name)
    def mget(self, keys, *a): return self._cmd('MGET', *_names(keys, a))
    def mset(self, mapping): return self._cmd('MSET', *[x for kv in mapping.items() for x in kv], then=_ok)
    def append(self, key, value): return self._cmd('APPEND', key, value)
    def strlen(self, name): return self._cmd('STRLEN', name)
    def incr(self, name, amount=1): return self._cmd('INCRBY', name, amount)
    incrby = incr
    def incrbyfloat(self, name, amount=1.0): return self._cmd('INCRBYFLOAT', name, amount, then=float)
    def decr(self, name, amount=1): return self._cmd('DECRBY', name, amount)
    decrby = decr
    def exists(self, *names): return self._cmd('EXISTS', *names)
    def delete(self, *names): return self._cmd('DEL', *names)
    def unlink(self, *names): return self._cmd('UNLINK', *names)
    def keys(self, pattern='*'): return self._cmd('KEYS', pattern)
    def scan_iter(self, match=None, count=None): return iter(self.keys(match or '*'))
    def type(self, name): return self._cmd('TYPE', name, then=lambda r: r if self._decode else r.encode())
    def expire(self, name, time): return self._cmd('EXPIRE', name, int(time.total_seconds()) if hasattr(time, 'total_seconds') else time, then=bool)
    def persist(self, name): return self._cmd('PERSIST', name, then=bool)
    def ttl(self, name): return self._cmd('TTL', name)
    def pttl(self, name): return self._cmd('PTTL', name)
    def rename(self, a, b): return self._cmd('RENAME', a, b, then=_ok)
    def hset(self, name, key=None, value=None, mapping=None, items=None):
        a = []
        if key is not None: a += [key, value]
        for kv in (mapping or {}).items(): a += kv
        if not a: raise DataError("'hset' with no key value pairs")
        return self._cmd('HSET', name, *a)
    def hmset(self, name, mapping): return self._cmd('HMSET', name, *[x for kv in mapping.items() for x in kv], then=_ok)
    def hget(self, name, key): return self._cmd('HGET', name, key)
    def hgetall(self, name): return self._cmd('HGETALL', name, then=_pairs)
    def hmget(self, name, keys, *a): return self._cmd('HMGET', name, *_names(keys, a))
    def hdel(self, name, *keys): return self._cmd('HDEL', name, *keys)
    def hexists(self, name, key): return self._cmd('HEXISTS', name, key, then=bool)
    def hincrby(self, name, key, amount=1): return self._cmd('HINCRBY', name, key, amount)
    def hkeys(self, name): return self._cmd('HKEYS', name)
    def hvals(self, name): return self._cmd('HVALS', name)
    def hlen(self, name): return self._cmd('HLEN', name)
    def lpush(self, name, *v): return self._cmd('LPUSH', name, *v)
    def rpush(self, name, *v): return self._cmd('RPUSH', name, *v)
    def lpop(self, name, count=None): return self._cmd('LPOP', name, *([] if count is None else [count]))
    def rpop(self, name, count=None): return self._cmd('RPOP', name, *([] if count is None else [count]))
    def blpop(self, keys, timeout=0): return self._cmd('BLPOP', *_names(keys, []), timeout or 0, then=lambda r: None if r is None else tuple(r))
    def brpop(self, keys, timeout=0): return self._cmd('BRPOP', *_names(keys, []), timeout or 0, then=lambda r: None if r is None else tuple(r))
    def lrange(self, name, start, end): return self._cmd('LRANGE', name, start, end)
    def llen(self, name): return self._cmd('LLEN', name)
    def lindex(self, name, i): return self._cmd('LINDEX', name, i)
    def lrem(self, name, count, value): return self._cmd('LREM', name, count, value)
    def ltrim(self, name, a, b): return self._cmd('LTRIM', name, a, b, then=_ok)
    def sadd(self, name, *v): return self._cmd('SADD', name, *v)
    def srem(self, name, *v): return self._cmd('SREM', name, *v)
    def smembers(self, name): return self._cmd('SMEMBERS', name, then=set)
    def sismember(self, name, v): return self._cmd('SISMEMBER', name, v)
    def scard(self, name): return self._cmd('SCARD', name)
    def zadd(self, name, mapping): return self._cmd('ZADD', name, *[x for k, v in mapping.items() for x in (v, k)])
    def zincrby(self, name, amount, value): return self._cmd('ZINCRBY', name, amount, value, then=float)
    def zscore(self, name, v): return self._cmd('ZSCORE', name, v, then=lambda r: None if r is None else float(r))
    def _z(self, cmd, name, a, b, withscores): return self._cmd(cmd, name, a, b, *(['WITHSCORES'] if withscores else []), then=lambda r: [(r[i], float(r[i + 1])) for i in range(0, len(r), 2)] if withscores else r)
    def zrange(self, name, start, end, desc=False, withscores=False): return self._z('ZREVRANGE' if desc else 'ZRANGE', name, start, end, withscores)
    def zrevrange(self, name, start, end, withscores=False): return self._z('ZREVRANGE', name, start, end, withscores)
    def zcard(self, name): return self._cmd('ZCARD', name)
    def zrem(self, name, *v): return self._cmd('ZREM', name, *v)
    def publish(self, channel, message): return self._cmd('PUBLISH', channel, message)
    def flushdb(self, **k): return self._cmd('FLUSHDB', then=_ok)
    def flushall(self, **k): return self._cmd('FLUSHALL', then=_ok)
    def dbsize(self): return self._cmd('DBSIZE')
    def save(self): return self._cmd('SAVE', then=_ok)
    def bgsave(self): return self._cmd('BGSAVE', then=lambda r: True)
    def info(self, section=None):
        def read(r):
            out = {}
            for l in (r if isinstance(r, str) else r.decode()).splitlines():
                if l and l[0] != '#':
                    k, _, v = l.partition(':')
                    try: out[k] = int(v)
                    except ValueError:
                        try: out[k] = float(v)
                        except ValueError: out[k] = v
            return out
        return self._cmd('INFO', *([section] if section else []), then=read)
    def config_get(self, pattern='*'): return self._cmd('CONFIG', 'GET', pattern, then=_pairs)
    def config_set(self, name, value): return self._cmd('CONFIG', 'SET', name, value, then=_ok)
    def __getattr__(self, name):
        if name.startswith('_'): raise AttributeError(name)
        raise NotImplementedError('drydock: the command %s of redis is not modelled as a method: use execute_command' % name)
class Redis(_Commands):
    def __init__(self, host='localhost', port=6379, db=0, password=None, socket_timeout=None, socket_connect_timeout=None, username=None, decode_responses=False, connection_pool=None, **kw):
        self._o = connection_pool._o if connection_pool is not None else {'host': host, 'port': int(port), 'db': int(db), 'password': password, 'username': username, 'timeout': socket_connect_timeout if socket_connect_timeout is not None else socket_timeout, 'decode': decode_responses}
        self._decode = self._o['decode']; self._free = []
    @classmethod
    def from_url(cls, url, **kw): return from_url(url, **kw)
    def execute_command(self, *args, _then=None, **kw):
        words = args[0].split(' ') + list(args[1:]) if isinstance(args[0], str) else list(args)
        c = self._free.pop() if self._free else _Connection(self._o)
        try:
            try: c.send(words); r = c.read()
            except ConnectionError:
                if c.s is not None or not getattr(c, 'used', False): raise
                # The server may have been restarted: a fresh connection is tried once.
                c = _Connection(self._o); c.send(words); r = c.read()
            c.used = True
        finally:
            if c.s is not None: self._free.append(c)
        if isinstance(r, Exception): raise r
        if _then is not None: return _then(r)
        return True if r == 'OK' else r
    def pipeline(self, transaction=True, shard_hint=None): return Pipeline(self, transaction)
    def pubsub(self, **kw): return PubSub(self._o)
    def transaction(self, f, *watches, **k):
        p = self.pipeline(); f(p)
        return p.execute()
    def lock(self, name, timeout=None, **k): return _Lock(self, name, timeout)
    def close(self):
        for c in self._free: c.close()
        self._free = []
    def __enter__(self): return self
    def __exit__(self, *a): self.close()
    def __repr__(self): return '<redis.client.Redis(host=%s,port=%s,db=%s)>' % (self._o['host'], self._o['port'], self._o['db'])
StrictRedis = Redis
class Pipeline(_Commands):
    def __init__(self, client, transaction): self._client = client; self._all = []; self._t = transaction; self._decode = client._decode
    def execute_command(self, *args, _then=None, **kw): self._all.append((args, _then)); return self
    def watch(self, *names): return True
    def multi(self): pass
    def reset(self): self._all = []
    def __enter__(self): return self
    def __exit__(self, *a): self.reset()
    def __len__(self): return len(self._all)
    def execute(self, raise_on_error=True):
        all, self._all = self._all, []
        c = _Connection(self._client._o)
        try:
            if self._t and all: c.ask(['MULTI'])
            raw = []
            for args, _ in all: c.send(list(args)); raw.append(c.read())
            if self._t and all:
                raw = c.ask(['EXEC'])
        finally: c.close()
        out = []
        for (args, then), r in zip(all, raw):
            if isinstance(r, Exception):
                if raise_on_error: raise r
                out.append(r)
            else: out.append(then(r) if then is not None else True if r == 'OK' else r)
        return out
class PubSub:
    def __init__(self, o): self._c = _Connection(o); self._n = 0; self._h = {}; self.subscribed = False
    def _do(self, word, names, kw):
        for n in list(names) + list(kw): self._c.send([word, n])
        self._h.update(kw); self._n += len(names) + len(kw); self.subscribed = True
    def subscribe(self, *names, **kw): self._do('SUBSCRIBE', names, kw)
    def psubscribe(self, *names, **kw): self._do('PSUBSCRIBE', names, kw)
    def unsubscribe(self, *names): self._c.send(['UNSUBSCRIBE', *names])
    def _one(self):
        r = self._c.read(); kind = r[0] if isinstance(r[0], str) else r[0].decode()
        m = {'type': kind, 'pattern': r[1] if kind == 'pmessage' else None, 'channel': r[-2], 'data': r[-1]}
        h = self._h.get(r[1] if isinstance(r[1], str) else r[1].decode())
        if h and kind in ('message', 'pmessage'): h(m); return None
        return m
    def listen(self):
        while self.subscribed:
            m = self._one()
            if m is not None: yield m
    def get_message(self, ignore_subscribe_messages=False, timeout=0.0):
        old = self._c.s.gettimeout(); self._c.s.settimeout(timeout or 0.001)
        try: m = self._one()
        except OSError: return None
        finally: self._c.s.settimeout(old)
        return None if m is None or (ignore_subscribe_messages and 'message' not in m['type']) else m
    def close(self): self._c.close()
class _Lock:
    def __init__(self, r, name, timeout): self.r = r; self.name = name; self.timeout = timeout
    def acquire(self, blocking=True, **k):
        import time
        while not self.r.set(self.name, 'held', nx=True, ex=self.timeout):
            if not blocking: return False
            time.sleep(0.1)
        return True
    def release(self): self.r.delete(self.name)
    def __enter__(self): self.acquire(); return self
    def __exit__(self, *a): self.release()
class ConnectionPool:
    def __init__(self, **kw): self._o = Redis(**kw)._o
    @classmethod
    def from_url(cls, url, **kw): p = cls(); p._o = from_url(url, **kw)._o; return p
def from_url(url, **kw):
    from urllib.parse import urlparse, unquote
    u = urlparse(url)
    if u.scheme != 'redis': raise ValueError('Redis URL must specify one of the following schemes (redis://, rediss://, unix://)' if u.scheme != 'rediss' else 'drydock: TLS is not modelled')
    kw.setdefault('host', u.hostname or 'localhost'); kw.setdefault('port', u.port or 6379)
    if u.path.strip('/'): kw.setdefault('db', int(u.path.strip('/')))
    if u.password: kw.setdefault('password', unquote(u.password))
    if u.username: kw.setdefault('username', unquote(u.username))
    return Redis(**kw)
`,
  'redis.client': 'from redis import Redis, StrictRedis, Pipeline, PubSub\n',
};
