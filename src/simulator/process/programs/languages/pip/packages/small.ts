/** Small packages: python-dotenv, click, itsdangerous, colorama, tqdm. */
export const SMALL: Readonly<Record<string, string>> = {
  dotenv: String.raw`
import os, re
def _parse(text, env, override=True):
    from collections import OrderedDict
    out = OrderedDict()
    for m in re.finditer(r'''^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*(?:=[ \t]*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[^\n]*))?''', text, re.M):
        k, v = m.group(1), m.group(2)
        if v is None: out[k] = None; continue
        q = v[:1]
        if q == "'" and v[-1:] == "'" and len(v) > 1: v = v[1:-1].replace("\\'", "'")
        else:
            if q == '"' and v[-1:] == '"' and len(v) > 1: v = v[1:-1].replace('\\n', '\n').replace('\\"', '"')
            else: v = re.sub(r'\s+#.*$', '', v).rstrip()
            v = re.sub(r'\$\{([^}:]+)(?::-([^}]*))?\}', lambda x: str((out.get(x.group(1)) or env.get(x.group(1)) if override else env.get(x.group(1)) or out.get(x.group(1))) or x.group(2) or ''), v)
        out[k] = v
    return out
def find_dotenv(filename='.env', raise_error_if_not_found=False, usecwd=False):
    here = os.getcwd()
    while True:
        p = os.path.join(here, filename)
        if os.path.isfile(p): return p
        up = os.path.dirname(here)
        if up == here: break
        here = up
    if raise_error_if_not_found: raise OSError('File not found')
    return ''
def dotenv_values(dotenv_path=None, stream=None, verbose=False, interpolate=True, encoding='utf-8', _override=True):
    if stream is not None: return _parse(stream.read(), os.environ, _override)
    p = dotenv_path or find_dotenv()
    if not p or not os.path.isfile(p): return _parse('', os.environ)
    with open(p) as f: return _parse(f.read(), os.environ, _override)
def load_dotenv(dotenv_path=None, stream=None, verbose=False, override=False, interpolate=True, encoding='utf-8'):
    vs = dotenv_values(dotenv_path, stream, _override=override)
    for k, v in vs.items():
        if v is not None and (override or k not in os.environ): os.environ[k] = v
    return bool(vs)
def get_key(path, key): return dotenv_values(path).get(key)
def set_key(path, key, value, quote_mode='always', export=False):
    lines = open(path).read().splitlines() if os.path.isfile(path) else []
    new = "%s='%s'" % (key, value)
    at = [i for i, l in enumerate(lines) if l.split('=')[0].strip() == key]
    if at: lines[at[0]] = new
    else: lines.append(new)
    with open(path, 'w') as f: f.write('\n'.join(lines) + '\n')
    return True, key, value
`,
  click: String.raw`
import sys
_C = {'black': 30, 'red': 31, 'green': 32, 'yellow': 33, 'blue': 34, 'magenta': 35, 'cyan': 36, 'white': 37, 'bright_black': 90, 'bright_red': 91, 'bright_green': 92, 'bright_yellow': 93, 'bright_blue': 94}
def style(text, fg=None, bg=None, bold=None, dim=None, underline=None, **k):
    s = ''
    if fg: s += '\x1b[%dm' % _C[fg]
    if bg: s += '\x1b[%dm' % (_C[bg] + 10)
    if bold: s += '\x1b[1m'
    if underline: s += '\x1b[4m'
    return s + str(text) + '\x1b[0m'
def echo(message=None, file=None, nl=True, err=False, color=None):
    import re
    f = file or (sys.stderr if err else sys.stdout)
    m = '' if message is None else message.decode() if isinstance(message, bytes) else str(message)
    if not color and not (hasattr(f, 'isatty') and f.isatty()): m = re.sub(r'\x1b\[[0-9;]*m', '', m)
    f.write(m + ('\n' if nl else '')); f.flush()
def secho(message=None, file=None, nl=True, err=False, color=None, **k): echo(style(message, **k) if message is not None else None, file, nl, err, color)
def __getattr__(name):
    if name == '__version__':
        import importlib.metadata
        return importlib.metadata.version('click')
    if name.startswith('__'): raise AttributeError("module 'click' has no attribute %r" % name)
    raise NotImplementedError('drydock: click.%s is not modelled: echo, secho and style are; use argparse' % name)
`,
  itsdangerous: String.raw`
import json, base64, hashlib, time
class BadData(Exception):
    def __init__(self, message): super().__init__(message); self.message = message
class BadSignature(BadData): payload = None
class BadTimeSignature(BadSignature): pass
class SignatureExpired(BadTimeSignature): pass
def _b64(b): return base64.urlsafe_b64encode(b).rstrip(b'=').decode()
def _un(s): return base64.urlsafe_b64decode((s + '=' * (-len(s) % 4)).encode())
def want_bytes(s): return s.encode() if isinstance(s, str) else s
class Signer:
    # A keyed SHA-256 stands for HMAC-SHA1: signatures are as hard to forge here, but not the real ones.
    def __init__(self, secret_key, salt='itsdangerous.Signer', sep='.', **k): self.key = want_bytes(secret_key); self.salt = want_bytes(salt); self.sep = sep
    def get_signature(self, v): return _b64(hashlib.sha256(self.key + b'|' + self.salt + b'|' + want_bytes(v)).digest()[:20])
    def sign(self, v): v = v.decode() if isinstance(v, bytes) else v; return (v + self.sep + self.get_signature(v)).encode()
    def unsign(self, v):
        v = v.decode() if isinstance(v, bytes) else v; body, sep, sig = v.rpartition(self.sep)
        if not sep: raise BadSignature("No '.' found in value")
        if sig != self.get_signature(body): raise BadSignature("Signature %r does not match" % sig)
        return body.encode()
class TimestampSigner(Signer): pass
class Serializer:
    def __init__(self, secret_key, salt='itsdangerous', **k): self._s = Signer(secret_key, salt)
    def dumps(self, o, salt=None): return self._s.sign(json.dumps(o)).decode()
    def loads(self, s, salt=None): return json.loads(self._s.unsign(s).decode())
class URLSafeSerializer(Serializer):
    def dumps(self, o, salt=None): return self._s.sign(_b64(json.dumps(o, separators=(',', ':')).encode())).decode()
    def loads(self, s, salt=None): return json.loads(_un(self._s.unsign(s).decode()).decode())
class URLSafeTimedSerializer(URLSafeSerializer):
    def dumps(self, o, salt=None):
        t = int(time.time()).to_bytes(4, 'big')
        return self._s.sign(_b64(json.dumps(o, separators=(',', ':')).encode()) + '.' + _b64(t)).decode()
    def loads(self, s, max_age=None, salt=None, return_timestamp=False):
        body = self._s.unsign(s).decode(); data, _, t = body.rpartition('.')
        age = int(time.time()) - int.from_bytes(_un(t), 'big')
        if max_age is not None and age > max_age: raise SignatureExpired('Signature age %d > %d seconds' % (age, max_age))
        return json.loads(_un(data).decode())
`,
  'itsdangerous.exc': 'from itsdangerous import BadData, BadSignature, BadTimeSignature, SignatureExpired\n',
  colorama: String.raw`
class _F: BLACK = '\x1b[30m'; RED = '\x1b[31m'; GREEN = '\x1b[32m'; YELLOW = '\x1b[33m'; BLUE = '\x1b[34m'; MAGENTA = '\x1b[35m'; CYAN = '\x1b[36m'; WHITE = '\x1b[37m'; RESET = '\x1b[39m'
class _B: BLACK = '\x1b[40m'; RED = '\x1b[41m'; GREEN = '\x1b[42m'; YELLOW = '\x1b[43m'; BLUE = '\x1b[44m'; MAGENTA = '\x1b[45m'; CYAN = '\x1b[46m'; WHITE = '\x1b[47m'; RESET = '\x1b[49m'
class _S: BRIGHT = '\x1b[1m'; DIM = '\x1b[2m'; NORMAL = '\x1b[22m'; RESET_ALL = '\x1b[0m'
Fore = _F(); Back = _B(); Style = _S()
def init(*a, **k): pass
just_fix_windows_console = deinit = init
`,
  six: 'PY2 = False\nPY3 = True\nstring_types = (str,)\ntext_type = str\nbinary_type = bytes\ninteger_types = (int,)\ndef iteritems(d): return iter(d.items())\n',
  flask_cors: String.raw`
def CORS(app=None, resources=None, origins='*', supports_credentials=False, **kw):
    if app is None: return CORS
    def after(r):
        from flask import request
        o = request.headers.get('Origin')
        if o and (origins == '*' or o in ([origins] if isinstance(origins, str) else origins)): r.headers.set('Access-Control-Allow-Origin', '*' if origins == '*' and not supports_credentials else o)
        return r
    app.after_request(after)
def cross_origin(*a, **k): return lambda f: f
`,
};
