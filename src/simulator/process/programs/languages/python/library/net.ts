/** Modules about time, logs, paths, command lines and the network, in Python of our own. */
export const NET: Readonly<Record<string, string>> = {
  datetime: String.raw`
import _sys
MINYEAR = 1; MAXYEAR = 9999
_D = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
_DL = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
_ML = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
def _days(y, m, d):
    y -= m <= 2
    era = y // 400; yoe = y - era * 400
    doy = (153 * (m + (-3 if m > 2 else 9)) + 2) // 5 + d - 1
    return era * 146097 + yoe * 365 + yoe // 4 - yoe // 100 + doy - 305
def _civil(n):
    z = n + 305; era = z // 146097; doe = z - era * 146097
    yoe = (doe - doe // 1460 + doe // 36524 - doe // 146096) // 365
    y = yoe + era * 400; doy = doe - (365 * yoe + yoe // 4 - yoe // 100); mp = (5 * doy + 2) // 153
    d = doy - (153 * mp + 2) // 5 + 1; m = mp + (3 if mp < 10 else -9)
    return y + (m <= 2), m, d
class timedelta:
    def __init__(self, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        us = round((days + weeks * 7) * 86400000000 + (seconds + minutes * 60 + hours * 3600) * 1000000 + milliseconds * 1000 + microseconds)
        self._us = us; self.days = us // 86400000000; self.seconds = us // 1000000 % 86400; self.microseconds = us % 1000000
    def total_seconds(self): return self._us / 1000000
    def __add__(self, o): return timedelta(microseconds=self._us + o._us) if isinstance(o, timedelta) else NotImplemented
    def __sub__(self, o): return timedelta(microseconds=self._us - o._us)
    def __mul__(self, n): return timedelta(microseconds=self._us * n)
    __rmul__ = __mul__
    def __truediv__(self, o): return self._us / o._us if isinstance(o, timedelta) else timedelta(microseconds=self._us / o)
    def __neg__(self): return timedelta(microseconds=-self._us)
    def __eq__(self, o): return isinstance(o, timedelta) and self._us == o._us
    def __lt__(self, o): return self._us < o._us
    def __le__(self, o): return self._us <= o._us
    def __gt__(self, o): return self._us > o._us
    def __ge__(self, o): return self._us >= o._us
    def __hash__(self): return hash(self._us)
    def __bool__(self): return self._us != 0
    def __str__(self):
        s = '%d:%02d:%02d' % (self.seconds // 3600, self.seconds // 60 % 60, self.seconds % 60)
        if self.microseconds: s += '.%06d' % self.microseconds
        return ('%d day%s, ' % (self.days, '' if abs(self.days) == 1 else 's') if self.days else '') + s
    def __repr__(self):
        a = [n + '=%d' % v for n, v in (('days', self.days), ('seconds', self.seconds), ('microseconds', self.microseconds)) if v]
        return 'datetime.timedelta(' + (', '.join(a) or '0') + ')'
class tzinfo: pass
class timezone(tzinfo):
    def __init__(self, offset, name=None): self._o = offset; self._n = name
    def utcoffset(self, d): return self._o
    def tzname(self, d):
        if self._n: return self._n
        if not self._o: return 'UTC'
        s = int(self._o.total_seconds()); a = abs(s)
        return 'UTC%s%02d:%02d' % ('+' if s >= 0 else '-', a // 3600, a // 60 % 60)
    def __str__(self): return self.tzname(None)
    def __repr__(self): return 'datetime.timezone.utc' if self is timezone.utc else 'datetime.timezone(%r)' % self._o
    def __eq__(self, o): return isinstance(o, timezone) and self._o == o._o
timezone.utc = timezone(timedelta(0))
UTC = timezone.utc
class date:
    def __init__(self, year, month, day):
        if not 1 <= month <= 12: raise ValueError('month must be in 1..12, not %d' % month if _sys.facts()['minor'] >= 14 else 'month must be in 1..12')
        if not 1 <= day <= _length(year, month): raise ValueError('day %d must be in range 1..%d for month %d in year %d' % (day, _length(year, month), month, year) if _sys.facts()['minor'] >= 14 else 'day is out of range for month')
        self.year = year; self.month = month; self.day = day
    @classmethod
    def today(cls): n = datetime.now(); return date(n.year, n.month, n.day)
    @classmethod
    def fromordinal(cls, n): return cls(*_civil(n))
    @classmethod
    def fromisoformat(cls, s): return cls(int(s[:4]), int(s[5:7]), int(s[8:10]))
    def toordinal(self): return _days(self.year, self.month, self.day)
    def weekday(self): return (self.toordinal() + 6) % 7
    def isoweekday(self): return self.weekday() + 1
    def isoformat(self): return '%04d-%02d-%02d' % (self.year, self.month, self.day)
    def replace(self, **k): return date(k.get('year', self.year), k.get('month', self.month), k.get('day', self.day))
    def _key(self): return (self.year, self.month, self.day)
    def __str__(self): return self.isoformat()
    def __repr__(self): return 'datetime.date(%d, %d, %d)' % self._key()
    def __add__(self, t): return date.fromordinal(self.toordinal() + t.days)
    def __sub__(self, o): return timedelta(days=self.toordinal() - o.toordinal()) if isinstance(o, date) else self + -o
    def __eq__(self, o): return isinstance(o, date) and self._key() == o._key()
    def __lt__(self, o): return self._key() < o._key()
    def __le__(self, o): return self._key() <= o._key()
    def __gt__(self, o): return self._key() > o._key()
    def __ge__(self, o): return self._key() >= o._key()
    def __hash__(self): return hash(self._key())
    def __format__(self, f): return self.strftime(f) if f else str(self)
    hour = minute = second = microsecond = 0; tzinfo = None
    def strftime(self, f):
        out = ''; i = 0
        while i < len(f):
            c = f[i]
            if c != '%' or i + 1 == len(f): out += c; i += 1; continue
            d = f[i + 1]; i += 2
            if d == '-': d = f[i]; i += 1; out += self._part(d).lstrip('0') or '0'
            else: out += self._part(d)
        return out
    def _part(self, d):
        h = self.hour % 12 or 12
        if d in 'YmdHMSyjfIe':
            return {'Y': '%04d' % self.year, 'm': '%02d' % self.month, 'd': '%02d' % self.day, 'H': '%02d' % self.hour, 'M': '%02d' % self.minute, 'S': '%02d' % self.second, 'y': '%02d' % (self.year % 100), 'j': '%03d' % (self.toordinal() - _days(self.year, 1, 1) + 1), 'f': '%06d' % self.microsecond, 'I': '%02d' % h, 'e': '%2d' % self.day}[d]
        if d == 'a': return _D[self.weekday()]
        if d == 'A': return _DL[self.weekday()]
        if d == 'b' or d == 'h': return _ML[self.month - 1][:3]
        if d == 'B': return _ML[self.month - 1]
        if d == 'p': return 'AM' if self.hour < 12 else 'PM'
        if d == 'w': return str((self.weekday() + 1) % 7)
        if d == 'u': return str(self.weekday() + 1)
        if d == 'F': return self.strftime('%Y-%m-%d')
        if d == 'T' or d == 'X': return self.strftime('%H:%M:%S')
        if d == 'D' or d == 'x': return self.strftime('%m/%d/%y')
        if d == 'c': return self.strftime('%a %b %e %H:%M:%S %Y')
        if d == 'R': return self.strftime('%H:%M')
        if d == 's': return str(int(self.timestamp()))
        if d == 'Z': return self.tzinfo.tzname(self) if self.tzinfo else ''
        if d == 'z': return _offset(self.tzinfo).replace(':', '') if self.tzinfo else ''
        if d == 'n': return '\n'
        return '%' if d == '%' else '%' + d
def _length(y, m): return [31, 29 if y % 4 == 0 and (y % 100 or y % 400 == 0) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1]
def _offset(tz):
    s = int(tz.utcoffset(None).total_seconds()); a = abs(s)
    return '%s%02d:%02d' % ('+' if s >= 0 else '-', a // 3600, a // 60 % 60)
class time:
    def __init__(self, hour=0, minute=0, second=0, microsecond=0, tzinfo=None): self.hour = hour; self.minute = minute; self.second = second; self.microsecond = microsecond; self.tzinfo = tzinfo
    def isoformat(self): return '%02d:%02d:%02d' % (self.hour, self.minute, self.second) + ('.%06d' % self.microsecond if self.microsecond else '')
    __str__ = isoformat
class datetime(date):
    def __init__(self, year, month, day, hour=0, minute=0, second=0, microsecond=0, tzinfo=None):
        date.__init__(self, year, month, day)
        self.hour = hour; self.minute = minute; self.second = second; self.microsecond = microsecond; self.tzinfo = tzinfo
    @classmethod
    def fromtimestamp(cls, t, tz=None):
        us = round(t * 1000000); days = us // 86400000000; rest = us - days * 86400000000
        if tz is not None and tz._o._us: us += tz._o._us; days = us // 86400000000; rest = us - days * 86400000000
        y, m, d = _civil(days + 719163)
        return cls(y, m, d, rest // 3600000000, rest // 60000000 % 60, rest // 1000000 % 60, rest % 1000000, tz)
    @classmethod
    def utcfromtimestamp(cls, t): return cls.fromtimestamp(t)
    @classmethod
    def now(cls, tz=None): return cls.fromtimestamp(_sys.now(), tz)
    @classmethod
    def utcnow(cls): return cls.now()
    @classmethod
    def today(cls): return cls.now()
    @classmethod
    def combine(cls, d, t): return cls(d.year, d.month, d.day, t.hour, t.minute, t.second, t.microsecond, t.tzinfo)
    @classmethod
    def fromisoformat(cls, s):
        import re
        m = re.fullmatch(r'(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,6}))?)?(Z|[+-]\d\d:\d\d)?)?', s)
        if not m: raise ValueError('Invalid isoformat string: %r' % s)
        g = m.groups(); tz = None
        if g[7]: tz = UTC if g[7] == 'Z' or g[7] == '+00:00' else timezone(timedelta(hours=int(g[7][:3]), minutes=int(g[7][0] + g[7][4:])))
        return cls(int(g[0]), int(g[1]), int(g[2]), int(g[3] or 0), int(g[4] or 0), int(g[5] or 0), int((g[6] or '0').ljust(6, '0')), tz)
    @classmethod
    def strptime(cls, s, f):
        import re
        p = re.escape(f).replace(r'\%', '%').replace(r'\-', '-')
        names = {'Y': r'(?P<Y>\d{4})', 'm': r'(?P<m>\d\d?)', 'd': r'(?P<d>\d\d?)', 'H': r'(?P<H>\d\d?)', 'M': r'(?P<M>\d\d?)', 'S': r'(?P<S>\d\d?)', 'f': r'(?P<f>\d{1,6})', 'b': r'(?P<b>[A-Za-z]{3})', 'B': r'(?P<B>[A-Za-z]+)', 'y': r'(?P<y>\d\d)', 'a': '[A-Za-z]{3}', 'A': '[A-Za-z]+', 'z': r'(?P<z>[+-]\d\d:?\d\d)', 'p': '(?P<p>AM|PM)', 'I': r'(?P<H>\d\d?)'}
        p = re.sub('%([A-Za-z])', lambda m: names[m.group(1)], p)
        m = re.fullmatch(p, s)
        if not m: raise ValueError('time data %r does not match format %r' % (s, f))
        g = m.groupdict(); n = lambda k, d=0: int(g.get(k) or d)
        month = n('m', 1)
        if g.get('b'): month = [x[:3] for x in _ML].index(g['b'].title()) + 1
        if g.get('B'): month = _ML.index(g['B'].title()) + 1
        hour = n('H') % 12 + (12 if g['p'] == 'PM' else 0) if g.get('p') else n('H')
        return cls(n('Y', 1900) if 'y' not in g else 2000 + n('y'), month, n('d', 1), hour, n('M'), n('S'), int((g.get('f') or '0').ljust(6, '0')))
    def date(self): return date(self.year, self.month, self.day)
    def time(self): return time(self.hour, self.minute, self.second, self.microsecond)
    def _us(self): return ((self.toordinal() - 719163) * 86400 + self.hour * 3600 + self.minute * 60 + self.second) * 1000000 + self.microsecond - (self.tzinfo._o._us if self.tzinfo else 0)
    def timestamp(self): return self._us() / 1000000
    def utcoffset(self): return self.tzinfo._o if self.tzinfo else None
    def astimezone(self, tz=None): return datetime.fromtimestamp(self.timestamp(), tz or UTC)
    def replace(self, **k): return datetime(*[k.get(n, getattr(self, n)) for n in ('year', 'month', 'day', 'hour', 'minute', 'second', 'microsecond', 'tzinfo')])
    def isoformat(self, sep='T', timespec='auto'):
        s = '%04d-%02d-%02d%s%02d:%02d:%02d' % (self.year, self.month, self.day, sep, self.hour, self.minute, self.second)
        if timespec == 'milliseconds': s += '.%03d' % (self.microsecond // 1000)
        elif timespec == 'microseconds' or (self.microsecond and timespec == 'auto'): s += '.%06d' % self.microsecond
        return s + (_offset(self.tzinfo) if self.tzinfo else '')
    def timetuple(self):
        import time
        return time.gmtime(self.timestamp())
    def __str__(self): return self.isoformat(' ')
    def __repr__(self):
        a = [self.year, self.month, self.day, self.hour, self.minute]
        if self.second or self.microsecond: a.append(self.second)
        if self.microsecond: a.append(self.microsecond)
        return 'datetime.datetime(' + ', '.join(str(x) for x in a) + (', tzinfo=%r' % self.tzinfo if self.tzinfo else '') + ')'
    def __add__(self, t): return datetime.fromtimestamp((self._us() + t._us) / 1000000, self.tzinfo)
    __radd__ = __add__
    def __sub__(self, o): return timedelta(microseconds=self._us() - o._us()) if isinstance(o, datetime) else self + -o
    def _key(self): return (self._us(),)
`,
  logging: String.raw`
import sys, time, os
CRITICAL = FATAL = 50; ERROR = 40; WARNING = WARN = 30; INFO = 20; DEBUG = 10; NOTSET = 0
_names = {50: 'CRITICAL', 40: 'ERROR', 30: 'WARNING', 20: 'INFO', 10: 'DEBUG', 0: 'NOTSET'}
BASIC_FORMAT = '%(levelname)s:%(name)s:%(message)s'
def getLevelName(n):
    if isinstance(n, str): return next((k for k, v in _names.items() if v == n), 'Level %s' % n)
    return _names.get(n, 'Level %s' % n)
def addLevelName(n, s): _names[n] = s
def _level(n):
    if isinstance(n, int): return n
    for k, v in _names.items():
        if v == n: return k
    raise ValueError('Unknown level: %r' % n)
class LogRecord:
    def __init__(self, name, level, msg, args, exc, extra, where):
        import _sys
        self.name = name; self.levelno = level; self.levelname = getLevelName(level); self.msg = msg; self.args = args; self.exc_info = exc; self.created = time.time()
        self.pathname, self.lineno, self.funcName = where or ('', 0, '')
        self.filename = os.path.basename(self.pathname); self.module = self.filename.rsplit('.', 1)[0]
        self.process = os.getpid(); self.thread = 1; self.threadName = 'MainThread'; self.processName = 'MainProcess'; self.msecs = int(self.created * 1000) % 1000
        for k, v in (extra or {}).items(): setattr(self, k, v)
    def getMessage(self):
        if not self.args: return str(self.msg)
        a = self.args
        if len(a) == 1 and isinstance(a[0], dict) and a[0]: a = a[0]
        return str(self.msg) % a
class Formatter:
    def __init__(self, fmt=None, datefmt=None, style='%', **k): self.fmt = fmt or '%(message)s'; self.datefmt = datefmt; self.style = style
    def formatTime(self, r, datefmt=None):
        t = time.gmtime(r.created)
        return time.strftime(datefmt, t) if datefmt else time.strftime('%Y-%m-%d %H:%M:%S', t) + ',%03d' % r.msecs
    def formatException(self, e):
        import _sys
        return _sys.traceback(e[1] if isinstance(e, tuple) else e).rstrip('\n')
    def format(self, r):
        r.message = r.getMessage()
        if 'asctime' in self.fmt: r.asctime = self.formatTime(r, self.datefmt)
        s = self.fmt.format(**r.__dict__) if self.style == '{' else self.fmt % r.__dict__
        if r.exc_info: s += '\n' + self.formatException(r.exc_info)
        return s
class Filter:
    def __init__(self, name=''): self.name = name
class Handler:
    def __init__(self, level=0): self.level = _level(level); self.formatter = None; self.filters = []
    def setLevel(self, n): self.level = _level(n)
    def setFormatter(self, f): self.formatter = f
    def addFilter(self, f): self.filters.append(f)
    def format(self, r): return (self.formatter or Formatter()).format(r)
    def handle(self, r):
        if r.levelno >= self.level: self.emit(r)
    def flush(self): pass
    def close(self): pass
class StreamHandler(Handler):
    terminator = '\n'
    def __init__(self, stream=None): super().__init__(); self.stream = stream or sys.stderr
    def emit(self, r): self.stream.write(self.format(r) + self.terminator); self.stream.flush()
class FileHandler(StreamHandler):
    def __init__(self, path, mode='a', **k): super().__init__(open(path, mode))
class NullHandler(Handler):
    def emit(self, r): pass
class Logger:
    def __init__(self, name, level=0): self.name = name; self.level = level; self.handlers = []; self.parent = None; self.propagate = True; self.disabled = False; self.filters = []
    def setLevel(self, n): self.level = _level(n)
    def getEffectiveLevel(self):
        l = self
        while l:
            if l.level: return l.level
            l = l.parent
        return 0
    def isEnabledFor(self, n): return n >= self.getEffectiveLevel()
    def addHandler(self, h):
        if h not in self.handlers: self.handlers.append(h)
    def removeHandler(self, h):
        if h in self.handlers: self.handlers.remove(h)
    def hasHandlers(self): return bool(self.handlers) or bool(self.parent and self.parent.hasHandlers())
    def addFilter(self, f): self.filters.append(f)
    def getChild(self, n): return getLogger(self.name + '.' + n)
    def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        if level < self.getEffectiveLevel() or level <= _disabled[0]: return
        import _sys
        depth = 0; where = None
        while True:
            where = _sys.caller(depth)
            if where is None or not where[0].startswith('<frozen'): break
            depth += 1
        if exc_info is True: exc_info = _sys.handled()
        r = LogRecord(self.name, level, msg, args, exc_info, extra, where)
        l = self; found = False
        while l:
            for h in l.handlers: h.handle(r); found = True
            l = l.parent if l.propagate else None
        if not found and level >= WARNING: sys.stderr.write(r.getMessage() + '\n')
    def debug(self, m, *a, **k): self._log(10, m, a, **k)
    def info(self, m, *a, **k): self._log(20, m, a, **k)
    def warning(self, m, *a, **k): self._log(30, m, a, **k)
    warn = warning
    def error(self, m, *a, **k): self._log(40, m, a, **k)
    def critical(self, m, *a, **k): self._log(50, m, a, **k)
    def exception(self, m, *a, **k): self._log(40, m, a, exc_info=True, **k)
    def log(self, n, m, *a, **k): self._log(n, m, a, **k)
    def __repr__(self): return '<%s %s (%s)>' % ('RootLogger' if self is root else 'Logger', self.name, getLevelName(self.getEffectiveLevel()))
root = Logger('root', WARNING)
_all = {}; _disabled = [-1]
def disable(n=50): _disabled[0] = n
def getLogger(name=None):
    if not name or name == 'root': return root
    if name not in _all:
        l = Logger(name)
        l.parent = getLogger(name.rsplit('.', 1)[0]) if '.' in name else root
        _all[name] = l
    return _all[name]
def basicConfig(**k):
    if root.handlers and not k.get('force'): return
    root.handlers.clear()
    hs = k.get('handlers') or [FileHandler(k['filename'], k.get('filemode', 'a')) if k.get('filename') else StreamHandler(k.get('stream'))]
    f = Formatter(k.get('format') or BASIC_FORMAT, k.get('datefmt'), k.get('style', '%'))
    for h in hs:
        if h.formatter is None: h.setFormatter(f)
        root.addHandler(h)
    if k.get('level') is not None: root.setLevel(k['level'])
def _r(f):
    def g(m, *a, **k):
        if not root.handlers: basicConfig()
        getattr(root, f)(m, *a, **k)
    return g
debug = _r('debug'); info = _r('info'); warning = _r('warning'); error = _r('error'); critical = _r('critical'); exception = _r('exception')
`,
  pathlib: String.raw`
import os, _sys
class PurePath:
    def __init__(self, *parts):
        p = os.path.join(*[os.fspath(x) for x in parts]) if parts else '.'
        q = '/'.join(x for x in p.split('/') if x not in ('', '.'))
        self._s = ('/' if p.startswith('/') else '') + q or '.'
    def __str__(self): return self._s
    def __fspath__(self): return self._s
    def __repr__(self): return 'PosixPath(%r)' % self._s
    def __truediv__(self, o): return type(self)(self._s, o)
    def __rtruediv__(self, o): return type(self)(o, self._s)
    def __eq__(self, o): return isinstance(o, PurePath) and self._s == o._s
    def __lt__(self, o): return self._s < o._s
    def __hash__(self): return hash(self._s)
    @property
    def name(self): return os.path.basename(self._s) if self._s != '.' else ''
    @property
    def suffix(self): return os.path.splitext(self.name)[1]
    @property
    def stem(self): return os.path.splitext(self.name)[0]
    @property
    def parent(self): return type(self)(os.path.dirname(self._s) or ('/' if self._s.startswith('/') else '.'))
    @property
    def parents(self):
        out = []; p = self
        while p.parent != p: p = p.parent; out.append(p)
        return out
    @property
    def parts(self): return tuple((['/'] if self._s.startswith('/') else []) + [x for x in self._s.split('/') if x])
    def joinpath(self, *o): return type(self)(self._s, *o)
    def with_suffix(self, s): return self.parent / (self.stem + s)
    def with_name(self, n): return self.parent / n
    def is_absolute(self): return self._s.startswith('/')
    def as_posix(self): return self._s
    def relative_to(self, o):
        o = str(o).rstrip('/') + '/'
        if not (self._s + '/').startswith(o): raise ValueError('%r is not in the subpath of %r' % (self._s, o[:-1]))
        return type(self)(self._s[len(o):] or '.')
    def match(self, p):
        import fnmatch
        return fnmatch.fnmatch(self.name, p)
class Path(PurePath):
    @classmethod
    def cwd(cls): return cls(os.getcwd())
    @classmethod
    def home(cls): return cls(os.path.expanduser('~'))
    def exists(self): return os.path.exists(self._s)
    def is_file(self): return os.path.isfile(self._s)
    def is_dir(self): return os.path.isdir(self._s)
    def is_symlink(self): return os.path.islink(self._s)
    def open(self, mode='r', **k): return open(self._s, mode, **k)
    def read_text(self, encoding=None, errors=None):
        with open(self._s) as f: return f.read()
    def write_text(self, t, encoding=None):
        with open(self._s, 'w') as f: return f.write(t)
    def read_bytes(self):
        with open(self._s, 'rb') as f: return f.read()
    def write_bytes(self, t):
        with open(self._s, 'wb') as f: return f.write(t)
    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        if parents: os.makedirs(self._s, mode, exist_ok)
        elif not (exist_ok and self.is_dir()): os.mkdir(self._s, mode)
    def iterdir(self): return (self / n for n in os.listdir(self._s))
    def glob(self, p):
        import glob
        return (Path(x) for x in glob.glob(os.path.join(self._s, p), recursive=True))
    def rglob(self, p): return self.glob('**/' + p)
    def unlink(self, missing_ok=False):
        if missing_ok and not self.exists(): return
        os.unlink(self._s)
    def rmdir(self): os.rmdir(self._s)
    def rename(self, o): os.rename(self._s, os.fspath(o)); return Path(o)
    replace = rename
    def touch(self, mode=0o666, exist_ok=True): open(self._s, 'a').close()
    def stat(self): return os.stat(self._s)
    def resolve(self, strict=False): return Path(os.path.realpath(self._s))
    absolute = lambda self: Path(os.path.abspath(self._s))
    def expanduser(self): return Path(os.path.expanduser(self._s))
    def chmod(self, m): os.chmod(self._s, m)
PosixPath = Path; PurePosixPath = PurePath
`,
  fnmatch:
    'import re\ndef translate(p): return "".join(".*" if c == "*" else "." if c == "?" else c if c in "[]" else re.escape(c) for c in p)\ndef fnmatch(n, p): return re.fullmatch(translate(p), n, re.S) is not None\nfnmatchcase = fnmatch\ndef filter(ns, p): return [n for n in ns if fnmatch(n, p)]\n',
  glob: String.raw`
import os, fnmatch
def glob(p, recursive=False, **k):
    head, tail = os.path.split(p)
    if not any(c in p for c in '*?['): return [p] if os.path.lexists(p) else []
    out = []
    for d in (glob(head, recursive) if any(c in head for c in '*?[') else [head]):
        if tail == '**' and recursive:
            for root, dirs, files in os.walk(d or '.'): out.append(root)
            continue
        if not os.path.isdir(d or '.'): continue
        for n in os.listdir(d or '.'):
            if fnmatch.fnmatch(n, tail) and (not n.startswith('.') or tail.startswith('.')): out.append(os.path.join(d, n) if d else n)
    return out
iglob = glob
`,
  shutil: String.raw`
import os, _sys
def copyfile(a, b):
    with open(a, 'rb') as f: data = f.read()
    with open(b, 'wb') as f: f.write(data)
    return b
def copy(a, b):
    if os.path.isdir(b): b = os.path.join(b, os.path.basename(os.fspath(a)))
    copyfile(a, b); os.chmod(os.fspath(b), os.stat(a).st_mode & 0o777)
    return b
copy2 = copy
def copytree(a, b, dirs_exist_ok=False):
    os.makedirs(b, exist_ok=dirs_exist_ok)
    for n in os.listdir(a):
        x, y = os.path.join(a, n), os.path.join(b, n)
        copytree(x, y, dirs_exist_ok) if os.path.isdir(x) else copy(x, y)
    return b
def rmtree(p, ignore_errors=False):
    try:
        for n in os.listdir(p):
            x = os.path.join(p, n)
            rmtree(x) if os.path.isdir(x) and not os.path.islink(x) else os.unlink(x)
        os.rmdir(os.fspath(p))
    except OSError:
        if not ignore_errors: raise
def move(a, b):
    if os.path.isdir(b): b = os.path.join(b, os.path.basename(a))
    os.rename(a, b)
    return b
def which(c):
    for d in os.environ.get('PATH', '').split(':'):
        if os.access(os.path.join(d, c), 1): return os.path.join(d, c)
`,
  tempfile: String.raw`
import os, _sys
def gettempdir(): return os.environ.get('TMPDIR', '/tmp')
def _name(prefix, suffix): return os.path.join(gettempdir(), (prefix or 'tmp') + _sys.hex(8) + (suffix or ''))
def mkdtemp(suffix=None, prefix=None, dir=None): p = _name(prefix, suffix); os.mkdir(p, 0o700); return p
class TemporaryDirectory:
    def __init__(self, **k): self.name = mkdtemp()
    def __enter__(self): return self.name
    def __exit__(self, *a):
        import shutil
        shutil.rmtree(self.name)
def NamedTemporaryFile(mode='w+b', suffix=None, prefix=None, delete=True, **k): return open(_name(prefix, suffix), mode)
`,
  csv: String.raw`
QUOTE_MINIMAL = 0; QUOTE_ALL = 1
def reader(f, delimiter=',', **k):
    for line in f:
        line = line.rstrip('\r\n'); row = []; i = 0; cur = ''; q = False
        if line == '': yield []; continue
        while i < len(line):
            c = line[i]
            if q:
                if c == '"' and line[i + 1:i + 2] == '"': cur += '"'; i += 1
                elif c == '"': q = False
                else: cur += c
            elif c == '"' and cur == '': q = True
            elif c == delimiter: row.append(cur); cur = ''
            else: cur += c
            i += 1
        row.append(cur)
        yield row
class DictReader:
    def __init__(self, f, fieldnames=None, **k):
        self._r = reader(f, **k); self.fieldnames = fieldnames or next(self._r)
    def __iter__(self): return (dict(zip(self.fieldnames, r)) for r in self._r if r)
class writer:
    def __init__(self, f, delimiter=',', lineterminator='\r\n', **k): self._f = f; self._d = delimiter; self._t = lineterminator
    def writerow(self, row):
        def q(x):
            s = '' if x is None else str(x)
            return '"' + s.replace('"', '""') + '"' if any(c in s for c in (self._d, '"', '\n', '\r')) else s
        self._f.write(self._d.join(q(x) for x in row) + self._t)
    def writerows(self, rows):
        for r in rows: self.writerow(r)
class DictWriter(writer):
    def __init__(self, f, fieldnames, **k): super().__init__(f, **k); self.fieldnames = fieldnames
    def writeheader(self): super().writerow(self.fieldnames)
    def writerow(self, d): super().writerow([d.get(k, '') for k in self.fieldnames])
`,
  asyncio: String.raw`
import _sys
class CancelledError(BaseException): pass
TimeoutError = TimeoutError
class Future:
    def __init__(self): self._done = False; self._r = None; self._e = None; self._cbs = []
    def done(self): return self._done
    def result(self):
        if self._e: raise self._e
        return self._r
    def exception(self): return self._e
    def set_result(self, r): self._done = True; self._r = r; self._fire()
    def set_exception(self, e): self._done = True; self._e = e; self._fire()
    def _fire(self):
        for c in self._cbs: _ready.append((c, self))
        self._cbs = []
    def add_done_callback(self, c):
        if self._done: _ready.append((c, self))
        else: self._cbs.append(c)
    def __await__(self):
        if not self._done: yield self
        return self.result()
class Task(Future):
    def __init__(self, coro, name=None): super().__init__(); self._c = coro; self._cancel = False; self._name = name; _ready.append((self._step, None))
    def get_name(self): return self._name or 'Task-1'
    def cancelled(self): return isinstance(self._e, CancelledError)
    def cancel(self):
        if self._done: return False
        self._cancel = True; _ready.append((self._step, None))
        return True
    def _step(self, _):
        if self._done: return
        try:
            if self._cancel: self._cancel = False; x = self._c.throw(CancelledError())
            else: x = self._c.send(None)
        except StopIteration as e: self.set_result(e.value)
        except (KeyboardInterrupt, SystemExit): raise
        except BaseException as e: self.set_exception(e)
        else:
            if x is None: _ready.append((self._step, None))
            else: x.add_done_callback(self._step)
_ready = []; _timers = []
def _run_until(f):
    while not f._done:
        if _ready:
            cb, a = _ready.pop(0); cb(a)
        elif _timers:
            _timers.sort(key=lambda t: t[0])
            when, fut = _timers[0]
            left = when - _sys.now()
            if left > 0: _sys.sleep(left)
            _timers.pop(0)
            if not fut._done: fut.set_result(None)
        else: raise RuntimeError('drydock: the event loop waits for something that is not modelled')
    return f.result()
def ensure_future(c, **k): return c if isinstance(c, Future) else Task(c)
def create_task(c, name=None, **k): return Task(c, name)
def run(c, debug=None): return _run_until(ensure_future(c))
async def sleep(delay, result=None):
    if delay <= 0: await _Tick(); return result
    f = Future(); _timers.append((_sys.now() + delay, f)); await f
    return result
class _Tick:
    def __await__(self): yield None
async def gather(*cs, return_exceptions=False):
    ts = [ensure_future(c) for c in cs]; out = []
    for t in ts:
        try: out.append(await t)
        except Exception as e:
            if not return_exceptions: raise
            out.append(e)
    return out
async def wait_for(c, timeout):
    t = ensure_future(c)
    if timeout is None: return await t
    either = Future(); limit = Future(); _timers.append((_sys.now() + timeout, limit))
    for x in (t, limit): x.add_done_callback(lambda f: either._done or either.set_result(f))
    if await either is limit:
        t.cancel()
        raise TimeoutError()
    return t.result()
class Event:
    def __init__(self): self._f = Future()
    def set(self): self._f._done or self._f.set_result(True)
    def is_set(self): return self._f._done
    def clear(self): self._f = Future()
    async def wait(self): await self._f; return True
class Lock:
    def __init__(self): self._held = False; self._w = []
    async def acquire(self):
        while self._held: f = Future(); self._w.append(f); await f
        self._held = True
    def release(self):
        self._held = False
        if self._w: self._w.pop(0).set_result(None)
    async def __aenter__(self): await self.acquire()
    async def __aexit__(self, *a): self.release()
class Queue:
    def __init__(self, maxsize=0): self._a = []; self._w = []
    async def put(self, x): self.put_nowait(x)
    def put_nowait(self, x):
        self._a.append(x)
        if self._w: self._w.pop(0).set_result(None)
    async def get(self):
        while not self._a: f = Future(); self._w.append(f); await f
        return self._a.pop(0)
    def qsize(self): return len(self._a)
    def empty(self): return not self._a
    def task_done(self): pass
class _Loop:
    def run_until_complete(self, c): return run(c)
    def time(self): return _sys.now()
    def create_task(self, c): return Task(c)
    def close(self): pass
_loop = _Loop()
def get_event_loop(): return _loop
get_running_loop = new_event_loop = get_event_loop
def set_event_loop(l): pass
def iscoroutinefunction(f): return False
async def to_thread(f, *a, **k): return f(*a, **k)
`,
  argparse: String.raw`
import sys, os
SUPPRESS = '==SUPPRESS=='
class ArgumentTypeError(Exception): pass
class Namespace:
    def __init__(self, **k):
        for a, b in k.items(): setattr(self, a, b)
    def __repr__(self): return 'Namespace(' + ', '.join('%s=%r' % kv for kv in self.__dict__.items()) + ')'
class HelpFormatter: pass
RawDescriptionHelpFormatter = ArgumentDefaultsHelpFormatter = HelpFormatter
class _Arg:
    def __init__(self, flags, action='store', dest=None, nargs=None, default=None, type=None, choices=None, required=False, help=None, metavar=None, const=None, version=None):
        self.flags = flags; self.action = action; self.nargs = nargs; self.type = type; self.choices = choices; self.required = required; self.help = help; self.const = const; self.version = version
        self.pos = not flags[0].startswith('-')
        long = [f for f in flags if f.startswith('--')] or flags
        self.dest = dest or long[0].lstrip('-').replace('-', '_') if not self.pos else flags[0]
        self.default = default if default is not None else False if action == 'store_true' else True if action == 'store_false' else None
        self.meta = metavar or ('{' + ','.join(str(c) for c in choices) + '}' if choices else self.dest if self.pos else self.dest.upper())
    def takes(self): return self.action in ('store', 'append')
    def show(self):
        if self.pos: return self.meta
        return ', '.join(f + (' ' + self._n() if self.takes() else '') for f in self.flags) if _minor() < 13 or not self.takes() else ', '.join(self.flags) + ' ' + self._n()
    def _n(self): m = self.meta; return {'?': '[%s]' % m, '*': '[%s ...]' % m, '+': '%s [%s ...]' % (m, m)}.get(self.nargs, m)
    def usage(self):
        if self.pos: return self._n()
        s = self.flags[0] + (' ' + self._n() if self.takes() else '')
        return s if self.required else '[' + s + ']'
def _minor(): return sys.version_info.minor
class ArgumentParser:
    def __init__(self, prog=None, description=None, epilog=None, add_help=True, formatter_class=None, usage=None, **k):
        self.prog = prog or os.path.basename(sys.argv[0]); self.description = description; self.epilog = epilog; self._args = []; self._subs = None
        if add_help: self._args.append(_Arg(('-h', '--help'), 'help', help='show this help message and exit'))
    def add_argument(self, *flags, **k): a = _Arg(flags, **k); self._args.append(a); return a
    def add_argument_group(self, *a, **k): return self
    def add_mutually_exclusive_group(self, **k): return self
    def set_defaults(self, **k): self._defaults = dict(getattr(self, '_defaults', {}), **k)
    def add_subparsers(self, dest=None, required=False, help=None, **k): self._subs = {}; self._subdest = dest; self._subreq = required; return self
    def add_parser(self, name, help=None, **k): p = ArgumentParser(prog=self.prog + ' ' + name, description=k.get('description')); self._subs[name] = p; return p
    def format_usage(self):
        opts = [a for a in self._args if not a.pos]; poss = [a for a in self._args if a.pos]
        parts = [a.usage() for a in opts + poss]
        if self._subs is not None: parts.append('{' + ','.join(self._subs) + '} ...')
        line = 'usage: ' + ' '.join([self.prog] + parts)
        if len(line) <= 78: return line + '\n'
        out = []; cur = 'usage: ' + self.prog; pad = ' ' * (len(cur) + 1)
        for group in ([a.usage() for a in opts], [a.usage() for a in poss]):
            for x in group:
                if len(cur) + 1 + len(x) > 78: out.append(cur); cur = pad + x
                else: cur += ' ' + x
        return '\n'.join(out + [cur]) + '\n'
    def format_help(self):
        s = self.format_usage()
        if self.description: s += '\n' + self.description + '\n'
        for title, group in (('positional arguments:', [a for a in self._args if a.pos]), ('options:', [a for a in self._args if not a.pos])):
            if not group: continue
            s += '\n' + title + '\n'
            w = min(max([len(a.show()) for a in self._args]) + 4, 24)
            for a in group:
                left = '  ' + a.show()
                h = (a.help or '').replace('%(default)s', str(a.default))
                if not h: s += left + '\n'
                elif len(left) <= w - 2: s += left.ljust(w) + h + '\n'
                else: s += left + '\n' + ' ' * w + h + '\n'
        if self.epilog: s += '\n' + self.epilog + '\n'
        return s
    def print_help(self, file=None): (file or sys.stdout).write(self.format_help())
    def print_usage(self, file=None): (file or sys.stdout).write(self.format_usage())
    def error(self, m): sys.stderr.write(self.format_usage() + '%s: error: %s\n' % (self.prog, m)); sys.exit(2)
    def exit(self, status=0, message=None):
        if message: sys.stderr.write(message)
        sys.exit(status)
    def _conv(self, a, v):
        if a.type:
            try: v = a.type(v)
            except ArgumentTypeError as e: self.error('argument %s: %s' % ('/'.join(a.flags), e))
            except (ValueError, TypeError): self.error('argument %s: invalid %s value: %r' % ('/'.join(a.flags) if not a.pos else a.meta, a.type.__name__, v))
        if a.choices is not None and v not in a.choices: self.error('argument %s: invalid choice: %r (choose from %s)' % ('/'.join(a.flags) if not a.pos else a.dest, v, ', '.join((str if _minor() >= 12 else repr)(c) for c in a.choices)))
        return v
    def parse_known_args(self, args=None, namespace=None):
        args = list(sys.argv[1:] if args is None else args)
        ns = namespace or Namespace(); extra = []; pos = []; seen = set()
        for a in self._args:
            if a.action not in ('help', 'version'): setattr(ns, a.dest, a.default if not (a.type and isinstance(a.default, str)) else a.type(a.default))
        for k, v in getattr(self, '_defaults', {}).items(): setattr(ns, k, v)
        opts = {f: a for a in self._args if not a.pos for f in a.flags}
        i = 0; raw = False; sub = None
        want = [a for a in self._args if a.pos]
        while i < len(args):
            x = args[i]; i += 1
            if x == '--' and not raw: raw = True; continue
            if raw or not x.startswith('-') or x == '-' or (x[1:].replace('.', '').isdigit() and x not in opts):
                if self._subs is not None and len(pos) >= len(want):
                    if x not in self._subs: self.error('argument %s: invalid choice: %r (choose from %s)' % (self._subdest or '{' + ','.join(self._subs) + '}', x, ', '.join((str if _minor() >= 12 else repr)(c) for c in self._subs)))
                    if self._subdest: setattr(ns, self._subdest, x)
                    sub = x
                    more = self._subs[x].parse_known_args(args[i:], ns)[1]
                    extra += more; break
                pos.append(x); continue
            v = None
            if x.startswith('--') and '=' in x: x, v = x.split('=', 1)
            elif not x.startswith('--') and x not in opts and x[:2] in opts: v = x[2:]; x = x[:2]
            a = opts.get(x)
            if a is None:
                near = [f for f in opts if x.startswith('--') and f.startswith(x)]
                if len(near) == 1: a = opts[near[0]]
                else: extra.append(x); continue
            seen.add(a.dest)
            if a.action == 'help': self.print_help(); sys.exit(0)
            if a.action == 'version': print(a.version.replace('%(prog)s', self.prog)); sys.exit(0)
            if a.action == 'store_true': setattr(ns, a.dest, True)
            elif a.action == 'store_false': setattr(ns, a.dest, False)
            elif a.action == 'store_const': setattr(ns, a.dest, a.const)
            elif a.action == 'count': setattr(ns, a.dest, (getattr(ns, a.dest) or 0) + 1)
            else:
                if v is not None: vals = [v]
                else:
                    vals = []; most = 1 if a.nargs in (None, '?') else a.nargs if isinstance(a.nargs, int) else 9999
                    while i < len(args) and len(vals) < most and (not args[i].startswith('-') or args[i][1:].isdigit()): vals.append(args[i]); i += 1
                if not vals and a.nargs not in ('?', '*'): self.error('argument %s: expected %s' % ('/'.join(a.flags), 'one argument' if a.nargs is None else 'at least one argument'))
                vals = [self._conv(a, z) for z in vals]
                got = vals if a.nargs in ('*', '+') or isinstance(a.nargs, int) else vals[0] if vals else a.const
                if a.action == 'append': setattr(ns, a.dest, (getattr(ns, a.dest) or []) + [got])
                else: setattr(ns, a.dest, got)
        missing = []
        for n, a in enumerate(want):
            left = len([b for b in want[n + 1:] if b.nargs not in ('?', '*')])
            if a.nargs in ('*', '+'):
                k = max(0, len(pos) - left); vals = pos[:k]; pos = pos[k:]
                if a.nargs == '+' and not vals: missing.append(a.meta)
                elif vals or a.default is None: setattr(ns, a.dest, [self._conv(a, z) for z in vals])
            elif pos and not (a.nargs == '?' and len(pos) <= left): setattr(ns, a.dest, self._conv(a, pos.pop(0)))
            elif a.nargs != '?': missing.append(a.meta)
        for a in self._args:
            if not a.pos and a.required and a.dest not in seen: missing.append('/'.join(a.flags))
        if self._subs is not None and self._subreq and sub is None: missing.append(self._subdest or '')
        if missing: self.error('the following arguments are required: ' + ', '.join(missing))
        if self._subs is not None and sub is None and self._subdest: setattr(ns, self._subdest, None)
        return ns, pos + extra
    def parse_args(self, args=None, namespace=None):
        ns, extra = self.parse_known_args(args, namespace)
        if extra: self.error('unrecognized arguments: ' + ' '.join(extra))
        return ns
`,
  http: String.raw`
class HTTPStatus(int): pass
`,
  'http.server': String.raw`
import socket, sys, os, time, _sys
_R = {200: 'OK', 201: 'Created', 202: 'Accepted', 204: 'No Content', 301: 'Moved Permanently', 302: 'Found', 304: 'Not Modified', 400: 'Bad Request', 401: 'Unauthorized', 403: 'Forbidden', 404: 'Not Found', 405: 'Method Not Allowed', 409: 'Conflict', 418: "I'm a Teapot", 422: 'Unprocessable Entity', 429: 'Too Many Requests', 500: 'Internal Server Error', 501: 'Not Implemented', 502: 'Bad Gateway', 503: 'Service Unavailable'}
_L = {404: 'Nothing matches the given URI', 501: 'Server does not support this operation', 400: 'Bad request syntax or unsupported method', 403: 'Request forbidden -- authorization will not help', 500: 'Server got itself in trouble', 405: 'Specified method is invalid for this resource'}
class Headers(dict):
    def get(self, k, d=None):
        for a, b in self.items():
            if a.lower() == k.lower(): return b
        return d
    def __getitem__(self, k): return self.get(k)
    def __contains__(self, k): return self.get(k) is not None
class HTTPServer:
    allow_reuse_address = True; daemon_threads = False; threaded = False
    def __init__(self, addr, handler, bind_and_activate=True):
        self.RequestHandlerClass = handler; self.socket = socket.socket(); self.socket.bind(addr); self.server_address = self.socket.getsockname(); self.server_name = addr[0]; self.server_port = self.server_address[1]; self._stop = False
    def _serve(self, c, a):
        try: self.RequestHandlerClass(c, a, self)
        except (BrokenPipeError, ConnectionResetError): pass
        except Exception:
            sys.stderr.write('-' * 40 + '\nException occurred during processing of request from %r\n' % (a,) + _sys.traceback(_sys.handled()) + '-' * 40 + '\n')
        finally: c.close()
    def handle_request(self):
        c, a = self.socket.accept()
        self._serve(c, a)
    def serve_forever(self, poll_interval=0.5):
        import threading
        self.socket.settimeout(None)
        while not self._stop:
            made = _sys.accept(self.socket._h, 0.5 if self._watched else None)
            if made is None: continue
            c = socket.socket(_host=made); a = c.getpeername()
            if self.threaded: threading.Thread(target=self._serve, args=(c, a), daemon=True).start()
            else: self._serve(c, a)
    @property
    def _watched(self):
        import threading
        return bool(threading._live)
    def shutdown(self): self._stop = True
    def server_close(self): self.socket.close()
    def fileno(self): return 3
    def __enter__(self): return self
    def __exit__(self, *a): self.server_close()
class ThreadingHTTPServer(HTTPServer): threaded = True
class BaseHTTPRequestHandler:
    server_version = 'BaseHTTP/0.6'; protocol_version = 'HTTP/1.0'
    def __init__(self, request, client_address, server):
        self.request = self.connection = request; self.client_address = client_address; self.server = server
        self.sys_version = 'Python/' + _sys.facts()['version']
        self.rfile = request.makefile('rb'); self.wfile = request.makefile('wb'); self.close_connection = True; self._head = None
        self.setup()
        try: self.handle()
        finally: self.finish()
    def setup(self): pass
    def finish(self): pass
    def handle(self):
        self.handle_one_request()
        while not self.close_connection: self.handle_one_request()
    def handle_one_request(self):
        raw = self.rfile.readline()
        if not raw: self.close_connection = True; return
        self.requestline = raw.decode('latin-1').rstrip('\r\n'); words = self.requestline.split()
        if len(words) < 2: self.command = ''; self.path = ''; self.request_version = 'HTTP/0.9'; self.headers = Headers(); self.send_error(400, 'Bad request syntax (%r)' % self.requestline); self.close_connection = True; return
        self.command, self.path = words[0], words[1]; self.request_version = words[2] if len(words) > 2 else 'HTTP/0.9'
        self.headers = Headers()
        while True:
            line = self.rfile.readline().decode('latin-1').strip()
            if not line: break
            k, _, v = line.partition(':'); dict.__setitem__(self.headers, k, v.strip())
        c = (self.headers.get('Connection') or '').lower()
        self.close_connection = c == 'close' or self.protocol_version == 'HTTP/1.0' or self.request_version == 'HTTP/1.0'
        f = getattr(self, 'do_' + self.command, None)
        if f is None: self.send_error(501, 'Unsupported method (%r)' % self.command); return
        f()
    def send_response_only(self, code, message=None):
        self._head = ['%s %d %s' % (self.protocol_version, code, message if message is not None else _R.get(int(code), ''))]
    def send_response(self, code, message=None):
        self.log_request(code); self.send_response_only(code, message)
        self.send_header('Server', self.version_string()); self.send_header('Date', self.date_time_string())
    def send_header(self, k, v):
        if self._head is None: self._head = []
        self._head.append('%s: %s' % (k, v))
        if k.lower() == 'connection': self.close_connection = v.lower() == 'close'
    def end_headers(self): self.wfile.write(('\r\n'.join(self._head) + '\r\n\r\n').encode('latin-1')); self._head = None
    def flush_headers(self): pass
    def send_error(self, code, message=None, explain=None):
        short = message or _R.get(code, '???'); long = explain or _L.get(code, '???')
        self.log_error('code %d, message %s', code, short); self.send_response(code, message); self.send_header('Connection', 'close')
        esc = lambda s: s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
        body = '''<!DOCTYPE HTML>
<html lang="en">
    <head>
        <meta charset="utf-8">
        <style type="text/css">
            :root {
                color-scheme: light dark;
            }
        </style>
        <title>Error response</title>
    </head>
    <body>
        <h1>Error response</h1>
        <p>Error code: %d</p>
        <p>Message: %s.</p>
        <p>Error code explanation: %d - %s.</p>
    </body>
</html>
''' % (code, esc(short), code, esc(long))
        if _sys.facts()['minor'] < 14: body = body.replace('''        <style type="text/css">
            :root {
                color-scheme: light dark;
            }
        </style>
''', '')
        data = body.encode()
        self.send_header('Content-Type', 'text/html;charset=utf-8'); self.send_header('Content-Length', str(len(data))); self.end_headers()
        if self.command != 'HEAD': self.wfile.write(data)
    def log_request(self, code='-', size='-'): self.log_message('"%s" %s %s', self.requestline, str(int(code)), str(size))
    def log_error(self, format, *args): self.log_message(format, *args)
    def log_message(self, format, *args): sys.stderr.write('%s - - [%s] %s\n' % (self.address_string(), self.log_date_time_string(), format % args))
    def version_string(self): return self.server_version + ' ' + self.sys_version
    def date_time_string(self, t=None): return time.strftime('%a, %d %b %Y %H:%M:%S GMT', time.gmtime(t))
    def log_date_time_string(self): return time.strftime('%d/%b/%Y %H:%M:%S')
    def address_string(self): return self.client_address[0]
class SimpleHTTPRequestHandler(BaseHTTPRequestHandler):
    server_version = 'SimpleHTTP/0.6'
    extensions_map = {'.html': 'text/html', '.htm': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.txt': 'text/plain', '.py': 'text/x-python', '.png': 'image/png', '.jpg': 'image/jpeg', '.svg': 'image/svg+xml', '.md': 'text/markdown', '.xml': 'text/xml', '.csv': 'text/csv', '.pdf': 'application/pdf'}
    directory = None
    def __init__(self, *a, directory=None, **k): self.directory = directory or self.directory or os.getcwd(); super().__init__(*a, **k)
    def translate_path(self, path):
        from urllib.parse import unquote
        p = os.path.normpath(unquote(path.split('?')[0].split('#')[0]))
        return self.directory.rstrip('/') + ('/' + p.lstrip('/') if p != '/' else '/')
    def guess_type(self, path): return self.extensions_map.get(os.path.splitext(path)[1].lower(), 'application/octet-stream')
    def do_GET(self):
        data = self.send_head()
        if data is not None: self.wfile.write(data)
    def do_HEAD(self): self.send_head()
    def send_head(self):
        path = self.translate_path(self.path); plain = self.path.split('?')[0]
        if os.path.isdir(path):
            if not plain.endswith('/'):
                self.send_response(301); self.send_header('Location', plain + '/'); self.send_header('Content-Length', '0'); self.end_headers()
                return None
            for n in ('index.html', 'index.htm'):
                if os.path.isfile(os.path.join(path, n)): path = os.path.join(path, n); break
            else: return self.list_directory(path)
        try:
            with open(path, 'rb') as f: data = f.read()
        except OSError: self.send_error(404, 'File not found'); return None
        self.send_response(200); self.send_header('Content-type', self.guess_type(path)); self.send_header('Content-Length', str(len(data)))
        self.send_header('Last-Modified', self.date_time_string(os.stat(path).st_mtime)); self.end_headers()
        return data
    def list_directory(self, path):
        from urllib.parse import quote, unquote
        esc = lambda s: s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
        title = 'Directory listing for ' + esc(unquote(self.path.split('?')[0]))
        r = ['<!DOCTYPE HTML>', '<html lang="en">', '<head>', '<meta charset="utf-8">']
        if _sys.facts()['minor'] >= 14: r.append('<style type="text/css">\n:root {\ncolor-scheme: light dark;\n}\n</style>')
        r += ['<title>%s</title>' % title + ('\n</head>' if True else ''), '<body>', '<h1>%s</h1>' % title, '<hr>\n<ul>']
        for n in sorted(os.listdir(path), key=lambda a: a.lower()):
            full = os.path.join(path, n); shown = link = n
            if os.path.isdir(full): shown = n + '/'; link = n + '/'
            if os.path.islink(full): shown = n + '@'
            r.append('<li><a href="%s">%s</a></li>' % (quote(link), esc(shown)))
        r.append('</ul>\n<hr>\n</body>\n</html>\n')
        data = '\n'.join(r).encode()
        self.send_response(200); self.send_header('Content-type', 'text/html; charset=utf-8'); self.send_header('Content-Length', str(len(data))); self.end_headers()
        return data
def _main():
    import argparse
    p = argparse.ArgumentParser(prog='server.py')
    p.add_argument('-b', '--bind'); p.add_argument('-d', '--directory', default=os.getcwd()); p.add_argument('-p', '--protocol', default='HTTP/1.0'); p.add_argument('port', nargs='?', type=int, default=8000)
    a = p.parse_args()
    SimpleHTTPRequestHandler.directory = a.directory
    SimpleHTTPRequestHandler.protocol_version = a.protocol
    host = a.bind or '0.0.0.0'
    with ThreadingHTTPServer((host, a.port), SimpleHTTPRequestHandler) as s:
        print('Serving HTTP on %s port %d (http://%s:%d/) ...' % (host, a.port, host, a.port))
        try: s.serve_forever()
        except KeyboardInterrupt: print('\nKeyboard interrupt received, exiting.'); sys.exit(0)
`,
  urllib: '',
  'urllib.parse': String.raw`
_SAFE = set('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~')
def quote(s, safe='/', **k): return ''.join(chr(b) if chr(b) in _SAFE or chr(b) in safe else '%%%02X' % b for b in (s if isinstance(s, bytes) else str(s).encode()))
def quote_plus(s, safe=''): return quote(s, safe + ' ').replace(' ', '+')
def unquote(s, *a):
    out = bytearray(); i = 0; b = s.encode()
    while i < len(b):
        if b[i] == 37 and i + 2 < len(b) + 0 and len(b[i + 1:i + 3]) == 2:
            try: out.append(int(b[i + 1:i + 3].decode(), 16)); i += 3; continue
            except ValueError: pass
        out.append(b[i]); i += 1
    return bytes(out).decode('utf-8', 'replace')
def unquote_plus(s): return unquote(s.replace('+', ' '))
def urlencode(q, doseq=False):
    out = []
    for k, v in (q.items() if hasattr(q, 'items') else q):
        for x in (v if doseq and isinstance(v, (list, tuple)) else [v]): out.append(quote_plus(k) + '=' + quote_plus(x))
    return '&'.join(out)
def parse_qsl(s, keep_blank_values=False, **k):
    out = []
    for p in s.split('&'):
        if not p: continue
        a, e, b = p.partition('=')
        if b or keep_blank_values: out.append((unquote_plus(a), unquote_plus(b)))
    return out
def parse_qs(s, keep_blank_values=False, **k):
    out = {}
    for a, b in parse_qsl(s, keep_blank_values): out.setdefault(a, []).append(b)
    return out
class ParseResult(tuple):
    scheme = property(lambda s: s[0]); netloc = property(lambda s: s[1]); path = property(lambda s: s[2]); params = property(lambda s: s[3]); query = property(lambda s: s[4]); fragment = property(lambda s: s[5])
    @property
    def hostname(self): h = self[1].rsplit('@', 1)[-1].split(':')[0].lower(); return h or None
    @property
    def port(self): h = self[1].rsplit('@', 1)[-1]; return int(h.split(':')[1]) if ':' in h and h.split(':')[1] else None
    @property
    def username(self): return self[1].rsplit('@', 1)[0].split(':')[0] if '@' in self[1] else None
    @property
    def password(self): u = self[1].rsplit('@', 1)[0]; return u.split(':', 1)[1] if '@' in self[1] and ':' in u else None
    def geturl(self): return (self[0] + '://' if self[0] else '') + self[1] + self[2] + ('?' + self[4] if self[4] else '') + ('#' + self[5] if self[5] else '')
    def __repr__(self): return 'ParseResult(scheme=%r, netloc=%r, path=%r, params=%r, query=%r, fragment=%r)' % tuple(self)
def urlparse(u, scheme=''):
    u, _, frag = u.partition('#'); u, _, query = u.partition('?'); netloc = ''
    a, sep, b = u.partition(':')
    if sep and a.isalnum() and not b[:1].isdigit(): scheme = a.lower(); u = b
    if u.startswith('//'):
        rest = u[2:]; i = rest.find('/'); netloc = rest if i < 0 else rest[:i]; u = '' if i < 0 else rest[i:]
    return ParseResult((scheme, netloc, u, '', query, frag))
urlsplit = urlparse
def urljoin(base, u):
    if '://' in u: return u
    p = urlparse(base)
    return p.scheme + '://' + p.netloc + (u if u.startswith('/') else p.path.rsplit('/', 1)[0] + '/' + u)
`,
  'urllib.error': String.raw`
class URLError(OSError):
    def __init__(self, reason, filename=None): self.args = (reason,); self.reason = reason
    def __str__(self): return '<urlopen error %s>' % self.reason
class HTTPError(URLError):
    def __init__(self, url, code, msg, hdrs, fp): self.args = (); self.url = url; self.code = self.status = code; self.msg = self.reason = msg; self.headers = hdrs; self.fp = fp
    def __str__(self): return 'HTTP Error %s: %s' % (self.code, self.msg)
    def read(self): return self.fp
`,
  _http_client: String.raw`
import socket, _sys
from http.server import Headers
from urllib.parse import urlparse
def ask(method, url, headers, body=None, timeout=None):
    u = urlparse(url)
    if u.scheme == 'https': raise NotImplementedError('drydock: TLS is not modelled: use http inside the simulated network')
    host = u.hostname; port = u.port or 80
    s = socket.create_connection((host, port), timeout)
    h = {'Host': u.netloc.rsplit('@', 1)[-1]}
    h.update(headers)
    if body is not None and 'Content-Length' not in h: h['Content-Length'] = str(len(body))
    path = (u.path or '/') + ('?' + u.query if u.query else '')
    s.sendall(('%s %s HTTP/1.1\r\n' % (method, path) + ''.join('%s: %s\r\n' % kv for kv in h.items()) + '\r\n').encode('latin-1') + (body or b''))
    f = s.makefile('rb')
    line = f.readline().decode('latin-1').strip()
    if not line: raise ConnectionResetError('Remote end closed connection without response')
    parts = line.split(' ', 2); got = Headers()
    while True:
        l = f.readline().decode('latin-1').strip()
        if not l: break
        k, _, v = l.partition(':'); dict.__setitem__(got, k, v.strip())
    code = int(parts[1])
    if method == 'HEAD' or code in (204, 304): data = b''
    elif (got.get('Transfer-Encoding') or '').lower() == 'chunked':
        data = b''
        while True:
            n = int(f.readline().strip() or b'0', 16)
            if n == 0: break
            data += f.read(n); f.readline()
    elif got.get('Content-Length') is not None: data = f.read(int(got.get('Content-Length')))
    else: data = f.read()
    s.close()
    return code, parts[2] if len(parts) > 2 else '', got, data
`,
  'urllib.request': String.raw`
import _http_client, _sys
from urllib.error import URLError, HTTPError
class Request:
    def __init__(self, url, data=None, headers={}, method=None): self.full_url = url; self.data = data; self.headers = dict(headers); self.method = method
    def add_header(self, k, v): self.headers[k] = v
    def get_method(self): return self.method or ('POST' if self.data is not None else 'GET')
class _Response:
    def __init__(self, url, code, reason, headers, data): self.url = url; self.status = self.code = code; self.reason = self.msg = reason; self.headers = headers; self._d = data
    def read(self, n=-1): d = self._d if n < 0 else self._d[:n]; self._d = self._d[len(d):]; return d
    def getcode(self): return self.code
    def geturl(self): return self.url
    def info(self): return self.headers
    def getheader(self, k, d=None): return self.headers.get(k, d)
    def close(self): pass
    def __enter__(self): return self
    def __exit__(self, *a): pass
    def __iter__(self): return iter(self._d.splitlines(True))
def urlopen(url, data=None, timeout=None, **k):
    r = url if isinstance(url, Request) else Request(url, data)
    h = {'Accept-Encoding': 'identity', 'User-Agent': 'Python-urllib/3.%d' % _sys.facts()['minor'], 'Connection': 'close'}
    if r.data is not None: h['Content-Type'] = 'application/x-www-form-urlencoded'
    h.update(r.headers)
    u = r.full_url
    if '://' not in u: raise ValueError('unknown url type: %r' % u)
    for _ in range(10):
        try: code, reason, headers, body = _http_client.ask(r.get_method(), u, h, r.data, timeout)
        except OSError as e: raise URLError(e)
        if code in (301, 302, 303, 307, 308) and headers.get('Location'):
            from urllib.parse import urljoin
            u = urljoin(u, headers.get('Location')); continue
        break
    if code >= 400: raise HTTPError(u, code, reason, headers, body)
    return _Response(u, code, reason, headers, body)
def urlretrieve(url, path):
    with open(path, 'wb') as f: f.write(urlopen(url).read())
    return path, None
`,
};
