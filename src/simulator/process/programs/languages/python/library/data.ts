/** Modules about data and control, in Python of our own. */
export const DATA: Readonly<Record<string, string>> = {
  json: String.raw`
import _sys
class JSONDecodeError(ValueError):
    def __init__(self, msg, doc, pos):
        self.msg = msg; self.doc = doc; self.pos = pos
        self.lineno = doc.count('\n', ) + 1 if False else doc[:pos].count('\n') + 1
        self.colno = pos - doc[:pos].rfind('\n')
        ValueError.__init__(self, '%s: line %d column %d (char %d)' % (msg, self.lineno, self.colno, pos))
class JSONEncoder:
    def default(self, o): raise TypeError('Object of type ' + type(o).__name__ + ' is not JSON serializable')
    def encode(self, o): return dumps(o, default=self.default)
def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None, separators=None, default=None, sort_keys=False):
    if cls is not None and default is None: default = cls().default
    return _sys.json_dumps(obj, indent, separators, sort_keys, ensure_ascii, default)
def dump(obj, fp, **kw): fp.write(dumps(obj, **kw))
def loads(s, object_hook=None, **kw):
    if not isinstance(s, (str, bytes, bytearray)): raise TypeError('the JSON object must be str, bytes or bytearray, not ' + type(s).__name__)
    r = _sys.json_loads(s)
    if not r[0]: raise JSONDecodeError(r[1], r[3], r[2])
    return _hook(r[1], object_hook) if object_hook else r[1]
def _hook(v, h):
    if isinstance(v, dict): return h({k: _hook(x, h) for k, x in v.items()})
    if isinstance(v, list): return [_hook(x, h) for x in v]
    return v
def load(fp, **kw): return loads(fp.read(), **kw)
`,
  re: String.raw`
import _sys
I = IGNORECASE = 2; M = MULTILINE = 8; S = DOTALL = 16; X = VERBOSE = 64; A = ASCII = 256; U = UNICODE = 32
error = PatternError = ValueError
class Match:
    def __init__(self, pattern, text, spans): self.re = pattern; self.string = text; self._s = spans; self.pos = 0
    def _n(self, g):
        if isinstance(g, str):
            if g not in self.re.groupindex: raise IndexError('no such group')
            return self.re.groupindex[g]
        if g >= len(self._s) or g < 0: raise IndexError('no such group')
        return g
    def _get(self, g, default=None):
        a, b = self._s[self._n(g)]
        return default if a < 0 else self.string[a:b]
    def group(self, *gs):
        if not gs: return self._get(0)
        return self._get(gs[0]) if len(gs) == 1 else tuple(self._get(g) for g in gs)
    def __getitem__(self, g): return self._get(g)
    def groups(self, default=None): return tuple(self._get(i, default) for i in range(1, len(self._s)))
    def groupdict(self, default=None): return {k: self._get(k, default) for k in self.re.groupindex}
    def span(self, g=0): return self._s[self._n(g)]
    def start(self, g=0): return self.span(g)[0]
    def end(self, g=0): return self.span(g)[1]
    @property
    def lastindex(self):
        return max((i for i in range(1, len(self._s)) if self._s[i][0] >= 0), default=None)
    def expand(self, t): return _expand(t, self)
    def __repr__(self): return '<re.Match object; span=%r, match=%r>' % (self.span(), self.group())
def _expand(t, m):
    out = ''; i = 0
    while i < len(t):
        c = t[i]
        if c == '\\' and i + 1 < len(t):
            n = t[i + 1]
            if n == 'g':
                j = t.index('>', i); name = t[i + 3:j]
                out += m._get(int(name) if name.isdigit() else name) or ''
                i = j + 1; continue
            if n.isdigit(): out += m._get(int(n)) or ''
            else: out += {'n': '\n', 't': '\t', 'r': '\r', '\\': '\\'}.get(n, '\\' + n)
            i += 2; continue
        out += c; i += 1
    return out
class Pattern:
    def __init__(self, pattern, flags=0):
        self.pattern = pattern; self.flags = flags
        self.groups, self.groupindex = _sys.re_groups(pattern, flags)
    def _find(self, text, pos, mode):
        s = _sys.re_find(self.pattern, self.flags, text, pos, mode)
        return None if s is None else Match(self, text, s)
    def search(self, text, pos=0): return self._find(text, pos, 'search')
    def match(self, text, pos=0): return self._find(text, pos, 'match')
    def fullmatch(self, text, pos=0): return self._find(text, pos, 'full')
    def finditer(self, text, pos=0):
        while pos <= len(text):
            m = self._find(text, pos, 'search')
            if m is None: return
            yield m
            pos = m.end() if m.end() > m.start() else m.end() + 1
    def findall(self, text, pos=0):
        out = []
        for m in self.finditer(text, pos):
            out.append(m.group() if self.groups == 0 else m.group(1) or '' if self.groups == 1 else tuple(one or '' for one in m.groups()))
        return out
    def subn(self, repl, text, count=0):
        out = text[:0]; last = 0; n = 0
        for m in self.finditer(text):
            if count and n >= count: break
            out += text[last:m.start()] + (repl(m) if callable(repl) else _expand(repl, m) if isinstance(repl, str) else repl)
            last = m.end(); n += 1
        return out + text[last:], n
    def sub(self, repl, text, count=0): return self.subn(repl, text, count)[0]
    def split(self, text, maxsplit=0):
        out = []; last = 0; n = 0
        for m in self.finditer(text):
            if maxsplit and n >= maxsplit: break
            out.append(text[last:m.start()]); out.extend(m.groups()); last = m.end(); n += 1
        out.append(text[last:])
        return out
    def __repr__(self): return 're.compile(%r)' % (self.pattern,)
def compile(p, flags=0): return p if isinstance(p, Pattern) else Pattern(p, int(flags))
def search(p, s, flags=0): return compile(p, flags).search(s)
def match(p, s, flags=0): return compile(p, flags).match(s)
def fullmatch(p, s, flags=0): return compile(p, flags).fullmatch(s)
def findall(p, s, flags=0): return compile(p, flags).findall(s)
def finditer(p, s, flags=0): return compile(p, flags).finditer(s)
def sub(p, r, s, count=0, flags=0): return compile(p, flags).sub(r, s, count)
def subn(p, r, s, count=0, flags=0): return compile(p, flags).subn(r, s, count)
def split(p, s, maxsplit=0, flags=0): return compile(p, flags).split(s, maxsplit)
def escape(s): return ''.join('\\' + c if c in '()[]{}?*+-|^$\\.&~# \t\n\r\v\f' else c for c in s)
def purge(): pass
`,
  math: String.raw`
import _sys
from _sys import math_sin as sin, math_cos as cos, math_tan as tan, math_asin as asin, math_acos as acos, math_atan as atan, math_exp as exp, math_log2 as log2, math_log10 as log10, math_atan2 as atan2, math_cbrt as cbrt, math_sinh as sinh, math_cosh as cosh, math_tanh as tanh, math_log1p as log1p, math_expm1 as expm1, math_pow as pow, math_fmod as fmod
pi = 3.141592653589793; e = 2.718281828459045; tau = 6.283185307179586; inf = float('inf'); nan = float('nan')
def sqrt(x):
    if x < 0: raise ValueError('expected a nonnegative input, got ' + repr(float(x)) if _sys.facts()['minor'] >= 14 else 'math domain error')
    return _sys.math_sqrt(x)
def log(x, base=None):
    if x <= 0: raise ValueError('expected a positive input' if _sys.facts()['minor'] >= 14 else 'math domain error')
    return _sys.math_log(x) if base is None else _sys.math_log(x) / _sys.math_log(base)
def floor(x): return x if isinstance(x, int) else int(x // 1)
def ceil(x): return x if isinstance(x, int) else -int(-x // 1)
def trunc(x): return int(x)
def fabs(x): return float(abs(x))
def isnan(x): return x != x
def isinf(x): return x == inf or x == -inf
def isfinite(x): return not (isnan(x) or isinf(x))
def isclose(a, b, rel_tol=1e-09, abs_tol=0.0): return abs(a - b) <= max(rel_tol * max(abs(a), abs(b)), abs_tol)
def hypot(*a): return sqrt(sum(x * x for x in a))
def dist(p, q): return sqrt(sum((a - b) ** 2 for a, b in zip(p, q)))
def radians(x): return x * pi / 180
def degrees(x): return x * 180 / pi
def factorial(n):
    if n < 0: raise ValueError('factorial() not defined for negative values')
    out = 1
    for i in range(2, n + 1): out *= i
    return out
def gcd(*a):
    out = 0
    for b in a:
        b = abs(b)
        while b: out, b = b, out % b
    return out
def lcm(*a):
    out = 1
    for b in a: out = out * b // gcd(out, b) if b else 0
    return out
def isqrt(n):
    x = n
    y = (x + 1) // 2
    while y < x: x, y = y, (y + n // y) // 2
    return x
def comb(n, k): return factorial(n) // (factorial(k) * factorial(n - k)) if 0 <= k <= n else 0
def perm(n, k=None): return factorial(n) // factorial(n - (n if k is None else k))
def prod(it, start=1):
    for x in it: start = start * x
    return start
def fsum(it): return float(sum(it))
def copysign(x, y): return abs(float(x)) if y >= 0 else -abs(float(x))
def modf(x): return (x - int(x), float(int(x)))
`,
  random: String.raw`
import _sys
class Random:
    """The Mersenne Twister, so that a seed gives the numbers that Python gives."""
    def __init__(self, x=None): self.seed(x)
    def seed(self, a=None, version=2):
        self._mt = None
        if a is None: return
        if isinstance(a, float): a = int(a)
        if isinstance(a, str): raise NotImplementedError('drydock: random.seed of a text is not modelled: give a number')
        a = abs(a); key = []
        while a: key.append(a & 0xffffffff); a >>= 32
        key = key or [0]
        mt = [0] * 624; mt[0] = 19650218
        for i in range(1, 624): mt[i] = (1812433253 * (mt[i - 1] ^ (mt[i - 1] >> 30)) + i) & 0xffffffff
        i = 1; j = 0
        for k in range(max(624, len(key))):
            mt[i] = ((mt[i] ^ ((mt[i - 1] ^ (mt[i - 1] >> 30)) * 1664525)) + key[j] + j) & 0xffffffff
            i += 1; j += 1
            if i >= 624: mt[0] = mt[623]; i = 1
            if j >= len(key): j = 0
        for k in range(623):
            mt[i] = ((mt[i] ^ ((mt[i - 1] ^ (mt[i - 1] >> 30)) * 1566083941)) - i) & 0xffffffff
            i += 1
            if i >= 624: mt[0] = mt[623]; i = 1
        mt[0] = 0x80000000
        self._mt = mt; self._i = 624
    def _u32(self):
        if self._mt is None: return int(_sys.random() * 4294967296)
        mt = self._mt
        if self._i >= 624:
            for k in range(624):
                y = (mt[k] & 0x80000000) | (mt[(k + 1) % 624] & 0x7fffffff)
                mt[k] = mt[(k + 397) % 624] ^ (y >> 1) ^ (0x9908b0df if y & 1 else 0)
            self._i = 0
        y = mt[self._i]; self._i += 1
        y ^= y >> 11; y ^= (y << 7) & 0x9d2c5680; y ^= (y << 15) & 0xefc60000; y ^= y >> 18
        return y & 0xffffffff
    def random(self): return ((self._u32() >> 5) * 67108864.0 + (self._u32() >> 6)) / 9007199254740992.0
    def getrandbits(self, k):
        out = 0; shift = 0
        while k > 0:
            r = self._u32()
            if k < 32: r >>= 32 - k
            out |= r << shift; shift += 32; k -= 32
        return out
    def _below(self, n):
        k = n.bit_length(); r = self.getrandbits(k)
        while r >= n: r = self.getrandbits(k)
        return r
    def randrange(self, start, stop=None, step=1):
        if stop is None: start, stop = 0, start
        n = (stop - start + step - (1 if step > 0 else -1)) // step
        if n <= 0: raise ValueError('empty range in randrange(%d, %d)' % (start, stop))
        return start + step * self._below(n)
    def randint(self, a, b): return self.randrange(a, b + 1)
    def choice(self, seq):
        if not len(seq): raise IndexError('Cannot choose from an empty sequence')
        return seq[self._below(len(seq))]
    def choices(self, population, weights=None, *, k=1):
        n = len(population)
        if weights is None: return [population[int(self.random() * n)] for _ in range(k)]
        total = 0; cum = []
        for w in weights: total += w; cum.append(total)
        out = []
        for _ in range(k):
            x = self.random() * total; i = 0
            while i < n - 1 and cum[i] <= x: i += 1
            out.append(population[i])
        return out
    def shuffle(self, x):
        for i in reversed(range(1, len(x))):
            j = self._below(i + 1); x[i], x[j] = x[j], x[i]
    def sample(self, population, k):
        n = len(population)
        if not 0 <= k <= n: raise ValueError('Sample larger than population or is negative')
        out = [None] * k; size = 21
        import math
        if k > 5: size += 4 ** math.ceil(math.log(k * 3, 4))
        if n <= size:
            pool = list(population)
            for i in range(k):
                j = self._below(n - i); out[i] = pool[j]; pool[j] = pool[n - i - 1]
        else:
            seen = set()
            for i in range(k):
                j = self._below(n)
                while j in seen: j = self._below(n)
                seen.add(j); out[i] = population[j]
        return out
    def uniform(self, a, b): return a + (b - a) * self.random()
    def gauss(self, mu=0.0, sigma=1.0):
        import math
        return mu + math.cos(self.random() * 2 * math.pi) * math.sqrt(-2 * math.log(1 - self.random())) * sigma
_inst = Random()
SystemRandom = Random
seed = _inst.seed; random = _inst.random; randint = _inst.randint; randrange = _inst.randrange; choice = _inst.choice; choices = _inst.choices; shuffle = _inst.shuffle; sample = _inst.sample; uniform = _inst.uniform; gauss = _inst.gauss; getrandbits = _inst.getrandbits
`,
  collections: String.raw`
class defaultdict(dict):
    def __init__(self, default_factory=None, *a, **kw):
        self.default_factory = default_factory
        dict.__init__(self, *a, **kw)
    def __missing__(self, key):
        if self.default_factory is None: raise KeyError(key)
        value = self.default_factory(); self[key] = value
        return value
    def __repr__(self): return 'defaultdict(%r, %r)' % (self.default_factory, dict(self))
class OrderedDict(dict):
    def move_to_end(self, key, last=True):
        v = self.pop(key)
        if last: self[key] = v
        else:
            rest = list(self.items()); self.clear(); self[key] = v; self.update(rest)
    def __repr__(self):
        import _sys
        return 'OrderedDict(%r)' % (dict(self) if _sys.facts()['minor'] >= 12 else list(self.items()),) if self else 'OrderedDict()'
class Counter(dict):
    def __init__(self, it=None, **kw):
        dict.__init__(self)
        self.update(it, **kw)
    def __missing__(self, key): return 0
    def update(self, it=None, **kw):
        if it is not None:
            if isinstance(it, dict):
                for k, v in it.items(): self[k] = self.get(k, 0) + v
            else:
                for k in it: self[k] = self.get(k, 0) + 1
        for k, v in kw.items(): self[k] = self.get(k, 0) + v
    def subtract(self, it):
        for k, v in (it.items() if isinstance(it, dict) else [(k, 1) for k in it]): self[k] = self.get(k, 0) - v
    def most_common(self, n=None):
        items = sorted(self.items(), key=lambda kv: kv[1], reverse=True)
        return items if n is None else items[:n]
    def elements(self):
        for k, v in self.items():
            for _ in range(v): yield k
    def total(self): return sum(self.values())
    def __add__(self, o):
        out = Counter()
        for k in list(self) + [k for k in o if k not in self]:
            v = self[k] + o[k]
            if v > 0: out[k] = v
        return out
    def __sub__(self, o):
        out = Counter()
        for k in self:
            if self[k] - o[k] > 0: out[k] = self[k] - o[k]
        return out
    def __repr__(self): return 'Counter(%r)' % (dict(self.most_common()),) if self else 'Counter()'
class deque:
    def __init__(self, it=(), maxlen=None): self._a = []; self.maxlen = maxlen; self.extend(it)
    def append(self, x):
        self._a.append(x)
        if self.maxlen is not None and len(self._a) > self.maxlen: self._a.pop(0)
    def appendleft(self, x):
        self._a.insert(0, x)
        if self.maxlen is not None and len(self._a) > self.maxlen: self._a.pop()
    def extend(self, it):
        for x in it: self.append(x)
    def extendleft(self, it):
        for x in it: self.appendleft(x)
    def pop(self):
        if not self._a: raise IndexError('pop from an empty deque')
        return self._a.pop()
    def popleft(self):
        if not self._a: raise IndexError('pop from an empty deque')
        return self._a.pop(0)
    def rotate(self, n=1):
        if self._a: n %= len(self._a); self._a = self._a[-n:] + self._a[:-n] if n else self._a
    def clear(self): self._a.clear()
    def remove(self, x): self._a.remove(x)
    def count(self, x): return self._a.count(x)
    def index(self, x): return self._a.index(x)
    def reverse(self): self._a.reverse()
    def __len__(self): return len(self._a)
    def __iter__(self): return iter(self._a)
    def __getitem__(self, i): return self._a[i]
    def __setitem__(self, i, v): self._a[i] = v
    def __contains__(self, x): return x in self._a
    def __eq__(self, o): return isinstance(o, deque) and self._a == o._a
    def __repr__(self): return 'deque(%r%s)' % (self._a, '' if self.maxlen is None else ', maxlen=%d' % self.maxlen)
class ChainMap:
    def __init__(self, *maps): self.maps = list(maps) or [{}]
    def __getitem__(self, k):
        for m in self.maps:
            if k in m: return m[k]
        raise KeyError(k)
    def get(self, k, d=None): return self[k] if k in self else d
    def __contains__(self, k): return any(k in m for m in self.maps)
    def __setitem__(self, k, v): self.maps[0][k] = v
    def __iter__(self):
        d = {}
        for m in reversed(self.maps): d.update(m)
        return iter(d)
def namedtuple(name, fields, *, rename=False, defaults=(), module=None):
    if isinstance(fields, str): fields = fields.replace(',', ' ').split()
    fields = tuple(fields); defaults = tuple(defaults or ())
    given = dict(zip(fields[len(fields) - len(defaults):], defaults))
    def __new__(cls, *args, **kw):
        if len(args) > len(fields): raise TypeError('%s.__new__() takes %d positional arguments but %d were given' % (name, len(fields) + 1, len(args) + 1))
        values = list(args)
        missing = []
        for f in fields[len(args):]:
            if f in kw: values.append(kw.pop(f))
            elif f in given: values.append(given[f])
            else: missing.append(f)
        if missing: raise TypeError('%s.__new__() missing %d required positional argument%s: %s' % (name, len(missing), '' if len(missing) == 1 else 's', ' and '.join(repr(m) for m in missing)))
        if kw: raise TypeError("%s.__new__() got an unexpected keyword argument %r" % (name, list(kw)[0]))
        return _tuple_new(cls, values)
    body = {'__new__': staticmethod(__new__), '_fields': fields, '__match_args__': fields, '__repr__': lambda self: name + '(' + ', '.join('%s=%r' % (f, v) for f, v in zip(fields, self)) + ')', '_asdict': lambda self: dict(zip(fields, self)), '_replace': lambda self, **kw: type(self)(**dict(zip(fields, self), **kw)), '_make': classmethod(lambda cls, it: cls(*it))}
    for i, f in enumerate(fields): body[f] = property(lambda self, i=i: self[i])
    return type(name, (tuple,), body)
class _T(tuple): pass
def _tuple_new(cls, values):
    made = _T(values); made.__class__ = cls
    return made
class UserDict(dict): pass
class UserList(list): pass
`,
  'collections.abc':
    'from typing import Iterable, Iterator, Callable, Mapping, MutableMapping, Sequence, Generator, Awaitable, Coroutine, AsyncIterator, AsyncGenerator, Hashable, Sized, Container, Collection, Set\n',
  functools: String.raw`
WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__')
def update_wrapper(w, f, *a, **k):
    for n in WRAPPER_ASSIGNMENTS:
        if hasattr(f, n): setattr(w, n, getattr(f, n))
    w.__wrapped__ = f
    return w
def wraps(f, *a, **k): return lambda w: update_wrapper(w, f)
class partial:
    def __init__(self, func, *args, **keywords): self.func = func; self.args = args; self.keywords = keywords
    def __call__(self, *args, **kw): return self.func(*self.args, *args, **dict(self.keywords, **kw))
    def __repr__(self): return 'functools.partial(' + ', '.join([repr(self.func)] + [repr(a) for a in self.args] + ['%s=%r' % kv for kv in self.keywords.items()]) + ')'
def reduce(f, it, *init):
    it = iter(it)
    if init: acc = init[0]
    else:
        try: acc = next(it)
        except StopIteration: raise TypeError('reduce() of empty iterable with no initial value') from None
    for x in it: acc = f(acc, x)
    return acc
class _Info(tuple):
    def __repr__(self): return 'CacheInfo(hits=%r, misses=%r, maxsize=%r, currsize=%r)' % tuple(self)
    hits = property(lambda s: s[0]); misses = property(lambda s: s[1]); maxsize = property(lambda s: s[2]); currsize = property(lambda s: s[3])
def lru_cache(maxsize=128, typed=False):
    if callable(maxsize): return lru_cache(128)(maxsize)
    def deco(f):
        cache = {}; stats = [0, 0]
        def wrapper(*args, **kw):
            key = args + tuple(sorted(kw.items())) if kw else args
            if key in cache:
                stats[0] += 1; v = cache.pop(key); cache[key] = v
                return v
            stats[1] += 1
            v = f(*args, **kw); cache[key] = v
            if maxsize is not None and len(cache) > maxsize: del cache[next(iter(cache))]
            return v
        def cache_info(): return _Info((stats[0], stats[1], maxsize, len(cache)))
        def cache_clear(): cache.clear(); stats[:] = [0, 0]
        update_wrapper(wrapper, f)
        wrapper.cache_info = cache_info; wrapper.cache_clear = cache_clear
        return wrapper
    return deco
def cache(f): return lru_cache(None)(f)
class cached_property:
    def __init__(self, f): self.f = f; self.name = f.__name__
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, owner=None):
        if obj is None: return self
        v = self.f(obj); obj.__dict__; setattr(obj, self.name, v)
        return v
def total_ordering(cls):
    names = _own(cls)
    if '__lt__' in names:
        if '__gt__' not in names: cls.__gt__ = lambda a, b: not (a < b) and a != b
        if '__le__' not in names: cls.__le__ = lambda a, b: a < b or a == b
        if '__ge__' not in names: cls.__ge__ = lambda a, b: not (a < b)
    elif '__gt__' in names:
        cls.__lt__ = lambda a, b: not (a > b) and a != b
        cls.__ge__ = lambda a, b: a > b or a == b
        cls.__le__ = lambda a, b: not (a > b)
    return cls
def _own(cls):
    import _sys
    return _sys.names(cls)
def cmp_to_key(f):
    class K:
        def __init__(self, o): self.o = o
        def __lt__(self, other): return f(self.o, other.o) < 0
        def __eq__(self, other): return f(self.o, other.o) == 0
    return K
def singledispatch(f):
    table = {}
    def wrapper(x, *a, **k):
        for c in type(x).__mro__:
            if c in table: return table[c](x, *a, **k)
        return f(x, *a, **k)
    def register(cls, fn=None):
        if fn is None and not isinstance(cls, type):
            table[list(cls.__annotations__.values())[0]] = cls
            return cls
        if fn is None: return lambda g: register(cls, g)
        table[cls] = fn
        return fn
    wrapper.register = register
    return update_wrapper(wrapper, f)
`,
  itertools: String.raw`
def count(start=0, step=1):
    while True: yield start; start += step
def cycle(it):
    saved = list(it)
    while saved: yield from saved
def repeat(x, times=None):
    if times is None:
        while True: yield x
    for _ in range(times): yield x
class chain:
    def __init__(self, *its): self._g = (x for it in its for x in it)
    def __iter__(self): return self
    def __next__(self): return next(self._g)
    @classmethod
    def from_iterable(cls, its): return (x for it in its for x in it)
def islice(it, *a):
    s = slice(*a); start, stop, step = s.start or 0, s.stop, s.step or 1
    if stop is not None and stop <= start: return
    want = start
    for i, x in enumerate(it):
        if i == want:
            yield x
            want += step
        if stop is not None and (i + 1 >= stop or want >= stop): return
def takewhile(f, it):
    for x in it:
        if not f(x): return
        yield x
def dropwhile(f, it):
    it = iter(it)
    for x in it:
        if not f(x): yield x; break
    yield from it
def accumulate(it, func=None, *, initial=None):
    it = iter(it); total = initial
    if initial is None:
        try: total = next(it)
        except StopIteration: return
    yield total
    for x in it: total = total + x if func is None else func(total, x); yield total
def product(*its, repeat=1):
    pools = [tuple(p) for p in its] * repeat; out = [()]
    for p in pools: out = [x + (y,) for x in out for y in p]
    yield from out
def permutations(it, r=None):
    pool = tuple(it); r = len(pool) if r is None else r
    def go(left, n):
        if n == 0: yield (); return
        for i in range(len(left)):
            for rest in go(left[:i] + left[i + 1:], n - 1): yield (left[i],) + rest
    yield from go(pool, r)
def combinations(it, r):
    pool = tuple(it)
    def go(start, n):
        if n == 0: yield (); return
        for i in range(start, len(pool)):
            for rest in go(i + 1, n - 1): yield (pool[i],) + rest
    yield from go(0, r)
def combinations_with_replacement(it, r):
    pool = tuple(it)
    def go(start, n):
        if n == 0: yield (); return
        for i in range(start, len(pool)):
            for rest in go(i, n - 1): yield (pool[i],) + rest
    yield from go(0, r)
def groupby(it, key=None):
    group = []; last = None; first = True
    for x in it:
        k = x if key is None else key(x)
        if not first and k != last: yield last, iter(group); group = []
        group.append(x); last = k; first = False
    if not first: yield last, iter(group)
def zip_longest(*its, fillvalue=None):
    rows = [list(i) for i in its]
    for i in range(max(map(len, rows), default=0)): yield tuple(r[i] if i < len(r) else fillvalue for r in rows)
def starmap(f, it):
    for a in it: yield f(*a)
def filterfalse(f, it):
    for x in it:
        if not (f(x) if f else x): yield x
def compress(d, s): return (x for x, k in zip(d, s) if k)
def pairwise(it):
    it = list(it)
    yield from zip(it, it[1:])
def batched(it, n):
    it = list(it)
    for i in range(0, len(it), n): yield tuple(it[i:i + n])
def tee(it, n=2):
    it = list(it)
    return tuple(iter(it) for _ in range(n))
`,
  dataclasses: String.raw`
import _sys
class _Missing: pass
MISSING = _Missing()
class FrozenInstanceError(AttributeError): pass
class Field:
    def __init__(self, default=MISSING, default_factory=MISSING, init=True, repr=True, compare=True): self.default = default; self.default_factory = default_factory; self.init = init; self.repr = repr; self.compare = compare; self.name = None; self.type = None
def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=False): return Field(default, default_factory, init, repr, compare)
def dataclass(cls=None, *, init=True, repr=True, eq=True, order=False, frozen=False, unsafe_hash=False, slots=False, kw_only=False, match_args=True):
    if cls is None: return lambda c: dataclass(c, init=init, repr=repr, eq=eq, order=order, frozen=frozen, unsafe_hash=unsafe_hash, kw_only=kw_only)
    fields = {}
    for base in reversed(cls.__mro__[1:]):
        fields.update(getattr(base, '__dataclass_fields__', {}))
    own = _sys.names(cls)
    notes = cls.__annotations__ if '__annotations__' in own else {}
    for name, type_ in notes.items():
        if 'ClassVar' in str(type_): continue
        value = getattr(cls, name, MISSING) if name in own else MISSING
        f = value if isinstance(value, Field) else Field(value)
        if isinstance(f.default, (list, dict, set)): raise ValueError("mutable default %r for field %s is not allowed: use default_factory" % (type(f.default), name))
        f.name = name; f.type = type_; fields[name] = f
        if isinstance(value, Field):
            if f.default is not MISSING: setattr(cls, name, f.default)
            else: delattr(cls, name)
    seen = None
    for f in fields.values():
        if not f.init: continue
        if f.default is MISSING and f.default_factory is MISSING:
            if seen and not kw_only: raise TypeError("non-default argument %r follows default argument %r" % (f.name, seen))
        else: seen = f.name
    cls.__dataclass_fields__ = fields
    cls.__match_args__ = tuple(fields)
    inits = [f for f in fields.values() if f.init]
    def __init__(self, *args, **kw):
        q = cls.__qualname__ + '.__init__()'
        most = len(inits); least = len([f for f in inits if f.default is MISSING and f.default_factory is MISSING])
        if len(args) > most:
            raise TypeError('%s takes %s positional arguments but %d were given' % (q, most + 1 if least == most else 'from %d to %d' % (least + 1, most + 1), len(args) + 1))
        missing = []
        for i, f in enumerate(inits):
            if i < len(args):
                if f.name in kw: raise TypeError("%s got multiple values for argument %r" % (q, f.name))
                v = args[i]
            elif f.name in kw: v = kw.pop(f.name)
            elif f.default is not MISSING: v = f.default
            elif f.default_factory is not MISSING: v = f.default_factory()
            else: missing.append(repr(f.name)); continue
            object_set(self, f.name, v)
        if missing:
            names = missing[0] if len(missing) == 1 else ' and '.join(missing) if len(missing) == 2 else ', '.join(missing[:-1]) + ', and ' + missing[-1]
            raise TypeError('%s missing %d required positional argument%s: %s' % (q, len(missing), '' if len(missing) == 1 else 's', names))
        if kw: raise TypeError("%s got an unexpected keyword argument %r" % (q, list(kw)[0]))
        for f in fields.values():
            if not f.init and f.default_factory is not MISSING: object_set(self, f.name, f.default_factory())
        if hasattr(self, '__post_init__'): self.__post_init__()
    def values(self): return tuple(getattr(self, f.name) for f in fields.values() if f.compare)
    if init and '__init__' not in own: cls.__init__ = __init__
    if repr and '__repr__' not in own: cls.__repr__ = lambda self: self.__class__.__qualname__ + '(' + ', '.join('%s=%r' % (f.name, getattr(self, f.name)) for f in fields.values() if f.repr) + ')'
    if eq and '__eq__' not in own: cls.__eq__ = lambda self, o: values(self) == values(o) if o.__class__ is self.__class__ else NotImplemented
    if order:
        cls.__lt__ = lambda self, o: values(self) < values(o)
        cls.__le__ = lambda self, o: values(self) <= values(o)
        cls.__gt__ = lambda self, o: values(self) > values(o)
        cls.__ge__ = lambda self, o: values(self) >= values(o)
    if frozen or unsafe_hash: cls.__hash__ = lambda self: hash(values(self))
    elif eq and '__hash__' not in own: cls.__hash__ = None
    if frozen:
        def __setattr__(self, name, value): raise FrozenInstanceError('cannot assign to field %r' % name)
        cls.__setattr__ = __setattr__
    return cls
def object_set(o, name, value):
    vars_set(o, name, value)
from _sys import setattr_ as vars_set
def fields(o): return tuple(o.__dataclass_fields__.values())
def is_dataclass(o): return hasattr(o, '__dataclass_fields__')
def asdict(o):
    if is_dataclass(o): return {f.name: asdict(getattr(o, f.name)) for f in fields(o)}
    if isinstance(o, (list, tuple)): return type(o)([asdict(x) for x in o])
    if isinstance(o, dict): return {k: asdict(v) for k, v in o.items()}
    return o
def astuple(o): return tuple(asdict(getattr(o, f.name)) for f in fields(o))
def replace(o, **kw): return type(o)(**{f.name: kw.get(f.name, getattr(o, f.name)) for f in fields(o)})
`,
  enum: String.raw`
class auto:
    pass
class EnumMeta(type):
    def __new__(meta, name, bases, body, **kw):
        plain = {k: v for k, v in body.items()}
        cls = type.__new__(meta, name, bases, {k: v for k, v in plain.items() if k.startswith('_') or callable(v) or isinstance(v, (property, staticmethod, classmethod))})
        cls._member_map_ = {}; last = 0
        flag = any(b.__name__ in ('Flag', 'IntFlag') for b in cls.__mro__)
        for k, v in plain.items():
            if k.startswith('_') or (callable(v) and not isinstance(v, auto)) or isinstance(v, (property, staticmethod, classmethod)): continue
            if isinstance(v, auto):
                if issubclass(cls, str): v = k.lower()
                elif flag: v = 1 if not last else last * 2
                else: v = last + 1
            if isinstance(v, int): last = v
            same = [m for m in cls._member_map_.values() if m._value_ == v]
            if same: m = same[0]
            else:
                m = cls._blank(v)
                m._value_ = v; m._name_ = k
            cls._member_map_[k] = m
            setattr(cls, k, m)
        return cls
    def __call__(cls, value):
        for m in cls._member_map_.values():
            if m._value_ == value: return m
        if hasattr(cls, '_missing_'):
            m = cls._missing_(value)
            if m is not None: return m
        raise ValueError('%r is not a valid %s' % (value, cls.__qualname__))
    def __iter__(cls): return iter([m for k, m in cls._member_map_.items() if m._name_ == k])
    def __getitem__(cls, k): return cls._member_map_[k]
    def __len__(cls): return len(cls._member_map_)
    def __contains__(cls, x): return any(m is x or m._value_ == x for m in cls._member_map_.values())
    @property
    def __members__(cls): return cls._member_map_
    def __repr__(cls): return '<enum %r>' % cls.__name__
from _sys import blank as _blank
class Enum(metaclass=EnumMeta):
    _blank = classmethod(lambda cls, v: _blank(cls, v))
    @property
    def name(self): return self._name_
    @property
    def value(self): return self._value_
    def __repr__(self): return '<%s.%s: %r>' % (type(self).__name__, self._name_, self._value_)
    def __str__(self): return '%s.%s' % (type(self).__name__, self._name_)
    def __hash__(self): return hash(self._name_)
    def __eq__(self, o): return self is o
class IntEnum(int, Enum):
    def __str__(self): return str(self._value_)
    def __eq__(self, o): return int(self._value_) == o
    def __hash__(self): return hash(self._value_)
class StrEnum(str, Enum):
    def __str__(self): return self._value_
    def __eq__(self, o): return self._value_ == (o._value_ if isinstance(o, Enum) else o)
    def __hash__(self): return hash(self._value_)
class Flag(Enum): pass
class IntFlag(int, Flag): pass
def unique(cls): return cls
`,
  typing: String.raw`
class _Alias:
    def __init__(self, origin, args): self.__origin_name__ = origin; self.__args__ = args
    def __call__(self, *a, **k): return a[-1] if a else self
    def __or__(self, o): return (self, o)
    def __ror__(self, o): return (o, self)
    def __getitem__(self, x): return self
    def __eq__(self, o): return isinstance(o, _Alias) and self.__origin_name__ == o.__origin_name__ and self.__args__ == o.__args__
    def __hash__(self): return hash(self.__origin_name__)
    def __repr__(self):
        show = lambda a: a.__name__ if isinstance(a, type) else 'None' if a is None else '...' if a is ... else repr(a)
        args = self.__args__
        if self.__origin_name__ == 'Union' and len(args) == 2 and None in args: return 'typing.Optional[%s]' % show([a for a in args if a is not None][0])
        return 'typing.%s[%s]' % (self.__origin_name__, ', '.join(show(a) for a in args))
class _Any:
    def __getitem__(self, x): return _Alias(self._n, x if isinstance(x, tuple) else (x,))
    def __call__(self, *a, **k): return a[-1] if a else self
    def __or__(self, o): return self
    def __ror__(self, o): return self
    def __repr__(self): return 'typing.' + self._n
def _made(n):
    a = _Any(); a._n = n
    return a
Any = _made('Any'); Union = _made('Union'); Optional = _made('Optional'); ClassVar = _made('ClassVar'); Final = _made('Final'); Literal = _made('Literal'); Annotated = _made('Annotated'); Self = _made('Self'); NoReturn = _made('NoReturn'); Never = _made('Never'); AnyStr = _made('AnyStr'); Type = type; Required = _made('Required'); TypeAlias = _made('TypeAlias'); Concatenate = _made('Concatenate')
List = list; Dict = dict; Set = set; Tuple = tuple; FrozenSet = frozenset; Text = str
def _abc(name, check):
    return type(name, (), {'__check__': check, '__module__': 'collections.abc'})
Iterable = _abc('Iterable', '__iter__'); Iterator = _abc('Iterator', '__next__'); Callable = _abc('Callable', '__call__'); Mapping = dict; MutableMapping = dict; Sequence = _abc('Sequence', 'index'); Generator = _abc('Generator', 'send'); Awaitable = _abc('Awaitable', '__await__'); Coroutine = _abc('Coroutine', '__await__'); AsyncIterator = _abc('AsyncIterator', '__anext__'); AsyncGenerator = AsyncIterator; Hashable = object; Sized = _abc('Sized', '__len__'); Container = _abc('Container', '__contains__'); Collection = Sized; AsyncIterable = AsyncIterator
class Generic: pass
class Protocol: pass
def TypeVar(name, *a, **k): return _made(name)
ParamSpec = TypeVar
def NewType(name, t): return t
def cast(t, v): return v
def overload(f): return f
def final(f): return f
def override(f): return f
def runtime_checkable(c): return c
def get_type_hints(f): return dict(f.__annotations__)
class NamedTuple:
    def __init_subclass__(cls): pass
class TypedDict(dict): pass
TYPE_CHECKING = False
`,
  abc: String.raw`
import _sys
class ABCMeta(type):
    def __new__(meta, name, bases, body, **kw):
        cls = type.__new__(meta, name, bases, body)
        return _mark(cls)
def _mark(cls):
    names = []
    for base in cls.__mro__:
        for n in _sys.names(base):
            if n not in names and getattr(_raw(getattr(cls, n, None)), '__isabstractmethod__', False): names.append(n)
    cls.__abstractmethods__ = tuple(sorted(names))
    return cls
def _raw(f): return f
class ABC(metaclass=ABCMeta): pass
def abstractmethod(f):
    f.__isabstractmethod__ = True
    return f
def abstractproperty(f): return property(f)
`,
  contextlib: String.raw`
from functools import wraps
class _Manager:
    def __init__(self, gen): self.gen = gen
    def __enter__(self): return next(self.gen)
    def __exit__(self, t, v, tb):
        if t is None:
            try: next(self.gen)
            except StopIteration: return False
            raise RuntimeError("generator didn't stop")
        try: self.gen.throw(v)
        except StopIteration: return True
        except BaseException as e:
            if e is v: return False
            raise
        raise RuntimeError("generator didn't stop after throw()")
    def __call__(self, f):
        @wraps(f)
        def inner(*a, **k):
            with self: return f(*a, **k)
        return inner
def contextmanager(f):
    @wraps(f)
    def make(*a, **k): return _Manager(f(*a, **k))
    return make
class _AManager:
    def __init__(self, gen): self.gen = gen
    async def __aenter__(self): return await self.gen.__anext__()
    async def __aexit__(self, t, v, tb):
        try: await self.gen.__anext__()
        except StopAsyncIteration: return False
def asynccontextmanager(f):
    @wraps(f)
    def make(*a, **k): return _AManager(f(*a, **k))
    return make
class closing:
    def __init__(self, x): self.x = x
    def __enter__(self): return self.x
    def __exit__(self, *a): self.x.close()
class suppress:
    def __init__(self, *e): self.e = e
    def __enter__(self): return None
    def __exit__(self, t, v, tb): return t is not None and issubclass(t, self.e)
class nullcontext:
    def __init__(self, x=None): self.x = x
    def __enter__(self): return self.x
    def __exit__(self, *a): pass
class redirect_stdout:
    def __init__(self, f): self.f = f
    def __enter__(self):
        import sys
        self.old = sys.stdout; sys.stdout = self.f
        return self.f
    def __exit__(self, *a):
        import sys
        sys.stdout = self.old
class ContextDecorator: pass
class ExitStack:
    def __init__(self): self.all = []
    def enter_context(self, m): v = m.__enter__(); self.all.append(m.__exit__); return v
    def callback(self, f, *a, **k): self.all.append(lambda *x: f(*a, **k) and False)
    def __enter__(self): return self
    def __exit__(self, *x):
        while self.all: self.all.pop()(*x)
`,
  string: String.raw`
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'; ascii_uppercase = ascii_lowercase.upper(); ascii_letters = ascii_lowercase + ascii_uppercase; digits = '0123456789'; hexdigits = digits + 'abcdefABCDEF'; octdigits = '01234567'
punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_\x60{|}~'; whitespace = ' \t\n\r\v\f'; printable = digits + ascii_letters + punctuation + whitespace
def capwords(s, sep=None): return (sep or ' ').join(x.capitalize() for x in s.split(sep))
class Template:
    def __init__(self, t): self.template = t
    def _sub(self, d, safe):
        import re
        def f(m):
            k = m.group(1) or m.group(2)
            if k is None: return '$'
            if safe and k not in d: return m.group()
            return str(d[k])
        return re.sub(r'\$(?:\$|([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})', f, self.template)
    def substitute(self, d={}, **k): return self._sub(dict(d, **k), False)
    def safe_substitute(self, d={}, **k): return self._sub(dict(d, **k), True)
`,
  textwrap: String.raw`
def wrap(text, width=70, initial_indent='', subsequent_indent='', **k):
    out = []; line = initial_indent; empty = True
    for w in text.split():
        if empty: line += w; empty = False
        elif len(line) + 1 + len(w) <= width: line += ' ' + w
        else: out.append(line); line = subsequent_indent + w
    if not empty: out.append(line)
    return out
def fill(text, width=70, **k): return '\n'.join(wrap(text, width, **k))
def indent(text, prefix, predicate=None): return ''.join(prefix + l if (predicate(l) if predicate else l.strip()) else l for l in text.splitlines(True))
def dedent(text):
    lines = text.split('\n'); m = None
    for l in lines:
        if l.strip():
            n = len(l) - len(l.lstrip()); m = n if m is None else min(m, n)
    return '\n'.join(l[m or 0:] if l.strip() else '' for l in lines)
def shorten(text, width, placeholder=' [...]'):
    text = ' '.join(text.split())
    if len(text) <= width: return text
    out = ''
    for w in text.split():
        if len((out + ' ' + w).strip()) + len(placeholder) > width: break
        out = (out + ' ' + w).strip()
    return out + placeholder
`,
  hashlib: String.raw`
import _sys
class _Hash:
    def __init__(self, name, data=b''): self.name = name; self._d = bytes(data); self.digest_size = 32; self.block_size = 64
    def update(self, data): self._d += data
    def hexdigest(self): return _sys.sha256(self._d)
    def digest(self): return bytes.fromhex(self.hexdigest())
    def copy(self): return _Hash(self.name, self._d)
def sha256(data=b'', **k): return _Hash('sha256', data)
def new(name, data=b''):
    if name != 'sha256': raise NotImplementedError('drydock: of hashlib only sha256 is modelled')
    return sha256(data)
def __getattr__(name):
    if name in ('md5', 'sha1', 'sha512', 'sha384', 'sha224', 'blake2b'): raise NotImplementedError('drydock: hashlib.%s is not modelled: use sha256' % name)
    raise AttributeError("module 'hashlib' has no attribute %r" % name)
`,
  base64: String.raw`
_A = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
def b64encode(s, altchars=None):
    out = []
    for i in range(0, len(s), 3):
        c = s[i:i + 3]; n = int.from_bytes(c + b'\0' * (3 - len(c)), 'big')
        q = ''.join(_A[(n >> k) & 63] for k in (18, 12, 6, 0))
        out.append(q[:len(c) + 1] + '=' * (3 - len(c)))
    return ''.join(out).encode()
def b64decode(s, altchars=None, validate=False):
    if isinstance(s, bytes): s = s.decode()
    s = s.rstrip('='); out = bytearray(); n = 0; bits = 0
    for c in s:
        if c not in _A: continue
        n = (n << 6) | _A.index(c); bits += 6
        if bits >= 8: bits -= 8; out.append((n >> bits) & 255); n &= (1 << bits) - 1
    return bytes(out)
def urlsafe_b64encode(s): return b64encode(s).replace(b'+', b'-').replace(b'/', b'_')
def urlsafe_b64decode(s): return b64decode((s.decode() if isinstance(s, bytes) else s).replace('-', '+').replace('_', '/'))
def b16encode(s): return s.hex().upper().encode()
`,
  uuid: String.raw`
import _sys
class UUID:
    def __init__(self, hex=None, **k): self.hex = hex.replace('-', '').lower(); self.int = int(self.hex, 16)
    def __str__(self): h = self.hex; return '-'.join([h[:8], h[8:12], h[12:16], h[16:20], h[20:]])
    def __repr__(self): return "UUID('%s')" % self
    def __eq__(self, o): return isinstance(o, UUID) and self.hex == o.hex
    def __hash__(self): return hash(self.hex)
    @property
    def version(self): return int(self.hex[12], 16)
def uuid4():
    h = _sys.hex(32)
    return UUID(h[:12] + '4' + h[13:16] + '89ab'[int(h[16], 16) & 3] + h[17:])
def uuid1(): return uuid4()
`,
  secrets:
    'import _sys\nfrom random import choice, randrange\ndef token_hex(n=32): return _sys.hex(n * 2)\ndef token_bytes(n=32): return _sys.urandom(n)\ndef token_urlsafe(n=32): return _sys.hex(n * 2)[:n * 4 // 3]\ndef randbelow(n): return randrange(n)\n',
  copy: String.raw`
def copy(x):
    if hasattr(x, '__copy__'): return x.__copy__()
    if isinstance(x, (list, dict, set)): return x.copy()
    if hasattr(x, '__dict__') and not isinstance(x, type) and not callable(x):
        from _sys import blank
        made = blank(type(x), None)
        for k, v in x.__dict__.items(): setattr(made, k, v)
        return made
    return x
def deepcopy(x, memo=None):
    memo = {} if memo is None else memo
    if id(x) in memo: return memo[id(x)]
    if isinstance(x, dict):
        out = memo[id(x)] = {}
        for k, v in x.items(): out[deepcopy(k, memo)] = deepcopy(v, memo)
        return out
    if isinstance(x, list):
        out = memo[id(x)] = []
        for v in x: out.append(deepcopy(v, memo))
        return out
    if isinstance(x, tuple): return tuple(deepcopy(v, memo) for v in x)
    if isinstance(x, set): return {deepcopy(v, memo) for v in x}
    if isinstance(x, (str, int, float, bytes, bool, type)) or x is None or callable(x) or not hasattr(x, '__dict__'): return x
    from _sys import blank
    made = memo[id(x)] = blank(type(x), None)
    for k, v in x.__dict__.items(): setattr(made, k, deepcopy(v, memo))
    return made
`,
  operator: String.raw`
def itemgetter(*k): return (lambda x: x[k[0]]) if len(k) == 1 else (lambda x: tuple(x[i] for i in k))
def attrgetter(*n):
    def one(x, name):
        for p in name.split('.'): x = getattr(x, p)
        return x
    return (lambda x: one(x, n[0])) if len(n) == 1 else (lambda x: tuple(one(x, i) for i in n))
def methodcaller(n, *a, **k): return lambda x: getattr(x, n)(*a, **k)
def add(a, b): return a + b
def sub(a, b): return a - b
def mul(a, b): return a * b
def truediv(a, b): return a / b
def floordiv(a, b): return a // b
def mod(a, b): return a % b
def pow(a, b): return a ** b
def neg(a): return -a
def eq(a, b): return a == b
def ne(a, b): return a != b
def lt(a, b): return a < b
def le(a, b): return a <= b
def gt(a, b): return a > b
def ge(a, b): return a >= b
def not_(a): return not a
def and_(a, b): return a & b
def or_(a, b): return a | b
def xor(a, b): return a ^ b
def contains(a, b): return b in a
def getitem(a, b): return a[b]
`,
  types:
    'class SimpleNamespace:\n    def __init__(self, **k):\n        for n, v in k.items(): setattr(self, n, v)\n    def __repr__(self): return "namespace(" + ", ".join("%s=%r" % kv for kv in self.__dict__.items()) + ")"\n    def __eq__(self, o): return self.__dict__ == o.__dict__\ndef _f(): pass\nFunctionType = LambdaType = type(_f)\nModuleType = type(__import__("json"))\nTracebackType = FrameType = object\n',
  warnings:
    'def warn(message, category=None, stacklevel=1):\n    import sys\n    sys.stderr.write("%s: %s\\n" % ((category or UserWarning).__name__, message))\ndef filterwarnings(*a, **k): pass\nsimplefilter = filterwarnings\n',
  errno:
    'EPERM=1;ENOENT=2;ESRCH=3;EINTR=4;EIO=5;EBADF=9;EAGAIN=11;EACCES=13;EEXIST=17;ENOTDIR=20;EISDIR=21;EINVAL=22;ENOSPC=28;EROFS=30;EPIPE=32;ENOTEMPTY=39;EADDRINUSE=98;ECONNRESET=104;ETIMEDOUT=110;ECONNREFUSED=111;EHOSTUNREACH=113\n',
  queue: String.raw`
import _sys
class Empty(Exception): pass
class Full(Exception): pass
class Queue:
    def __init__(self, maxsize=0): self.maxsize = maxsize; self._a = []; self._q = _sys.waitqueue(); self.unfinished_tasks = 0
    def _take(self): return self._a.pop(0)
    def _add(self, x): self._a.append(x)
    def qsize(self): return len(self._a)
    def empty(self): return not self._a
    def full(self): return 0 < self.maxsize <= len(self._a)
    def _until(self, test, block, timeout, error):
        end = None if timeout is None else _sys.now() + timeout
        while not test():
            left = None if end is None else end - _sys.now()
            if not block or (left is not None and left <= 0): raise error
            _sys.wait(self._q, left)
    def put(self, x, block=True, timeout=None):
        self._until(lambda: not self.full(), block, timeout, Full)
        self._add(x); self.unfinished_tasks += 1; _sys.notify(self._q)
    def get(self, block=True, timeout=None):
        self._until(lambda: self._a, block, timeout, Empty)
        x = self._take(); _sys.notify(self._q)
        return x
    def put_nowait(self, x): self.put(x, False)
    def get_nowait(self): return self.get(False)
    def task_done(self): self.unfinished_tasks -= 1; _sys.notify(self._q)
    def join(self):
        while self.unfinished_tasks: _sys.wait(self._q, None)
class LifoQueue(Queue):
    def _take(self): return self._a.pop()
class PriorityQueue(Queue):
    def _take(self): x = min(self._a); self._a.remove(x); return x
SimpleQueue = Queue
`,
  heapq:
    'def heapify(h): h.sort()\ndef heappush(h, x): h.append(x); h.sort()\ndef heappop(h):\n    if not h: raise IndexError("index out of range")\n    return h.pop(0)\ndef nlargest(n, it, key=None): return sorted(it, key=key, reverse=True)[:n]\ndef nsmallest(n, it, key=None): return sorted(it, key=key)[:n]\n',
  bisect:
    'def bisect_left(a, x):\n    lo, hi = 0, len(a)\n    while lo < hi:\n        m = (lo + hi) // 2\n        if a[m] < x: lo = m + 1\n        else: hi = m\n    return lo\ndef bisect_right(a, x):\n    lo, hi = 0, len(a)\n    while lo < hi:\n        m = (lo + hi) // 2\n        if x < a[m]: hi = m\n        else: lo = m + 1\n    return lo\nbisect = bisect_right\ndef insort(a, x): a.insert(bisect_right(a, x), x)\n',
};
