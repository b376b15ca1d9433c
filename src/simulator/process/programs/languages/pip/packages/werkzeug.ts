/** Requests, responses, errors, routing and the development server of Werkzeug. */
export const WERKZEUG: Readonly<Record<string, string>> = {
  werkzeug: 'from werkzeug.wrappers import Request, Response\n',
  _wsgi: String.raw`
import sys, time
STATUS = {100: 'Continue', 200: 'OK', 201: 'Created', 202: 'Accepted', 203: 'Non Authoritative Information', 204: 'No Content', 205: 'Reset Content', 206: 'Partial Content', 300: 'Multiple Choices', 301: 'Moved Permanently', 302: 'Found', 303: 'See Other', 304: 'Not Modified', 307: 'Temporary Redirect', 308: 'Permanent Redirect', 400: 'Bad Request', 401: 'Unauthorized', 402: 'Payment Required', 403: 'Forbidden', 404: 'Not Found', 405: 'Method Not Allowed', 406: 'Not Acceptable', 408: 'Request Timeout', 409: 'Conflict', 410: 'Gone', 411: 'Length Required', 412: 'Precondition Failed', 413: 'Request Entity Too Large', 414: 'Request URI Too Long', 415: 'Unsupported Media Type', 418: "I'm a teapot", 422: 'Unprocessable Entity', 429: 'Too Many Requests', 500: 'Internal Server Error', 501: 'Not Implemented', 502: 'Bad Gateway', 503: 'Service Unavailable', 504: 'Gateway Timeout'}
def http_date(t=None): return time.strftime('%a, %d %b %Y %H:%M:%S GMT', time.gmtime(t))
def read_request(f, peer, server):
    line = f.readline().decode('latin-1').rstrip('\r\n')
    words = line.split()
    if len(words) < 2: return None
    env = {'REQUEST_METHOD': words[0], 'RAW_URI': words[1], 'SERVER_PROTOCOL': words[2] if len(words) > 2 else 'HTTP/0.9', 'REMOTE_ADDR': peer[0], 'REMOTE_PORT': peer[1], 'SERVER_NAME': server[0], 'SERVER_PORT': str(server[1]), 'SCRIPT_NAME': '', 'wsgi.version': (1, 0), 'wsgi.url_scheme': 'http', 'wsgi.errors': sys.stderr, 'wsgi.run_once': False, '_line': line}
    while True:
        h = f.readline().decode('latin-1').rstrip('\r\n')
        if not h: break
        k, _, v = h.partition(':')
        k = k.upper().replace('-', '_'); v = v.strip()
        env[k if k in ('CONTENT_TYPE', 'CONTENT_LENGTH') else 'HTTP_' + k] = v
    if env.get('HTTP_TRANSFER_ENCODING', '').lower() == 'chunked':
        data = b''
        while True:
            n = int(f.readline().strip() or b'0', 16)
            if n == 0: f.readline(); break
            data += f.read(n); f.readline()
        env['wsgi.input_terminated'] = True
    else:
        n = int(env.get('CONTENT_LENGTH') or 0)
        data = f.read(n) if n else b''
    import io
    from urllib.parse import unquote
    env['wsgi.input'] = io.BytesIO(data)
    path, _, query = words[1].partition('?')
    if '://' in path: path = '/' + path.split('://', 1)[1].partition('/')[2]
    env['PATH_INFO'] = unquote(path); env['QUERY_STRING'] = query
    return env
`,
  'werkzeug.exceptions': String.raw`
from markupsafe import escape
from _wsgi import STATUS
class HTTPException(Exception):
    code = None; description = None
    def __init__(self, description=None, response=None):
        super().__init__()
        if description is not None: self.description = description
        self.response = response
    @property
    def name(self): return STATUS.get(self.code, 'Unknown Error')
    def get_description(self, environ=None, scope=None):
        d = self.description or ''
        return '<p>' + str(escape(d)).replace('\n', '<br>') + '</p>'
    def get_body(self, environ=None, scope=None):
        return '<!doctype html>\n<html lang=en>\n<title>%s %s</title>\n<h1>%s</h1>\n%s\n' % (self.code, escape(self.name), escape(self.name), self.get_description(environ))
    def get_headers(self, environ=None, scope=None): return [('Content-Type', 'text/html; charset=utf-8')]
    def get_response(self, environ=None, scope=None):
        from werkzeug.wrappers import Response
        if self.response is not None: return self.response
        return Response(self.get_body(environ), self.code, self.get_headers(environ))
    def __call__(self, environ, start_response): return self.get_response(environ)(environ, start_response)
    def __str__(self): return '%s %s: %s' % (self.code if self.code is not None else '???', self.name, self.description)
    def __repr__(self): return "<%s '%s: %s'>" % (type(self).__name__, self.code if self.code is not None else '???', self.name)
class BadRequest(HTTPException): code = 400; description = 'The browser (or proxy) sent a request that this server could not understand.'
class BadRequestKeyError(BadRequest, KeyError):
    def __init__(self, arg=None, *a): super().__init__(); self.arg = arg
class Unauthorized(HTTPException): code = 401; description = 'The server could not verify that you are authorized to access the URL requested. You either supplied the wrong credentials (e.g. a bad password), or your browser doesn\'t understand how to supply the credentials required.'
class Forbidden(HTTPException): code = 403; description = "You don't have the permission to access the requested resource. It is either read-protected or not readable by the server."
class NotFound(HTTPException): code = 404; description = 'The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.'
class MethodNotAllowed(HTTPException):
    code = 405; description = 'The method is not allowed for the requested URL.'
    def __init__(self, valid_methods=None, description=None, response=None): super().__init__(description, response); self.valid_methods = valid_methods
    def get_headers(self, environ=None, scope=None):
        h = super().get_headers(environ)
        if self.valid_methods: h.append(('Allow', ', '.join(self.valid_methods)))
        return h
class NotAcceptable(HTTPException): code = 406; description = 'The resource identified by the request is only capable of generating response entities which have content characteristics not acceptable according to the accept headers sent in the request.'
class RequestTimeout(HTTPException): code = 408; description = "The server closed the network connection because the browser didn't finish the request within the specified time."
class Conflict(HTTPException): code = 409; description = 'A conflict happened while processing the request. The resource might have been modified while the request was being processed.'
class Gone(HTTPException): code = 410; description = 'The requested URL is no longer available on this server and there is no forwarding address. If you followed a link from a foreign page, please contact the author of this page.'
class RequestEntityTooLarge(HTTPException): code = 413; description = 'The data value transmitted exceeds the capacity limit.'
class UnsupportedMediaType(HTTPException): code = 415; description = 'The server does not support the media type transmitted in the request.'
class ImATeapot(HTTPException): code = 418; description = 'This server is a teapot, not a coffee machine'
class UnprocessableEntity(HTTPException): code = 422; description = 'The request was well-formed but was unable to be followed due to semantic errors.'
class TooManyRequests(HTTPException): code = 429; description = 'This user has exceeded an allotted request count. Try again later.'
class InternalServerError(HTTPException):
    code = 500; description = 'The server encountered an internal error and was unable to complete your request. Either the server is overloaded or there is an error in the application.'
    def __init__(self, description=None, response=None, original_exception=None): super().__init__(description, response); self.original_exception = original_exception
class NotImplemented(HTTPException): code = 501; description = 'The server does not support the action requested by the browser.'
class BadGateway(HTTPException): code = 502; description = 'The proxy server received an invalid response from an upstream server.'
class ServiceUnavailable(HTTPException): code = 503; description = 'The server is temporarily unable to service your request due to maintenance downtime or capacity problems. Please try again later.'
class GatewayTimeout(HTTPException): code = 504; description = 'The connection to an upstream server timed out.'
default_exceptions = {c.code: c for c in (BadRequest, Unauthorized, Forbidden, NotFound, MethodNotAllowed, NotAcceptable, RequestTimeout, Conflict, Gone, RequestEntityTooLarge, UnsupportedMediaType, ImATeapot, UnprocessableEntity, TooManyRequests, InternalServerError, NotImplemented, BadGateway, ServiceUnavailable, GatewayTimeout)}
def abort(status, *args, **kw):
    if not isinstance(status, int): raise HTTPException(response=status)
    if status not in default_exceptions: raise LookupError('no exception for %r' % status)
    raise default_exceptions[status](*args, **kw)
`,
  'werkzeug.datastructures': String.raw`
from werkzeug.exceptions import BadRequestKeyError
class MultiDict(dict):
    def __init__(self, pairs=()):
        super().__init__(); self._all = {}
        for k, v in (pairs.items() if isinstance(pairs, dict) else pairs): self.add(k, v)
    def add(self, k, v):
        self._all.setdefault(k, []).append(v)
        if not dict.__contains__(self, k): dict.__setitem__(self, k, v)
    def __getitem__(self, k):
        if k in self._all: return self._all[k][0]
        raise BadRequestKeyError(k)
    def get(self, k, default=None, type=None):
        if k not in self._all: return default
        v = self._all[k][0]
        if type is None: return v
        try: return type(v)
        except (ValueError, TypeError): return default
    def getlist(self, k, type=None): return [type(v) if type else v for v in self._all.get(k, [])]
    def to_dict(self, flat=True): return {k: v[0] if flat else list(v) for k, v in self._all.items()}
    def __repr__(self): return '%s(%r)' % (type(self).__name__, [(k, v) for k, vs in self._all.items() for v in vs])
class ImmutableMultiDict(MultiDict): pass
class Headers:
    def __init__(self, pairs=()): self._l = [(k, str(v)) for k, v in (pairs.items() if hasattr(pairs, 'items') else pairs or ())]
    def get(self, k, default=None, type=None):
        for a, b in self._l:
            if a.lower() == k.lower(): return type(b) if type else b
        return default
    def getlist(self, k): return [b for a, b in self._l if a.lower() == k.lower()]
    def __getitem__(self, k):
        v = self.get(k)
        if v is None: raise BadRequestKeyError(k)
        return v
    def set(self, k, v):
        k0 = k.lower(); out = []; done = False
        for a, b in self._l:
            if a.lower() != k0: out.append((a, b))
            elif not done: out.append((k, str(v))); done = True
        if not done: out.append((k, str(v)))
        self._l = out
    __setitem__ = set
    def __delitem__(self, k): self._l = [(a, b) for a, b in self._l if a.lower() != k.lower()]
    remove = __delitem__
    def add(self, k, v, **kw): self._l.append((k, str(v)))
    def setdefault(self, k, v):
        if k not in self: self.add(k, v)
        return self.get(k)
    def update(self, more):
        for k, v in (more.items() if hasattr(more, 'items') else more): self.set(k, v)
    extend = update
    def __contains__(self, k): return self.get(k) is not None
    def items(self): return list(self._l)
    def keys(self): return [a for a, b in self._l]
    def values(self): return [b for a, b in self._l]
    def __iter__(self): return iter(self._l)
    def __len__(self): return len(self._l)
    def to_wsgi_list(self): return list(self._l)
    def __str__(self): return ''.join('%s: %s\r\n' % kv for kv in self._l) + '\r\n'
    def __repr__(self): return 'Headers(%r)' % self._l
class EnvironHeaders(Headers):
    def __init__(self, env):
        name = lambda k: '-'.join(w.capitalize() for w in k.split('_'))
        super().__init__([(name(k[5:]), v) for k, v in env.items() if k.startswith('HTTP_')] + [(name(k), env[k]) for k in ('CONTENT_TYPE', 'CONTENT_LENGTH') if env.get(k)])
class FileStorage:
    def __init__(self, data, filename, name, content_type):
        import io
        self.stream = io.BytesIO(data); self._d = data; self.filename = filename; self.name = name; self.content_type = content_type
    def read(self, n=-1): return self.stream.read(n)
    def save(self, path, buffer_size=0):
        with open(path, 'wb') as f: f.write(self._d)
    def __repr__(self): return '<FileStorage: %r (%r)>' % (self.filename, self.content_type)
`,
  'werkzeug.wrappers': String.raw`
import json
from urllib.parse import parse_qsl, unquote
from werkzeug.datastructures import MultiDict, ImmutableMultiDict, Headers, EnvironHeaders, FileStorage
from werkzeug.exceptions import BadRequest, UnsupportedMediaType
from _wsgi import STATUS
class Request:
    max_content_length = None
    def __init__(self, environ): self.environ = environ; self._c = {}
    def _once(self, k, f):
        if k not in self._c: self._c[k] = f()
        return self._c[k]
    @property
    def method(self): return self.environ['REQUEST_METHOD']
    @property
    def path(self): return self.environ['PATH_INFO']
    @property
    def full_path(self): return self.path + '?' + self.environ['QUERY_STRING']
    @property
    def query_string(self): return self.environ['QUERY_STRING'].encode()
    @property
    def scheme(self): return self.environ['wsgi.url_scheme']
    @property
    def is_secure(self): return self.scheme == 'https'
    @property
    def host(self):
        h = self.environ.get('HTTP_HOST') or self.environ['SERVER_NAME'] + ':' + self.environ['SERVER_PORT']
        return h[:-3] if h.endswith(':80') and self.scheme == 'http' else h
    @property
    def host_url(self): return '%s://%s/' % (self.scheme, self.host)
    @property
    def root_path(self): return self.environ['SCRIPT_NAME']
    script_root = root_path
    @property
    def url_root(self): return self.host_url.rstrip('/') + self.root_path + '/'
    @property
    def base_url(self): return self.host_url.rstrip('/') + self.root_path + self.path
    @property
    def url(self): return self.base_url + ('?' + self.environ['QUERY_STRING'] if self.environ['QUERY_STRING'] else '')
    @property
    def remote_addr(self): return self.environ.get('REMOTE_ADDR')
    @property
    def access_route(self):
        f = self.environ.get('HTTP_X_FORWARDED_FOR')
        return [a.strip() for a in f.split(',')] if f else [self.remote_addr]
    @property
    def remote_user(self): return self.environ.get('REMOTE_USER')
    @property
    def headers(self): return self._once('h', lambda: EnvironHeaders(self.environ))
    @property
    def args(self): return self._once('a', lambda: ImmutableMultiDict(parse_qsl(self.environ['QUERY_STRING'], keep_blank_values=True)))
    @property
    def cookies(self):
        def read():
            out = ImmutableMultiDict()
            for part in (self.environ.get('HTTP_COOKIE') or '').split(';'):
                k, eq, v = part.strip().partition('=')
                if eq: out.add(k, v.strip('"'))
            return out
        return self._once('c', read)
    @property
    def user_agent(self): return _Agent(self.environ.get('HTTP_USER_AGENT', ''))
    @property
    def referrer(self): return self.environ.get('HTTP_REFERER')
    @property
    def content_type(self): return self.environ.get('CONTENT_TYPE')
    @property
    def content_length(self): return int(self.environ['CONTENT_LENGTH']) if self.environ.get('CONTENT_LENGTH') else None
    @property
    def mimetype(self): return (self.content_type or '').split(';')[0].strip().lower()
    @property
    def is_json(self): return self.mimetype == 'application/json' or (self.mimetype.startswith('application/') and self.mimetype.endswith('+json'))
    @property
    def stream(self): return self.environ['wsgi.input']
    def get_data(self, cache=True, as_text=False, parse_form_data=False):
        d = self._once('d', lambda: self.environ['wsgi.input'].read())
        return d.decode() if as_text else d
    @property
    def data(self): return b'' if self.mimetype in ('application/x-www-form-urlencoded', 'multipart/form-data') else self.get_data()
    def _parts(self):
        form = ImmutableMultiDict(); files = ImmutableMultiDict()
        if self.mimetype == 'application/x-www-form-urlencoded':
            for k, v in parse_qsl(self.get_data().decode(), keep_blank_values=True): form.add(k, v)
        elif self.mimetype == 'multipart/form-data' and 'boundary=' in self.content_type:
            mark = b'--' + self.content_type.split('boundary=')[1].split(';')[0].strip('"').encode()
            for part in self.get_data().split(mark)[1:]:
                head, _, body = part.partition(b'\r\n\r\n')
                if not _: continue
                body = body[:-2]; name = filename = None; kind = None
                for line in head.decode().split('\r\n'):
                    if line.lower().startswith('content-disposition:'):
                        for bit in line.split(';')[1:]:
                            k, _, v = bit.strip().partition('=')
                            if k == 'name': name = v.strip('"')
                            elif k == 'filename': filename = v.strip('"')
                    elif line.lower().startswith('content-type:'): kind = line.split(':', 1)[1].strip()
                if filename is not None: files.add(name, FileStorage(body, filename, name, kind))
                elif name is not None: form.add(name, body.decode())
        return form, files
    @property
    def form(self): return self._once('f', self._parts)[0]
    @property
    def files(self): return self._once('f', self._parts)[1]
    @property
    def values(self): return ImmutableMultiDict([(k, v) for d in (self.args, self.form) for k in d for v in d.getlist(k)])
    def get_json(self, force=False, silent=False, cache=True):
        if not (force or self.is_json):
            if silent: return None
            return self.on_json_loading_failed(None)
        if 'j' in self._c: return self._c['j']
        try: v = json.loads(self.get_data().decode())
        except ValueError as e:
            if silent: return None
            return self.on_json_loading_failed(e)
        self._c['j'] = v
        return v
    def on_json_loading_failed(self, e):
        if e is not None: raise BadRequest('Failed to decode JSON object: %s' % e if _debugging() else None) from e
        raise UnsupportedMediaType("Did not attempt to load JSON data because the request Content-Type was not 'application/json'.")
    @property
    def json(self): return self.get_json()
    @property
    def accept_mimetypes(self): return self.environ.get('HTTP_ACCEPT', '')
    @property
    def authorization(self):
        import base64
        h = self.environ.get('HTTP_AUTHORIZATION')
        return _Auth(h) if h else None
    def __repr__(self): return '<%s %r [%s]>' % (type(self).__name__, self.url, self.method)
def _debugging():
    import sys
    f = sys.modules.get('flask')
    return bool(f and f.current_app and f.current_app.debug)
class _Auth:
    def __init__(self, h):
        import base64
        kind, _, rest = h.partition(' ')
        self.type = kind.lower(); self.token = None; self.username = self.password = None
        if self.type == 'basic': self.username, _, self.password = base64.b64decode(rest).decode().partition(':')
        else: self.token = rest
class _Agent:
    def __init__(self, s): self.string = s
    def __str__(self): return self.string
    def __repr__(self): return '<UserAgent %r>' % self.string
class Response:
    default_status = 200; default_mimetype = 'text/html'; charset = 'utf-8'
    def __init__(self, response=None, status=None, headers=None, mimetype=None, content_type=None, direct_passthrough=False):
        self.headers = headers if isinstance(headers, Headers) else Headers(headers or ())
        if content_type is None:
            if mimetype is None and 'Content-Type' not in self.headers: mimetype = self.default_mimetype
            if mimetype is not None: content_type = mimetype + '; charset=utf-8' if mimetype.startswith('text/') or mimetype in ('application/javascript', 'application/ecmascript') else mimetype
        if content_type is not None: self.headers.set('Content-Type', content_type)
        self.status = status if status is not None else self.default_status
        self._closers = []; self.direct_passthrough = direct_passthrough
        if response is None: self.response = []
        elif isinstance(response, (str, bytes, bytearray)): self.set_data(response)
        else: self.response = response
    def set_data(self, v):
        if isinstance(v, str): v = v.encode()
        self.response = [bytes(v)]
        self.headers.set('Content-Length', len(v))
    def get_data(self, as_text=False):
        self.response = [x.encode() if isinstance(x, str) else x for x in self.response]
        d = b''.join(self.response)
        return d.decode() if as_text else d
    @property
    def data(self): return self.get_data()
    @data.setter
    def data(self, v): self.set_data(v)
    @property
    def text(self): return self.get_data(True)
    @property
    def json(self): return json.loads(self.get_data(True))
    def get_json(self, force=False, silent=False): return json.loads(self.get_data(True))
    @property
    def status_code(self): return self._code
    @status_code.setter
    def status_code(self, v): self.status = v
    @property
    def status(self): return self._status
    @status.setter
    def status(self, v):
        if hasattr(v, 'value'): v = v.value
        if isinstance(v, int): self._code = int(v); self._status = '%d %s' % (v, STATUS.get(int(v), 'UNKNOWN').upper())
        else:
            head = str(v).split(' ', 1)[0]
            self._code = int(head) if head.isdigit() else 0
            self._status = str(v) if ' ' in str(v) else '%s %s' % (v, STATUS.get(self._code, 'UNKNOWN').upper())
    @property
    def mimetype(self): return (self.headers.get('Content-Type') or '').split(';')[0].strip()
    @mimetype.setter
    def mimetype(self, v): self.headers.set('Content-Type', v + '; charset=utf-8' if v.startswith('text/') else v)
    @property
    def content_type(self): return self.headers.get('Content-Type')
    @content_type.setter
    def content_type(self, v): self.headers.set('Content-Type', v)
    @property
    def content_length(self): return self.headers.get('Content-Length', type=int)
    @property
    def location(self): return self.headers.get('Location')
    def set_cookie(self, key, value='', max_age=None, expires=None, path='/', domain=None, secure=False, httponly=False, samesite=None, partitioned=False):
        from _wsgi import http_date
        import time
        out = '%s=%s' % (key, value if all(c.isalnum() or c in "!#$%&'()*+-./:<=>?@[]^_{|}~" + chr(96) for c in value) else '"%s"' % value.replace('"', '\\"'))
        if domain: out += '; Domain=' + domain
        if max_age is not None:
            if hasattr(max_age, 'total_seconds'): max_age = int(max_age.total_seconds())
            if expires is None: expires = time.time() + max_age if max_age else 0
        if expires is not None: out += '; Expires=' + http_date(expires.timestamp() if hasattr(expires, 'timestamp') else expires)
        if max_age is not None: out += '; Max-Age=%d' % max_age
        if secure: out += '; Secure'
        if httponly: out += '; HttpOnly'
        out += '; Path=' + path
        if samesite: out += '; SameSite=' + samesite
        self.headers.add('Set-Cookie', out)
    def delete_cookie(self, key, path='/', domain=None, **kw): self.set_cookie(key, '', max_age=0, expires=0, path=path, domain=domain)
    def call_on_close(self, f): self._closers.append(f); return f
    def iter_encoded(self):
        for x in self.response: yield x.encode() if isinstance(x, str) else x
    def close(self):
        for f in self._closers: f()
    def __call__(self, environ, start_response):
        if isinstance(self.response, list) and 'Content-Length' not in self.headers and not (100 <= self._code < 200 or self._code in (204, 304)): self.headers.set('Content-Length', sum(len(x.encode() if isinstance(x, str) else x) for x in self.response))
        if 100 <= self._code < 200 or self._code == 204: del self.headers['Content-Length']
        start_response(self._status, self.headers.to_wsgi_list())
        if environ['REQUEST_METHOD'] == 'HEAD' or 100 <= self._code < 200 or self._code in (204, 304): return []
        return self.iter_encoded()
    def __repr__(self): return '<%s %s>' % (type(self).__name__, ('%d bytes [%s]' % (len(self.get_data()), self._status)) if isinstance(self.response, list) else 'streamed [%s]' % self._status)
`,
  'werkzeug.utils': String.raw`
import re
from markupsafe import escape
def redirect(location, code=302, Response=None):
    from werkzeug.wrappers import Response as R
    h = escape(location)
    r = (Response or R)('<!doctype html>\n<html lang=en>\n<title>Redirecting...</title>\n<h1>Redirecting...</h1>\n<p>You should be redirected automatically to the target URL: <a href="%s">%s</a>. If not, click the link.\n' % (h, h), code, mimetype='text/html')
    r.headers['Location'] = location
    return r
def secure_filename(filename):
    for sep in ('/', '\\'): filename = filename.replace(sep, ' ')
    return re.sub(r'[^A-Za-z0-9_.-]', '', '_'.join(filename.split())).strip('._')
`,
  'werkzeug.security': String.raw`
import hashlib, _sys
def _hash(method, salt, password):
    if method.split(':')[0] not in ('pbkdf2', 'scrypt'): raise ValueError('Invalid hash method %r.' % method.split(':')[0])
    # The work of many rounds is not modelled; one keyed round stands for it.
    return hashlib.sha256((salt + '$' + method + '$' + password).encode()).hexdigest()
def generate_password_hash(password, method='scrypt', salt_length=16):
    method = {'scrypt': 'scrypt:32768:8:1', 'pbkdf2': 'pbkdf2:sha256:1000000', 'pbkdf2:sha256': 'pbkdf2:sha256:1000000'}.get(method, method)
    salt = _sys.hex(salt_length)
    return '%s$%s$%s' % (method, salt, _hash(method, salt, password))
def check_password_hash(pwhash, password):
    try: method, salt, value = pwhash.split('$', 2)
    except ValueError: return False
    return _hash(method, salt, password) == value
`,
  'werkzeug.routing': String.raw`
import re
class BuildError(LookupError):
    def __init__(self, endpoint, known, values, method): self.endpoint = endpoint; self.values = values; self.known = known
    def __str__(self):
        m = 'Could not build url for endpoint %r' % self.endpoint
        if self.endpoint in self.known:
            missing = sorted(set(self.known[self.endpoint]) - set(self.values))
            if self.values: m += ' with values %r' % sorted(self.values)
            return m + '. Did you forget to specify values %r?' % missing
        if self.values: m += ' with values %r' % sorted(self.values)
        m += '.'
        near = max(self.known, key=lambda k: _ratio(k, self.endpoint), default=None)
        return m + ' Did you mean %r instead?' % near if near else m
def _ratio(a, b):
    def common(x, y):
        best = (0, 0, 0)
        for i in range(len(x)):
            for j in range(len(y)):
                n = 0
                while i + n < len(x) and j + n < len(y) and x[i + n] == y[j + n]: n += 1
                if n > best[0]: best = (n, i, j)
        n, i, j = best
        return n + common(x[:i], y[:j]) + common(x[i + n:], y[j + n:]) if n else 0
    return 2 * common(a, b) / (len(a) + len(b))
_C = {'default': r'[^/]+', 'string': r'[^/]+', 'int': r'-?\d+' , 'float': r'\d+\.\d+', 'path': r'[^/].*?', 'uuid': r'[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}'}
_P = re.compile(r'<(?:(\w+)(?:\((.*?)\))?:)?(\w+)>')
class Rule:
    def __init__(self, rule, endpoint, methods, defaults=None, strict_slashes=True):
        if not rule.startswith('/'): raise ValueError("URL rule %r must start with a slash." % rule)
        self.rule = rule; self.endpoint = endpoint; self.methods = methods; self.defaults = defaults or {}; self.strict = strict_slashes
        self.kinds = {}; out = ''; at = 0; weights = []
        for m in _P.finditer(rule):
            kind = m.group(1) or 'default'; name = m.group(3)
            if kind != 'any' and kind not in _C: raise LookupError('the converter %r does not exist' % kind)
            if name in self.kinds: raise ValueError('variable name %r used twice.' % name)
            out += re.escape(rule[at:m.start()])
            pat = _C.get(kind)
            if kind == 'any': pat = '|'.join(re.escape(x.strip().strip('"\'')) for x in m.group(2).split(','))
            elif kind == 'int': pat = r'-?\d+' if m.group(2) and 'signed' in m.group(2) else r'\d+'
            elif kind in ('default', 'string') and m.group(2):
                a = dict(x.strip().split('=') for x in m.group(2).split(','))
                pat = '[^/]{%s}' % (a['length'] if 'length' in a else '%s,%s' % (a.get('minlength', '1'), a.get('maxlength', '')))
            out += '(?P<%s>%s)' % (name, pat)
            self.kinds[name] = kind; at = m.end()
        out += re.escape(rule[at:])
        self.leaf = not rule.endswith('/')
        self._re = re.compile('^' + (out if self.leaf else out[:-1] + '(?P<__slash__>/?)' if out.endswith('/') else out) + '$')
        parts = []
        for seg in rule.split('/'):
            kinds = [m.group(1) or 'default' for m in _P.finditer(seg)]
            parts.append((0, '') if not kinds else (3 if 'path' in kinds else 1 if any(k in ('int', 'float', 'uuid', 'any') for k in kinds) else 2, ''))
        self.weight = (tuple(p[0] for p in parts), -len(rule))
    @property
    def arguments(self): return set(self.kinds) | set(self.defaults)
    def match(self, path):
        m = self._re.match(path)
        if not m: return None
        values = dict(self.defaults); slash = None
        for k, v in m.groupdict().items():
            if k == '__slash__': slash = v; continue
            kind = self.kinds[k]
            values[k] = int(v) if kind == 'int' else float(v) if kind == 'float' else v
            if kind == 'uuid':
                import uuid
                values[k] = uuid.UUID(v)
        if slash == '' and self.strict: return 'slash'
        return values
    def build(self, values):
        from urllib.parse import quote
        def put(m): return quote(str(values[m.group(3)]), safe="!$&'()*+,/:;=@" if self.kinds[m.group(3)] == 'path' else "!$&'()*+,:;=@")
        return _P.sub(put, self.rule)
    def __str__(self): return self.rule
    def __repr__(self): return '<Rule %r%s -> %s>' % (self.rule, ' (%s)' % ', '.join(sorted(self.methods)) if self.methods else '', self.endpoint)
class Map:
    def __init__(self): self._rules = []; self.strict_slashes = True
    def add(self, r): self._rules.append(r); self._sorted = None
    def iter_rules(self, endpoint=None): return iter([r for r in self._rules if endpoint is None or r.endpoint == endpoint])
    def sorted(self):
        if self._sorted is None: self._sorted = sorted(self._rules, key=lambda r: r.weight)
        return self._sorted
    def __repr__(self): return 'Map(%r)' % self._rules
`,
  'werkzeug.serving': String.raw`
import sys, os, socket, threading, time, logging
import importlib.metadata
from _wsgi import read_request, http_date
def _style(s, *styles):
    for one in styles: s = '\x1b[%dm%s' % ({'bold': 1, 'red': 31, 'green': 32, 'yellow': 33, 'magenta': 35, 'cyan': 36}[one], s)
    return s + '\x1b[0m'
def _log(kind, message, *args):
    log = logging.getLogger('werkzeug')
    if log.level == 0: log.setLevel(20)
    l = log; found = False
    while l:
        if l.handlers: found = True
        l = l.parent
    if not found: log.addHandler(logging.StreamHandler())
    getattr(log, kind)(message, *args)
def is_running_from_reloader(): return os.environ.get('WERKZEUG_RUN_MAIN') == 'true'
class WSGIRequestHandler: pass
class BaseWSGIServer:
    multithread = False
    def __init__(self, host, port, app, threaded):
        self.host = host; self.app = app; self.threaded = threaded; self.stopped = False
        self.socket = socket.socket()
        try: self.socket.bind((host, port))
        except OSError as e:
            print(e.strerror, file=sys.stderr)
            if e.errno == 98: print('Port %d is in use by another program. Either identify and stop that program, or start the server with a different port.' % port, file=sys.stderr)
            sys.exit(1)
        self.port = self.server_port = self.socket.getsockname()[1]
        self.version = 'Werkzeug/%s Python/%s' % (importlib.metadata.version('werkzeug'), sys.version.split()[0])
    def log_startup(self):
        lines = [_style('WARNING: This is a development server. Do not use it in a production deployment. Use a production WSGI server instead.', 'bold', 'red')]
        shown = self.host
        if self.host == '0.0.0.0':
            import _sys
            lines.append(' * Running on all addresses (0.0.0.0)'); lines.append(' * Running on http://127.0.0.1:%d' % self.port)
            shown = ([a for a in _sys.addresses() if not a.startswith('127.') and ':' not in a] or ['127.0.0.1'])[0]
        lines.append(' * Running on http://%s:%d' % ('[%s]' % shown if ':' in shown else shown, self.port))
        _log('info', '\n'.join(lines))
    def serve_forever(self):
        try:
            while not self.stopped:
                conn, addr = self.socket.accept()
                if self.threaded:
                    t = threading.Thread(target=self._one, args=(conn, addr)); t.daemon = True; t.start()
                else: self._one(conn, addr)
        except KeyboardInterrupt: pass
        finally: self.socket.close()
    def shutdown(self): self.stopped = True
    def _one(self, conn, addr):
        try:
            env = read_request(conn.makefile('rb'), addr, (self.host, self.port))
            if env is None: return
            env['SERVER_SOFTWARE'] = self.version; env['wsgi.multithread'] = self.threaded; env['wsgi.multiprocess'] = False
            self.run_wsgi(env, conn, addr)
        except (BrokenPipeError, ConnectionResetError): pass
        finally: conn.close()
    def run_wsgi(self, env, conn, addr):
        state = {}
        def start_response(status, headers, exc_info=None): state['status'] = status; state['headers'] = headers
        def head():
            code, _, words = state['status'].partition(' ')
            self._logged(env, addr, code)
            names = [k.lower() for k, v in state['headers']]
            out = ['HTTP/1.%d %s' % (1 if self.threaded else 0, state['status'])]
            if 'server' not in names: out.append('Server: ' + self.version)
            if 'date' not in names: out.append('Date: ' + http_date())
            out += ['%s: %s' % kv for kv in state['headers']]
            state['chunked'] = not ('content-length' in names or env['REQUEST_METHOD'] == 'HEAD' or code[0] == '1' or code in ('204', '304')) and self.threaded
            if state['chunked']: out.append('Transfer-Encoding: chunked')
            out.append('Connection: close')
            state['sent'] = True
            conn.sendall(('\r\n'.join(out) + '\r\n\r\n').encode('latin-1'))
        def write(data):
            if not data: return
            conn.sendall(b'%x\r\n' % len(data) + data + b'\r\n' if state['chunked'] else data)
        body = self.app(env, start_response)
        try:
            for data in body:
                if 'sent' not in state: head()
                write(data)
            if 'sent' not in state: head()
            if state['chunked']: conn.sendall(b'0\r\n\r\n')
        finally:
            if hasattr(body, 'close'): body.close()
    def _logged(self, env, addr, code):
        msg = '%s %s %s' % (env['REQUEST_METHOD'], env['RAW_URI'], env['SERVER_PROTOCOL'])
        if code[0] == '1': msg = _style(msg, 'bold')
        elif code == '200': pass
        elif code == '304': msg = _style(msg, 'cyan')
        elif code[0] == '3': msg = _style(msg, 'green')
        elif code == '404': msg = _style(msg, 'yellow')
        elif code[0] == '4': msg = _style(msg, 'bold', 'red')
        else: msg = _style(msg, 'bold', 'magenta')
        _log('info', '%s - - [%s] "%s" %s %s', addr[0], time.strftime('%d/%b/%Y %H:%M:%S', time.gmtime()), msg, code, '-')
def make_server(host, port, app, threaded=False, processes=1, **kw): return BaseWSGIServer(host, port, app, threaded)
def run_simple(hostname, port, application, use_reloader=False, use_debugger=False, use_evalex=True, extra_files=None, threaded=False, processes=1, **kw):
    if not isinstance(port, int): raise TypeError('port must be an integer')
    child = is_running_from_reloader()
    if child or not use_reloader: srv = make_server(hostname, port, application, threaded)
    if not use_reloader: srv.log_startup(); _log('info', _style('Press CTRL+C to quit', 'yellow')); srv.serve_forever(); return
    import signal, subprocess
    signal.signal(signal.SIGTERM, lambda *a: sys.exit(0))
    try:
        if child:
            t = threading.Thread(target=srv.serve_forever); t.daemon = True
            before = _times(extra_files); t.start()
            while True:
                time.sleep(1)
                for path, when in _times(extra_files).items():
                    if path in before and before[path] != when:
                        _log('info', " * Detected change in %r, reloading", path)
                        sys.exit(3)
                    before[path] = when
        # The parent only checks that the port is free: the child listens.
        srv = make_server(hostname, port, application, threaded)
        srv.log_startup(); _log('info', _style('Press CTRL+C to quit', 'yellow'))
        srv.socket.close()
        while True:
            _log('info', ' * Restarting with stat')
            env = dict(os.environ); env['WERKZEUG_RUN_MAIN'] = 'true'
            code = subprocess.call([sys.executable] + sys.orig_argv[1:], env=env)
            if code != 3: sys.exit(code)
    except KeyboardInterrupt: pass
def _times(extra):
    out = {}
    import _sys
    for m in list(_sys.modules().values()):
        f = getattr(m, '__file__', None)
        if f and not f.startswith('/usr/local/lib/') and '/site-packages/' not in f:
            try: out[os.path.abspath(f)] = os.stat(f).st_mtime
            except OSError: pass
    for f in extra or ():
        try: out[os.path.abspath(f)] = os.stat(f).st_mtime
        except OSError: pass
    return out
`,
  'werkzeug.middleware': '',
  'werkzeug.middleware.proxy_fix': String.raw`
class ProxyFix:
    def __init__(self, app, x_for=1, x_proto=1, x_host=0, x_port=0, x_prefix=0): self.app = app; self.n = (x_for, x_proto, x_host, x_port, x_prefix)
    def __call__(self, env, start_response):
        def last(name, n):
            vs = [v.strip() for v in env.get('HTTP_X_FORWARDED_' + name, '').split(',') if v.strip()]
            return vs[-n] if n and len(vs) >= n else None
        for name, n, key in zip(('FOR', 'PROTO', 'HOST', 'PORT', 'PREFIX'), self.n, ('REMOTE_ADDR', 'wsgi.url_scheme', 'HTTP_HOST', 'SERVER_PORT', 'SCRIPT_NAME')):
            v = last(name, n)
            if v: env[key] = v
        return self.app(env, start_response)
`,
};
