/** Modules about encodings, installed packages and contexts, in Python of our own. */
export const MORE: Readonly<Record<string, string>> = {
  base64: String.raw`
_A = b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
_I = {c: i for i, c in enumerate(_A)}
def b64encode(s, altchars=None):
    if isinstance(s, str): raise TypeError("a bytes-like object is required, not 'str'")
    out = bytearray()
    for i in range(0, len(s), 3):
        c = s[i:i + 3]; n = int.from_bytes(c + b'\0' * (3 - len(c)), 'big')
        four = [_A[n >> 18 & 63], _A[n >> 12 & 63], _A[n >> 6 & 63], _A[n & 63]]
        if len(c) < 3: four[3] = 61
        if len(c) < 2: four[2] = 61
        for x in four: out.append(x)
    out = bytes(out)
    return out if altchars is None else out.replace(b'+', altchars[:1]).replace(b'/', altchars[1:])
class Error(ValueError): pass
def b64decode(s, altchars=None, validate=False):
    if isinstance(s, str): s = s.encode()
    if altchars is not None: s = s.replace(altchars[:1], b'+').replace(altchars[1:], b'/')
    vs = [_I[x] for x in s if x in _I]; pad = sum(1 for x in s if x == 61)
    if len(vs) % 4 and len(vs) % 4 + pad < 4:
        import binascii
        raise binascii.Error('Invalid base64-encoded string: number of data characters (%d) cannot be 1 more than a multiple of 4' % len(vs) if len(vs) % 4 == 1 else 'Incorrect padding')
    out = bytearray()
    for i in range(0, len(vs), 4):
        c = vs[i:i + 4]; n = 0
        for x in c: n = n << 6 | x
        n <<= 6 * (4 - len(c))
        for x in [n >> 16 & 255, n >> 8 & 255, n & 255][:len(c) - 1]: out.append(x)
    return bytes(out)
def urlsafe_b64encode(s): return b64encode(s, b'-_')
def urlsafe_b64decode(s): return b64decode(s, b'-_')
standard_b64encode = b64encode; standard_b64decode = b64decode
def b16encode(s): return s.hex().upper().encode()
def b16decode(s, casefold=False): return bytes.fromhex(s.decode() if isinstance(s, bytes) else s)
`,
  binascii:
    'class Error(ValueError): pass\ndef hexlify(b): return b.hex().encode()\ndef unhexlify(s): return bytes.fromhex(s if isinstance(s, str) else s.decode())\n',
  html: String.raw`
def escape(s, quote=True):
    s = s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    return s.replace('"', '&quot;').replace("'", '&#x27;') if quote else s
def unescape(s):
    for a, b in (('&lt;', '<'), ('&gt;', '>'), ('&quot;', '"'), ('&#x27;', "'"), ('&#39;', "'"), ('&nbsp;', '\xa0'), ('&amp;', '&')): s = s.replace(a, b)
    return s
`,
  mimetypes: String.raw`
types_map = {'.html': 'text/html', '.htm': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json', '.txt': 'text/plain', '.py': 'text/x-python', '.csv': 'text/csv', '.xml': 'text/xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.gif': 'image/gif', '.svg': 'image/svg+xml', '.ico': 'image/vnd.microsoft.icon', '.webp': 'image/webp', '.pdf': 'application/pdf', '.zip': 'application/zip', '.tar': 'application/x-tar', '.mp4': 'video/mp4', '.mp3': 'audio/mpeg', '.md': 'text/markdown', '.wasm': 'application/wasm', '.bin': 'application/octet-stream', '.sh': 'application/x-sh'}
def guess_type(url, strict=True):
    import os
    name = os.fspath(url)
    if name.endswith('.gz'): return types_map.get(os.path.splitext(name[:-3])[1].lower()), 'gzip'
    return types_map.get(os.path.splitext(name)[1].lower()), None
def add_type(t, ext, strict=True): types_map[ext] = t
`,
  contextvars: String.raw`
import threading
class Token:
    MISSING = object()
    def __init__(self, var, old): self.var = var; self.old_value = old
class ContextVar:
    def __init__(self, name, **k): self.name = name; self._k = k; self._l = threading.local()
    def get(self, *d):
        try: return self._l.v
        except AttributeError: pass
        if d: return d[0]
        if 'default' in self._k: return self._k['default']
        raise LookupError(self)
    def set(self, v):
        t = Token(self, self.get(Token.MISSING)); self._l.v = v
        return t
    def reset(self, t):
        if t.old_value is Token.MISSING: del self._l.v
        else: self._l.v = t.old_value
class Context:
    def run(self, f, *a, **k): return f(*a, **k)
def copy_context(): return Context()
`,
  importlib: String.raw`
import _sys
def import_module(name, package=None):
    if name.startswith('.'): name = (package or '') + name
    return _sys.import_module(name)
def reload(m): raise NotImplementedError('drydock: importlib.reload is not modelled')
`,
  'importlib.metadata': String.raw`
import os, sys
class PackageNotFoundError(ModuleNotFoundError):
    def __str__(self): return 'No package metadata was found for %s' % self.args[0]
def _canonical(n):
    import re
    return re.sub(r'[-_.]+', '-', n).lower()
class Distribution:
    def __init__(self, path): self._path = path; self._fields = None
    @property
    def metadata(self):
        if self._fields is None:
            self._fields = {}
            with open(self._path + '/METADATA') as f: text = f.read()
            for line in text.split('\n'):
                k, sep, v = line.partition(': ')
                if not sep: break
                self._fields.setdefault(k, v)
        return self._fields
    @property
    def name(self): return self.metadata['Name']
    @property
    def version(self): return self.metadata['Version']
def distributions(**k):
    for folder in sys.path:
        if not folder or not os.path.isdir(folder): continue
        for n in sorted(os.listdir(folder)):
            if n.endswith('.dist-info') and os.path.exists(os.path.join(folder, n, 'METADATA')): yield Distribution(os.path.join(folder, n))
_known = {}
def distribution(name):
    want = _canonical(name)
    if want not in _known:
        for d in distributions():
            head = os.path.basename(d._path)[:-len('.dist-info')].rpartition('-')[0]
            if _canonical(head) == want: _known[want] = d; break
        else: raise PackageNotFoundError(name)
    return _known[want]
def version(name): return distribution(name).version
def metadata(name): return distribution(name).metadata
`,
  'importlib.util': String.raw`
import _sys
def find_spec(name, package=None):
    try: _sys.import_module(name)
    except ModuleNotFoundError: return None
    return object()
`,
};
