/** Modules about the system, in Python of our own. */
export const SYSTEM: Readonly<Record<string, string>> = {
  sys: String.raw`
import _sys
_f = _sys.facts()
class _Stream:
    encoding = 'utf-8'
    errors = 'strict'
    closed = False
    def __init__(self, fd, name, mode):
        self._fd = fd; self.name = name; self.mode = mode
        self.line_buffering = _sys.isatty(fd)
        self.buffer = _Raw(fd)
    def write(self, text):
        if not isinstance(text, str): raise TypeError("write() argument must be str, not " + type(text).__name__)
        _sys.write(self._fd, text)
        return len(text)
    def writelines(self, lines):
        for one in lines: self.write(one)
    def flush(self):
        if self._fd == 1: _sys.flush()
    def isatty(self): return _sys.isatty(self._fd)
    def fileno(self): return self._fd
    def reconfigure(self, **kw): pass
    def readable(self): return self._fd == 0
    def writable(self): return self._fd > 0
    def close(self): pass
    def readline(self): return _sys.read_line()
    def read(self, n=-1): return _sys.read_stdin()
    def readlines(self): return self.read().splitlines(True)
    def __iter__(self): return self
    def __next__(self):
        line = _sys.read_line()
        if line == '': raise StopIteration
        return line
class _Raw:
    def __init__(self, fd): self._fd = fd
    def write(self, data):
        _sys.flush()
        _sys.write(self._fd, data)
        return len(data)
    def read(self, n=-1): return _sys.read_file('/dev/stdin')
    def flush(self): _sys.flush()
stdin = __stdin__ = _Stream(0, '<stdin>', 'r')
stdout = __stdout__ = _Stream(1, '<stdout>', 'w')
stderr = __stderr__ = _Stream(2, '<stderr>', 'w')
argv = _f['argv']
orig_argv = _f['orig_argv']
path = _f['path']
executable = _f['executable']
def __getattr__(name):
    if name == 'modules': return _sys.modules()
    raise AttributeError("module 'sys' has no attribute %r" % name)
platform = 'linux'
byteorder = 'little'
maxsize = 9223372036854775807
maxunicode = 1114111
prefix = exec_prefix = _f['prefix']; base_prefix = base_exec_prefix = _f['base']
_parts = [int(one) for one in _f['version'].split('.')]
class _VersionInfo(tuple):
    major = _parts[0]; minor = _parts[1]; micro = _parts[2]; releaselevel = 'final'; serial = 0
    def __repr__(self): return 'sys.version_info(major=%d, minor=%d, micro=%d, releaselevel=%r, serial=0)' % (self.major, self.minor, self.micro, self.releaselevel)
version_info = _VersionInfo((_parts[0], _parts[1], _parts[2], 'final', 0))
# When and with which compiler an image's Python was built is not known here.
version = _f['version'] + ' (drydock: build date and compiler are not modelled)'
hexversion = (_parts[0] << 24) | (_parts[1] << 16) | (_parts[2] << 8) | 0xf0
api_version = 1013
class _Impl: name = 'cpython'; cache_tag = 'cpython-3%d' % _parts[1]
implementation = _Impl()
class _Flags: debug = 0; optimize = 0; interactive = 0; dev_mode = False; utf8_mode = 0
flags = _Flags()
float_info = None
dont_write_bytecode = False
excepthook = None
builtin_module_names = ('sys', 'builtins', 'time')
def exit(code=None): raise SystemExit(code) if code is not None else SystemExit()
def getrecursionlimit(): return 1000
def setrecursionlimit(n): pass
def getdefaultencoding(): return 'utf-8'
def getfilesystemencoding(): return 'utf-8'
def getsizeof(x, *default):
    # As CPython lays objects out; what depends on how a container grew is not modelled.
    m = _parts[1]; t = type(x)
    if t is bool: return 28
    if t is int: n = abs(x); return 28 if n < 1 << 30 else 24 + 4 * ((n.bit_length() + 29) // 30)
    if t is float: return 24
    if x is None or x is ...: return 16
    if t is str:
        top = max(map(ord, x), default=0); old = 8 if m < 12 else 0
        if top < 128: return 41 + old + len(x)
        # The characters of Latin-1 exist once each, with what they are in UTF-8.
        if top < 256 and len(x) == 1 and m >= 12: return 61
        if top < 256: return (57 if m >= 12 else 73) + len(x)
        return (58 if m >= 12 else 74) + 2 * len(x) if top < 65536 else (60 if m >= 12 else 76) + 4 * len(x)
    if t is bytes: return 33 + len(x)
    if t is tuple: return (40 if m < 14 else 48) + 8 * len(x)
    if t is range: return 48
    if t is list and not x: return 56
    if t is dict and not x: return 64
    if t in (set, frozenset) and not x: return 216
    if hasattr(x, '__sizeof__'): return x.__sizeof__()
    raise NotImplementedError('drydock: the size of a %s is not modelled: sys.getsizeof knows numbers, text, tuples and what is empty' % t.__name__)
def exc_info():
    e = _sys.handled()
    return (None, None, None) if e is None else (type(e), e, None)
def exception(): return _sys.handled()
def intern(s): return s
def getrefcount(x): return 2
def settrace(f): pass
`,
  builtins: 'import _sys\n',
  os: String.raw`
import _sys
from _sys import getcwd, listdir as _listdir, chmod, chown, symlink, rmdir, rename
name = 'posix'; sep = '/'; linesep = '\n'; pathsep = ':'; curdir = '.'; pardir = '..'; extsep = '.'; altsep = None; devnull = '/dev/null'
F_OK = 0; R_OK = 4; W_OK = 2; X_OK = 1; O_RDONLY = 0; O_WRONLY = 1; O_CREAT = 64
error = OSError
import os.path as path
class PathLike:
    pass
def fspath(p):
    if isinstance(p, (str, bytes)): return p
    return p.__fspath__()
def _deny(key, value):
    if not isinstance(key, str) or not isinstance(value, str): raise TypeError('str expected, not ' + type(key if not isinstance(key, str) else value).__name__)
class _Environ(dict):
    def __getitem__(self, key):
        value = dict.get(self, key)
        if value is None: raise KeyError(key) from None
        return value
    def __setitem__(self, key, value):
        _deny(key, value)
        _sys.setenv(key, value); dict.__setitem__(self, key, value)
    def __delitem__(self, key):
        dict.__delitem__(self, key); _sys.setenv(key, None)
    def setdefault(self, key, value):
        if key not in self: self[key] = value
        return self[key]
    def pop(self, key, *default):
        if key not in self and default: return default[0]
        value = self[key]; del self[key]
        return value
    def update(self, other=(), **kw):
        for k, v in dict(other, **kw).items(): self[k] = v
    def copy(self): return dict(self)
    def __repr__(self): return 'environ(' + repr(dict(self)) + ')'
environ = _Environ(_sys.environ())
def getenv(key, default=None): return environ.get(key, default)
def putenv(k, v): _sys.setenv(k, v)
def unsetenv(k): _sys.setenv(k, None)
def chdir(p): _sys.chdir(fspath(p))
def listdir(p='.'): return _listdir(fspath(p))
def getpid(): return _sys.facts()['pid']
def getppid(): return _sys.facts()['ppid']
def getuid(): return _sys.ids()[0]
def getgid(): return _sys.ids()[1]
geteuid = getuid; getegid = getgid
def getlogin(): return _sys.user_of(getuid())[0]
def cpu_count():
    try: text = _sys.read_file('/proc/cpuinfo').decode()
    except OSError: text = ''
    return sum(1 for line in text.split('\n') if line.startswith('processor')) or 2
def getloadavg(): return (0.0, 0.0, 0.0)
def kill(pid, sig): _sys.kill(pid, int(sig))
def urandom(n): return _sys.urandom(n)
def strerror(n): return 'Unknown error %d' % n
def isatty(fd): return _sys.isatty(fd)
def umask(m): return 0o22
def mkdir(p, mode=0o777): _sys.mkdir(fspath(p), mode)
def makedirs(p, mode=0o777, exist_ok=False):
    p = fspath(p)
    if path.isdir(p):
        if not exist_ok: _sys.mkdir(p, mode)
        return
    head = path.dirname(p.rstrip('/'))
    if head and not path.exists(head): makedirs(head, mode, True)
    _sys.mkdir(p, mode)
def remove(p): _sys.unlink(fspath(p))
unlink = remove
def replace(a, b): rename(fspath(a), fspath(b))
def readlink(p): return _sys.readlink(fspath(p))
def removedirs(p): rmdir(p)
def access(p, mode): return _sys.access(fspath(p), mode)
class stat_result(tuple):
    def __getattr__(self, name):
        names = ('st_mode', 'st_ino', 'st_dev', 'st_nlink', 'st_uid', 'st_gid', 'st_size', 'st_atime', 'st_mtime', 'st_ctime')
        if name in names: return self[names.index(name)]
        raise AttributeError(name)
def stat(p, follow_symlinks=True): return stat_result(_sys.stat(fspath(p), follow_symlinks))
def lstat(p): return stat(p, False)
class DirEntry:
    def __init__(self, folder, name): self.name = name; self.path = path.join(folder, name)
    def is_file(self): return path.isfile(self.path)
    def is_dir(self): return path.isdir(self.path)
    def is_symlink(self): return path.islink(self.path)
    def stat(self): return stat(self.path)
    def __fspath__(self): return self.path
    def __repr__(self): return '<DirEntry %r>' % self.name
class _Scan(list):
    def __enter__(self): return self
    def __exit__(self, *a): pass
def scandir(p='.'): return _Scan([DirEntry(p, one) for one in listdir(p)])
def walk(top, topdown=True):
    top = fspath(top)
    try: names = listdir(top)
    except OSError: return
    dirs = [one for one in names if path.isdir(path.join(top, one))]
    files = [one for one in names if one not in dirs]
    if topdown: yield top, dirs, files
    for one in dirs: yield from walk(path.join(top, one), topdown)
    if not topdown: yield top, dirs, files
class uname_result(tuple):
    sysname = property(lambda s: s[0]); nodename = property(lambda s: s[1]); release = property(lambda s: s[2]); version = property(lambda s: s[3]); machine = property(lambda s: s[4])
    def __repr__(self): return 'posix.uname_result(sysname=%r, nodename=%r, release=%r, version=%r, machine=%r)' % tuple(self)
def uname():
    p = _sys.spawn(['uname', '-r'], None, None, 'null', 'pipe', 'null'); r = _sys.pipe_read(p[2]).decode().strip(); _sys.waitpid(p[0])
    p = _sys.spawn(['uname', '-v'], None, None, 'null', 'pipe', 'null'); v = _sys.pipe_read(p[2]).decode().strip(); _sys.waitpid(p[0])
    return uname_result(('Linux', _sys.facts()['hostname'], r, v, 'x86_64'))
def system(command):
    pid = _sys.spawn(['/bin/sh', '-c', command], dict(environ), None, None, None, None)[0]
    code = _sys.waitpid(pid)
    return code << 8 if code >= 0 else -code
def popen(command):
    import subprocess, io
    return io.StringIO(subprocess.run(command, shell=True, capture_output=True, text=True).stdout)
def _exit(code):
    raise NotImplementedError('drydock: os._exit is not modelled: use sys.exit')
def fork(): raise NotImplementedError('drydock: os.fork is not modelled: use subprocess')
def get_terminal_size(fd=1):
    class terminal_size(tuple): columns = 80; lines = 24
    return terminal_size((80, 24))
`,
  'os.path': String.raw`
import _sys
sep = '/'
def _p(p): return p if isinstance(p, (str, bytes)) else p.__fspath__()
def exists(p): return _sys.kind(_p(p)) is not None
def lexists(p): return _sys.kind(_p(p), False) is not None
def isfile(p): return _sys.kind(_p(p)) == 'file'
def isdir(p): return _sys.kind(_p(p)) == 'directory'
def islink(p): return _sys.kind(_p(p), False) == 'symlink'
def ismount(p): return _p(p) == '/'
def isabs(p): return _p(p).startswith('/')
def join(a, *rest):
    out = _p(a)
    for one in rest:
        one = _p(one)
        if one.startswith('/'): out = one
        elif out == '' or out.endswith('/'): out += one
        else: out += '/' + one
    return out
def split(p):
    p = _p(p); i = p.rfind('/') + 1
    head = p[:i]
    if head and head != '/' * len(head): head = head.rstrip('/')
    return head, p[i:]
def basename(p): return split(p)[1]
def dirname(p): return split(p)[0]
def splitext(p):
    p = _p(p); i = p.rfind('.'); s = p.rfind('/')
    if i > s + 1 and p[s + 1:i].strip('.') != '': return p[:i], p[i:]
    return p, ''
def normpath(p):
    p = _p(p); out = []
    for one in p.split('/'):
        if one in ('', '.'): continue
        if one == '..' and out and out[-1] != '..': out.pop()
        elif one == '..' and p.startswith('/'): continue
        else: out.append(one)
    return ('/' if p.startswith('/') else '') + '/'.join(out) or '.'
def abspath(p): return normpath(join(_sys.getcwd(), _p(p)))
def realpath(p, strict=False): return _sys.realpath(abspath(p))
def getsize(p): return _sys.stat(_p(p))[6]
def getmtime(p): return float(_sys.stat(_p(p))[8])
getatime = getctime = getmtime
def expanduser(p):
    p = _p(p)
    if p == '~' or p.startswith('~/'):
        import os
        home = os.environ.get('HOME') or (_sys.user_of(os.getuid()) or ['', '', '', '', '', '/'])[5]
        return home.rstrip('/') + p[1:]
    return p
def expandvars(p):
    import os, re
    return re.sub(r'\$(\w+)|\$\{(\w+)\}', lambda m: os.environ.get(m.group(1) or m.group(2), m.group(0)), p)
def relpath(p, start='.'):
    a = abspath(p).split('/')[1:]; b = abspath(start).split('/')[1:]
    a = [x for x in a if x]; b = [x for x in b if x]
    i = 0
    while i < min(len(a), len(b)) and a[i] == b[i]: i += 1
    return '/'.join(['..'] * (len(b) - i) + a[i:]) or '.'
def commonprefix(items):
    if not items: return ''
    a, b = min(items), max(items)
    for i, c in enumerate(a):
        if i >= len(b) or c != b[i]: return a[:i]
    return a
def samefile(a, b): return realpath(a) == realpath(b)
`,
  io: String.raw`
import _sys
SEEK_SET = 0; SEEK_CUR = 1; SEEK_END = 2
class UnsupportedOperation(OSError, ValueError): pass
class IOBase:
    closed = False
    def __enter__(self): return self
    def __exit__(self, *a): self.close()
    def __iter__(self): return self
    def __next__(self):
        line = self.readline()
        if not line: raise StopIteration
        return line
    def _check(self):
        if self.closed: raise ValueError('I/O operation on closed file.')
    def close(self): self.closed = True
    def flush(self): pass
    def isatty(self): return False
    def readable(self): return True
    def writable(self): return True
    def seekable(self): return True
    def readlines(self): return list(self)
    def writelines(self, lines):
        for one in lines: self.write(one)
class _Memory(IOBase):
    def __init__(self, initial, newline):
        self._data = initial; self._pos = 0; self._nl = newline
    def getvalue(self): return self._data
    def read(self, n=-1):
        self._check()
        out = self._data[self._pos:] if n is None or n < 0 else self._data[self._pos:self._pos + n]
        self._pos += len(out)
        return out
    def readline(self, n=-1):
        self._check()
        i = self._data.find(self._nl, self._pos) if isinstance(self._data, str) else self._data[self._pos:].find(self._nl)
        if isinstance(self._data, str): end = len(self._data) if i < 0 else i + 1
        else: end = len(self._data) if i < 0 else self._pos + i + 1
        out = self._data[self._pos:end]; self._pos = end
        return out
    def write(self, text):
        self._check()
        self._data = self._data[:self._pos] + text + self._data[self._pos + len(text):]
        self._pos += len(text)
        return len(text)
    def seek(self, pos, whence=0):
        self._pos = pos if whence == 0 else self._pos + pos if whence == 1 else len(self._data) + pos
        return self._pos
    def tell(self): return self._pos
    def truncate(self, n=None): self._data = self._data[:self._pos if n is None else n]
class StringIO(_Memory):
    def __init__(self, initial='', newline='\n'): super().__init__(initial or '', '\n')
class BytesIO(_Memory):
    def __init__(self, initial=b''): super().__init__(bytes(initial), b'\n')
class TextIOWrapper(_Memory):
    def __init__(self, path, mode, encoding=None, newline=None):
        self.name = path; self.mode = mode; self.encoding = encoding or 'utf-8'; self.newline = newline
        binary = 'b' in mode; self._b = binary; self._dirty = False; self._from = 0
        kind = mode.replace('b', '').replace('t', '').replace('+', '') or 'r'
        data = b''
        self._kind = kind
        if kind == 'r':
            data = _sys.read_file(path)
            if '+' in mode and not _sys.access(path, 2): _sys.write_file(path, b'', 'a')
        else:
            _sys.write_file(path, b'', kind)
        if not binary:
            data = data.decode(self.encoding)
            if newline is None: data = data.replace('\r\n', '\n').replace('\r', '\n')
        super().__init__(data, b'\n' if binary else '\n')
    def readable(self): return self._kind == 'r' or '+' in self.mode
    def writable(self): return self._kind != 'r' or '+' in self.mode
    def read(self, n=-1):
        if not self.readable(): raise UnsupportedOperation('not readable')
        return super().read(n)
    def readline(self, n=-1):
        if not self.readable(): raise UnsupportedOperation('not readable')
        return super().readline(n)
    def write(self, text):
        self._check()
        if not self.writable(): raise UnsupportedOperation('write' if self._b else 'not writable')
        if self._b and isinstance(text, str): raise TypeError("a bytes-like object is required, not 'str'")
        if not self._b and not isinstance(text, str): raise TypeError("write() argument must be str, not " + type(text).__name__)
        if not self._dirty: _dirty.append(self)
        self._dirty = True
        if self._kind == 'a' and '+' not in self.mode: self._pos = len(self._data)
        n = super().write(text)
        if len(self._data) - self._from > 8192: self.flush()
        return n
    def flush(self):
        if not self._dirty: return
        self._dirty = False; _dirty.remove(self)
        if self._kind == 'a' or (self._kind in 'wx' and self._from > 0):
            data = self._data[self._from:]
            _sys.write_file(self.name, data if self._b else data.encode(self.encoding), 'a')
        else: _sys.write_file(self.name, self._data if self._b else self._data.encode(self.encoding), 'w')
        self._from = len(self._data)
    def close(self):
        if not self.closed: self.flush()
        self.closed = True
    def fileno(self): return 3
    def __repr__(self): return '<_io.TextIOWrapper name=%r mode=%r encoding=%r>' % (self.name, self.mode, 'UTF-8')
# Files that hold what is not written yet. CPython writes it when nobody refers to the file any more, at the latest at the end.
_dirty = []
def _flush_all(name=None):
    for f in list(_dirty):
        if name is None or f.name == name: f.flush()
class RawIOBase(IOBase): pass
class BufferedIOBase(IOBase): pass
class TextIOBase(IOBase): pass
def open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    if isinstance(file, int):
        import sys
        return {0: sys.stdin, 1: sys.stdout, 2: sys.stderr}[file]
    path = file if isinstance(file, (str, bytes)) else file.__fspath__()
    if _dirty: _flush_all(path)
    if not set(mode) <= set('rwxabt+') or sum(one in mode for one in 'rwxa') != 1: raise ValueError('invalid mode: %r' % mode)
    return TextIOWrapper(path, mode, encoding, newline)
`,
  time: String.raw`
import _sys
from _sys import now as time, sleep
def monotonic(): return _sys.now() - 1700000000.0
perf_counter = process_time = thread_time = monotonic
def time_ns(): return int(_sys.now() * 1000000) * 1000
def perf_counter_ns(): return int(monotonic() * 1000000) * 1000
monotonic_ns = perf_counter_ns
timezone = 0; altzone = 0; daylight = 0; tzname = ('UTC', 'UTC')
class struct_time(tuple):
    tm_year = property(lambda s: s[0]); tm_mon = property(lambda s: s[1]); tm_mday = property(lambda s: s[2]); tm_hour = property(lambda s: s[3]); tm_min = property(lambda s: s[4])
    tm_sec = property(lambda s: s[5]); tm_wday = property(lambda s: s[6]); tm_yday = property(lambda s: s[7]); tm_isdst = property(lambda s: s[8])
    def __repr__(self): return 'time.struct_time(tm_year=%d, tm_mon=%d, tm_mday=%d, tm_hour=%d, tm_min=%d, tm_sec=%d, tm_wday=%d, tm_yday=%d, tm_isdst=%d)' % tuple(self)
def gmtime(secs=None):
    import datetime
    d = datetime.datetime.fromtimestamp(_sys.now() if secs is None else secs)
    return struct_time((d.year, d.month, d.day, d.hour, d.minute, d.second, d.weekday(), d.toordinal() - datetime.date(d.year, 1, 1).toordinal() + 1, 0))
localtime = gmtime
def mktime(t):
    import datetime
    return datetime.datetime(*t[:6]).timestamp()
def strftime(fmt, t=None):
    import datetime
    t = gmtime() if t is None else t
    return datetime.datetime(*t[:6]).strftime(fmt)
def strptime(text, fmt):
    import datetime
    d = datetime.datetime.strptime(text, fmt)
    return gmtime(d.timestamp())
def asctime(t=None): return strftime('%a %b %e %H:%M:%S %Y', t)
def ctime(secs=None): return asctime(gmtime(secs))
def tzset(): pass
`,
  signal: String.raw`
import _sys
import enum as _enum
class Signals(int):
    def __repr__(self): return '<Signals.%s: %d>' % (self.name, int(self))
    def __str__(self): return str(int(self))
    @property
    def name(self):
        for k, v in _sys.signals().items():
            if v == int(self): return k
        raise ValueError('%d is not a valid Signals' % int(self))
    @property
    def value(self): return int(self)
for _k, _v in _sys.signals().items(): globals_ = None
def __getattr__(name):
    found = _sys.signals().get(name)
    if found is None: raise AttributeError("module 'signal' has no attribute '%s'" % name)
    return Signals(found)
class _Handlers(int):
    def __repr__(self): return '<Handlers.%s: %d>' % ('SIG_DFL' if int(self) == 0 else 'SIG_IGN', int(self))
SIG_DFL = _Handlers(0); SIG_IGN = _Handlers(1)
def default_int_handler(signum, frame): raise KeyboardInterrupt
_now = {2: default_int_handler}
def signal(number, handler):
    before = _now.get(int(number), SIG_DFL)
    if handler is SIG_DFL or handler == 0: _sys.signal(int(number), 'default')
    elif handler is SIG_IGN or handler == 1: _sys.signal(int(number), 'ignore')
    elif callable(handler): _sys.signal(int(number), handler)
    else: raise TypeError('signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object')
    _now[int(number)] = handler
    return before
def getsignal(number): return _now.get(int(number), SIG_DFL)
def pause(): _sys.pause()
def raise_signal(number):
    import os
    os.kill(os.getpid(), number)
def strsignal(number): return {15: 'Terminated', 2: 'Interrupt', 9: 'Killed', 1: 'Hangup', 10: 'User defined signal 1', 12: 'User defined signal 2'}.get(int(number))
def alarm(seconds):
    import threading, os
    if seconds: threading.Timer(seconds, lambda: os.kill(os.getpid(), 14)).start()
    return 0
`,
  threading: String.raw`
import _sys
import _thread_state as _s
class Lock:
    def __init__(self): self._held = False; self._q = _sys.waitqueue()
    def acquire(self, blocking=True, timeout=-1):
        until = None if timeout < 0 else _sys.now() + timeout
        while self._held:
            if not blocking: return False
            left = None if until is None else until - _sys.now()
            if left is not None and left <= 0: return False
            _sys.wait(self._q, left)
        self._held = True
        return True
    def release(self):
        if not self._held: raise RuntimeError('release unlocked lock')
        self._held = False; _sys.notify(self._q)
    def locked(self): return self._held
    def __enter__(self): return self.acquire()
    def __exit__(self, *a): self.release()
class RLock(Lock):
    def __init__(self): super().__init__(); self._owner = None; self._n = 0
    def acquire(self, blocking=True, timeout=-1):
        me = current_thread()
        if self._owner is me: self._n += 1; return True
        if not super().acquire(blocking, timeout): return False
        self._owner = me; self._n = 1
        return True
    def release(self):
        self._n -= 1
        if self._n == 0: self._owner = None; super().release()
class Condition:
    def __init__(self, lock=None): self._lock = lock or RLock(); self._q = _sys.waitqueue()
    def __enter__(self): return self._lock.acquire()
    def __exit__(self, *a): self._lock.release()
    def acquire(self, *a): return self._lock.acquire(*a)
    def release(self): self._lock.release()
    def wait(self, timeout=None): self._lock.release(); _sys.wait(self._q, timeout); self._lock.acquire(); return True
    def wait_for(self, test, timeout=None):
        while not test(): self.wait(timeout)
        return True
    def notify(self, n=1): _sys.notify(self._q)
    def notify_all(self): _sys.notify(self._q)
class Event:
    def __init__(self): self._flag = False; self._q = _sys.waitqueue()
    def is_set(self): return self._flag
    def set(self): self._flag = True; _sys.notify(self._q)
    def clear(self): self._flag = False
    def wait(self, timeout=None):
        until = None if timeout is None else _sys.now() + timeout
        while not self._flag:
            left = None if until is None else until - _sys.now()
            if left is not None and left <= 0: break
            _sys.wait(self._q, left)
        return self._flag
class Semaphore:
    def __init__(self, value=1): self._n = value; self._q = _sys.waitqueue()
    def acquire(self, blocking=True, timeout=None):
        while self._n <= 0: _sys.wait(self._q, timeout)
        self._n -= 1
        return True
    def release(self, n=1): self._n += n; _sys.notify(self._q)
    def __enter__(self): return self.acquire()
    def __exit__(self, *a): self.release()
BoundedSemaphore = Semaphore
_count = [0]
_live = []
class Thread:
    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, daemon=None):
        if name is None:
            _count[0] += 1
            name = 'Thread-%d' % _count[0] + (' (%s)' % target.__name__ if target is not None and hasattr(target, '__name__') else '')
        self.name = name; self._target = target; self._args = args; self._kwargs = kwargs or {}; self.daemon = bool(daemon)
        self._done = Event(); self._started = False; self.ident = None; self._strand = 0
    def run(self):
        if self._target is not None: self._target(*self._args, **self._kwargs)
    def start(self):
        if self._started: raise RuntimeError('threads can only be started once')
        self._started = True; self.ident = id(self)
        _live.append(self)
        _sys.thread(self._boot, ())
    def _boot(self):
        self._strand = self.ident = _sys.ident()
        try: self.run()
        except SystemExit: pass
        except BaseException as e:
            import sys
            sys.stderr.write('Exception in thread %s:\n' % self.name + _sys.traceback(e))
        finally:
            _live.remove(self); self._done.set()
    def join(self, timeout=None): self._done.wait(timeout)
    def is_alive(self): return self._started and not self._done.is_set()
    def setDaemon(self, value): self.daemon = value
    def getName(self): return self.name
    def __repr__(self): return '<Thread(%s, %s)>' % (self.name, 'started' if self.is_alive() else 'stopped' if self._started else 'initial')
class Timer(Thread):
    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__(); self.interval = interval; self.function = function; self.args = args or (); self.kwargs = kwargs or {}; self.finished = Event()
    def cancel(self): self.finished.set()
    def run(self):
        if not self.finished.wait(self.interval): self.function(*self.args, **self.kwargs)
        self.finished.set()
class _Main(Thread):
    def __init__(self): super().__init__(name='MainThread'); self._started = True; self.ident = 1
_main_thread = _Main()
def main_thread(): return _main_thread
def current_thread():
    n = _sys.ident()
    for t in _live:
        if t._strand == n: return t
    return _main_thread
def get_ident(): return _sys.ident()
get_native_id = get_ident
def enumerate(): return [_main_thread] + _live
def active_count(): return 1 + len(_live)
_locals = {}
class local:
    def __setattr__(self, n, v): _locals.setdefault((id(self), _sys.ident()), {})[n] = v
    def __getattr__(self, n):
        d = _locals.get((id(self), _sys.ident()))
        if d is not None and n in d: return d[n]
        raise AttributeError("'_thread._local' object has no attribute %r" % n)
    def __delattr__(self, n): del _locals[(id(self), _sys.ident())][n]
def _shutdown():
    for one in list(_live):
        if not one.daemon: one.join()
`,
  _thread_state: 'guess = False\n',
  socket: String.raw`
import _sys
AF_INET = 2; AF_INET6 = 10; AF_UNIX = 1; SOCK_STREAM = 1; SOCK_DGRAM = 2; SOL_SOCKET = 1; SO_REUSEADDR = 2; SO_REUSEPORT = 15; SO_KEEPALIVE = 9; IPPROTO_TCP = 6; TCP_NODELAY = 1; SHUT_RD = 0; SHUT_WR = 1; SHUT_RDWR = 2; SOMAXCONN = 4096
error = OSError
timeout = TimeoutError
class gaierror(OSError): pass
class herror(OSError): pass
_default = [None]
def _connect(host, port):
    try: return _sys.connect(host, port)
    except OSError as e:
        if e.errno in (-2, -3): raise gaierror(e.errno, e.strerror) from None
        raise
class socket:
    def __init__(self, family=2, type=1, proto=0, fileno=None, _host=None):
        if type == 2: raise NotImplementedError('drydock: UDP sockets of Python are not modelled')
        self.family = family; self.type = type; self.proto = proto; self._h = _host; self._addr = None; self._timeout = _default[0]; self._closed = False
    def setsockopt(self, *a): pass
    def getsockopt(self, *a): return 0
    def settimeout(self, t): self._timeout = t
    def gettimeout(self): return self._timeout
    def setblocking(self, b): self._timeout = None if b else 0.0
    def bind(self, addr): self._addr = addr; self._h = _sys.listen(addr[0], addr[1])
    def listen(self, n=128): pass
    def accept(self):
        made = _sys.accept(self._h, self._timeout)
        if made is None: raise TimeoutError('timed out')
        s = socket(self.family, self.type, 0, None, made)
        return s, s.getpeername()
    def connect(self, addr): self._h = _connect(addr[0], addr[1])
    def connect_ex(self, addr):
        try: self.connect(addr)
        except OSError as e: return e.errno
        return 0
    def send(self, data): _sys.send(self._h, data); return len(data)
    def sendall(self, data): _sys.send(self._h, data)
    def recv(self, n, flags=0): return _sys.recv(self._h, n, self._timeout)
    def getpeername(self): return _sys.ends(self._h)[1]
    def getsockname(self): return _sys.ends(self._h)[0] if self._h else ('0.0.0.0', 0)
    def shutdown(self, how):
        if self._h and how != 0: _sys.finish(self._h)
    def close(self):
        if self._h and not self._closed: _sys.close(self._h)
        self._closed = True
    def fileno(self): return -1 if self._closed else 3
    def makefile(self, mode='r', *a, **kw): return _File(self, mode)
    def __enter__(self): return self
    def __exit__(self, *a): self.close()
class _File:
    def __init__(self, sock, mode): self._s = sock; self._buf = b''; self._b = 'b' in mode; self._end = False
    def _more(self):
        data = self._s.recv(65536)
        if not data: self._end = True
        self._buf += data
    def readline(self, limit=-1):
        while b'\n' not in self._buf and not self._end: self._more()
        i = self._buf.find(b'\n')
        out = self._buf if i < 0 else self._buf[:i + 1]
        self._buf = self._buf[len(out):]
        return out if self._b else out.decode()
    def read(self, n=-1):
        while (n < 0 or len(self._buf) < n) and not self._end: self._more()
        out = self._buf if n < 0 else self._buf[:n]
        self._buf = self._buf[len(out):]
        return out if self._b else out.decode()
    def write(self, data): self._s.sendall(data if self._b else data.encode())
    def flush(self): pass
    def close(self): pass
    def __iter__(self): return self
    def __next__(self):
        line = self.readline()
        if not line: raise StopIteration
        return line
def gethostname(): return _sys.facts()['hostname']
def getfqdn(name=''): return name or gethostname()
def gethostbyname(name):
    found = _sys.lookup(name)
    if isinstance(found, str): raise gaierror(*((-3, 'Temporary failure in name resolution') if found == 'EAI_AGAIN' else (-2, 'Name or service not known')))
    return found[0]
def gethostbyname_ex(name): return (name, [], [gethostbyname(name)])
def getaddrinfo(host, port, *a, **kw): return [(2, 1, 6, '', (gethostbyname(host), port))]
def create_connection(addr, timeout=None, *a):
    s = socket(); s.settimeout(timeout); s.connect(addr)
    return s
def create_server(addr, **kw):
    s = socket(); s.bind(addr)
    return s
def setdefaulttimeout(t): _default[0] = t
def inet_aton(a): return bytes(int(x) for x in a.split('.'))
`,
  subprocess: String.raw`
import _sys, os
PIPE = -1; STDOUT = -2; DEVNULL = -3
class SubprocessError(Exception): pass
class CalledProcessError(SubprocessError):
    def __init__(self, returncode, cmd, output=None, stderr=None): self.returncode = returncode; self.cmd = cmd; self.output = self.stdout = output; self.stderr = stderr
    def __str__(self):
        if self.returncode < 0: return "Command '%s' died with %r." % (self.cmd, -self.returncode)
        return "Command '%s' returned non-zero exit status %d." % (self.cmd, self.returncode)
class TimeoutExpired(SubprocessError):
    def __init__(self, cmd, timeout, output=None, stderr=None): self.cmd = cmd; self.timeout = timeout
    def __str__(self): return "Command '%s' timed out after %s seconds" % (self.cmd, self.timeout)
class CompletedProcess:
    def __init__(self, args, returncode, stdout=None, stderr=None): self.args = args; self.returncode = returncode; self.stdout = stdout; self.stderr = stderr
    def check_returncode(self):
        if self.returncode: raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)
    def __repr__(self):
        out = ['args=%r' % (self.args,), 'returncode=%r' % self.returncode]
        if self.stdout is not None: out.append('stdout=%r' % (self.stdout,))
        if self.stderr is not None: out.append('stderr=%r' % (self.stderr,))
        return 'CompletedProcess(' + ', '.join(out) + ')'
_how = {None: None, -1: 'pipe', -2: 'stdout', -3: 'null'}
class _Pipe:
    def __init__(self, host, text): self._h = host; self._t = text
    def write(self, data): _sys.pipe_write(self._h, data.encode() if self._t else data)
    def flush(self): pass
    def close(self):
        if self._h: _sys.pipe_close(self._h)
        self._h = None
    def read(self, n=-1):
        out = _sys.pipe_read(self._h)
        return out.decode() if self._t else out
    def readline(self):
        if not hasattr(self, '_rest'): self._rest = b''
        while b'\n' not in self._rest:
            more = _sys.pipe_read(self._h, False)
            if not more: break
            self._rest += more
        i = self._rest.find(b'\n'); out = self._rest if i < 0 else self._rest[:i + 1]; self._rest = self._rest[len(out):]
        return out.decode() if self._t else out
    def __iter__(self): return self
    def __next__(self):
        line = self.readline()
        if not line: raise StopIteration
        return line
class Popen:
    def __init__(self, args, bufsize=-1, stdin=None, stdout=None, stderr=None, shell=False, cwd=None, env=None, text=None, universal_newlines=None, encoding=None, **kw):
        self.args = args; self._text = bool(text or universal_newlines or encoding); self.returncode = None
        words = ['/bin/sh', '-c', args if isinstance(args, str) else ' '.join(args)] if shell else [args] if isinstance(args, str) else [os.fspath(one) for one in args]
        for one in words:
            if not isinstance(one, str): raise TypeError('expected str, bytes or os.PathLike object, not ' + type(one).__name__)
        how = lambda v: _how.get(v) if v is None or isinstance(v, int) else None
        made = _sys.spawn(words, dict(os.environ) if env is None else dict(env), None if cwd is None else os.fspath(cwd), how(stdin), how(stdout), how(stderr))
        self.pid = made[0]
        self.stdin = _Pipe(made[1], self._text) if made[1] else None
        self.stdout = _Pipe(made[2], self._text) if made[2] else None
        self.stderr = _Pipe(made[3], self._text) if made[3] else None
    def poll(self):
        if self.returncode is None: self.returncode = _sys.waitpid(self.pid, 0)
        return self.returncode
    def wait(self, timeout=None):
        if self.returncode is None:
            self.returncode = _sys.waitpid(self.pid, timeout)
            if self.returncode is None: raise TimeoutExpired(self.args, timeout)
        return self.returncode
    def communicate(self, input=None, timeout=None):
        if self.stdin:
            if input: self.stdin.write(input)
            self.stdin.close()
        out = self.stdout.read() if self.stdout else None
        err = self.stderr.read() if self.stderr else None
        self.wait(timeout)
        return out, err
    def send_signal(self, sig): os.kill(self.pid, sig)
    def terminate(self): os.kill(self.pid, 15)
    def kill(self): os.kill(self.pid, 9)
    def __enter__(self): return self
    def __exit__(self, *a): self.wait()
def run(args, input=None, capture_output=False, timeout=None, check=False, **kw):
    if capture_output: kw['stdout'] = kw['stderr'] = PIPE
    if input is not None: kw['stdin'] = PIPE
    p = Popen(args, **kw)
    if timeout is not None:
        try: p.wait(timeout)
        except TimeoutExpired:
            p.kill(); p.wait()
            raise
    out, err = p.communicate(input)
    done = CompletedProcess(args, p.returncode, out, err)
    if check: done.check_returncode()
    return done
def call(args, **kw): return run(args, **kw).returncode
def check_call(args, **kw): run(args, check=True, **kw); return 0
def check_output(args, **kw): return run(args, stdout=PIPE, check=True, **kw).stdout
def getoutput(cmd): return run(cmd, shell=True, stdout=PIPE, stderr=STDOUT, text=True).stdout.rstrip('\n')
def getstatusoutput(cmd):
    r = run(cmd, shell=True, stdout=PIPE, stderr=STDOUT, text=True)
    return r.returncode, r.stdout.rstrip('\n')
`,
  atexit: String.raw`
import _sys
_all = []
def register(fn, *args, **kw):
    _all.append((fn, args, kw))
    return fn
def unregister(fn): _all[:] = [one for one in _all if one[0] is not fn]
def _run_exitfuncs():
    while _all:
        fn, args, kw = _all.pop()
        fn(*args, **kw)
`,
  traceback: String.raw`
import _sys, sys
def format_exc(*a, **k): return _sys.traceback(_sys.handled())
def print_exc(limit=None, file=None, chain=True): (file or sys.stderr).write(format_exc())
def format_exception(e, value=None, tb=None): return _sys.traceback(value if value is not None else e).splitlines(True)
def print_exception(e, value=None, tb=None, file=None): (file or sys.stderr).write(_sys.traceback(value if value is not None else e))
def format_exception_only(e, value=None): return [_sys.exception_line(value if value is not None else e)]
def print_tb(tb=None, file=None): (file or sys.stderr).write(_sys.trace_lines(_sys.handled()))
def format_tb(tb=None): return [_sys.trace_lines(_sys.handled())]
def print_stack(*a): pass
`,
  platform: String.raw`
import _sys, os
def python_version(): return _sys.facts()['version']
def python_implementation(): return 'CPython'
def system(): return 'Linux'
def machine(): return 'x86_64'
processor = lambda: ''
def node(): return _sys.facts()['hostname']
def release(): return os.uname().release
def version(): return os.uname().version
def platform(*a): return 'Linux-%s-x86_64-with-%s' % (release(), 'libc' if _sys.facts()['distribution'] == 'alpine' else 'glibc2.41')
def python_version_tuple(): return tuple(python_version().split('.'))
def architecture(): return ('64bit', 'ELF')
def uname(): return os.uname()
`,
  getpass: 'import os\ndef getuser(): return os.environ.get("LOGNAME") or os.environ.get("USER") or os.getlogin()\n',
};
