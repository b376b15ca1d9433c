/** The client of Requests over HTTP; TLS is not modelled. */
export const REQUESTS: Readonly<Record<string, string>> = {
  'requests.exceptions': String.raw`
class RequestException(IOError):
    def __init__(self, *a, **k): self.response = k.pop('response', None); self.request = k.pop('request', None); super().__init__(*a)
    def __str__(self): return str(self.args[0]) if self.args else ''
class InvalidJSONError(RequestException): pass
class JSONDecodeError(InvalidJSONError, ValueError): pass
class HTTPError(RequestException): pass
class ConnectionError(RequestException): pass
class ProxyError(ConnectionError): pass
class SSLError(ConnectionError): pass
class Timeout(RequestException): pass
class ConnectTimeout(ConnectionError, Timeout): pass
class ReadTimeout(Timeout): pass
class URLRequired(RequestException): pass
class TooManyRedirects(RequestException): pass
class MissingSchema(RequestException, ValueError): pass
class InvalidSchema(RequestException, ValueError): pass
class InvalidURL(RequestException, ValueError): pass
class InvalidHeader(RequestException, ValueError): pass
class ChunkedEncodingError(RequestException): pass
class ContentDecodingError(RequestException): pass
class RetryError(RequestException): pass
`,
  requests: String.raw`
import json as _json, base64, socket, _http_client
import importlib.metadata
from urllib.parse import urlencode, urlparse, urljoin
from requests import exceptions
from requests.exceptions import (RequestException, HTTPError, ConnectionError, Timeout, ConnectTimeout, ReadTimeout, TooManyRedirects, JSONDecodeError, MissingSchema, InvalidSchema, InvalidURL)
class _Codes: ok = 200; created = 201; no_content = 204; bad_request = 400; unauthorized = 401; forbidden = 403; not_found = 404; server_error = internal_server_error = 500
codes = _Codes()
class CaseInsensitiveDict(dict):
    def __getitem__(self, k):
        for a, b in self.items():
            if a.lower() == k.lower(): return b
        raise KeyError(k.lower())
    def get(self, k, d=None):
        try: return self[k]
        except KeyError: return d
    def __contains__(self, k): return self.get(k) is not None
class Response:
    def __init__(self, url, code, reason, headers, content): self.url = url; self.status_code = code; self.reason = reason; self.headers = headers; self.content = content; self.history = []; self.encoding = _charset(headers); self.cookies = {}; self.request = None; self.elapsed = None
    @property
    def ok(self): return self.status_code < 400
    @property
    def is_redirect(self): return 'location' in self.headers and self.status_code in (301, 302, 303, 307, 308)
    @property
    def text(self): return self.content.decode('utf-8' if (self.encoding or 'utf-8').lower() != 'iso-8859-1' else 'latin-1')
    apparent_encoding = 'utf-8'
    def json(self, **k):
        try: return _json.loads(self.content.decode())
        except ValueError as e: raise JSONDecodeError(str(e))
    def raise_for_status(self):
        if 400 <= self.status_code < 600: raise HTTPError('%d %s Error: %s for url: %s' % (self.status_code, 'Client' if self.status_code < 500 else 'Server', self.reason, self.url), response=self)
    def iter_content(self, n=1, **k):
        for i in range(0, len(self.content), n or len(self.content)): yield self.content[i:i + (n or len(self.content))]
    def iter_lines(self, decode_unicode=False, **k):
        for l in self.content.splitlines(): yield l.decode() if decode_unicode else l
    def close(self): pass
    def __bool__(self): return self.ok
    def __enter__(self): return self
    def __exit__(self, *a): pass
    def __repr__(self): return '<Response [%d]>' % self.status_code
def _charset(h):
    t = h.get('content-type') or ''
    if 'charset=' in t: return t.split('charset=')[1].split(';')[0].strip('"\' ')
    return 'ISO-8859-1' if t.startswith('text') else 'utf-8' if 'json' in t else None
class _Auth: pass
class Session:
    def __init__(self): self.headers = {'User-Agent': 'python-requests/' + importlib.metadata.version('requests'), 'Accept-Encoding': 'gzip, deflate', 'Accept': '*/*', 'Connection': 'keep-alive'}; self.auth = None; self.params = {}; self.cookies = {}; self.verify = True
    def mount(self, *a): pass
    def close(self): pass
    def __enter__(self): return self
    def __exit__(self, *a): pass
    def request(self, method, url, params=None, data=None, json=None, headers=None, cookies=None, files=None, auth=None, timeout=None, allow_redirects=True, stream=False, verify=None, **kw):
        url = str(url).lstrip()
        if ':' in url and not url.lower().startswith('http'): raise InvalidSchema('No connection adapters were found for %r' % url)
        if '://' not in url: raise MissingSchema('Invalid URL %r: No scheme supplied. Perhaps you meant https://%s?' % (url, url))
        if not urlparse(url).hostname: raise InvalidURL('Invalid URL %r: No host supplied' % url)
        p = dict(self.params); p.update(params or {}) if not isinstance(params, (str, list)) else None
        q = params if isinstance(params, str) else urlencode([(k, x) for k, v in (params if isinstance(params, list) else p.items()) if v is not None for x in (v if isinstance(v, (list, tuple)) else [v])])
        if q: url += ('&' if urlparse(url).query else '?') + q
        if urlparse(url).path == '': u = urlparse(url); url = '%s://%s/%s' % (u.scheme, u.netloc, '?' + u.query if u.query else '')
        h = dict(self.headers); body = None
        if files: raise NotImplementedError('drydock: files of requests are not modelled')
        if json is not None and not data: body = _json.dumps(json).encode(); h['Content-Type'] = 'application/json'
        elif isinstance(data, dict) or isinstance(data, list): body = urlencode(data).encode(); h['Content-Type'] = 'application/x-www-form-urlencoded'
        elif isinstance(data, str): body = data.encode()
        elif data is not None: body = data
        if body is not None or method in ('POST', 'PUT', 'PATCH'): h['Content-Length'] = str(len(body or b''))
        auth = auth or self.auth
        if auth: h['Authorization'] = 'Basic ' + base64.b64encode(('%s:%s' % (auth[0], auth[1])).encode()).decode()
        jar = dict(self.cookies); jar.update(cookies or {})
        if jar: h['Cookie'] = '; '.join('%s=%s' % kv for kv in jar.items())
        h.update(headers or {})
        h = {k: v for k, v in h.items() if v is not None}
        history = []
        for _ in range(31):
            r = self._send(method, url, h, body, timeout)
            for c in [v for k, v in r.headers.items() if k.lower() == 'set-cookie']:
                k, _e, v = c.split(';')[0].partition('='); self.cookies[k] = v; r.cookies[k] = v; h['Cookie'] = '; '.join('%s=%s' % kv for kv in self.cookies.items())
            if not allow_redirects or not r.is_redirect: r.history = history; return r
            history.append(r); url = urljoin(url, r.headers['Location'])
            if r.status_code == 303 or (r.status_code in (301, 302) and method == 'POST'): method = 'GET'; body = None; h.pop('Content-Length', None); h.pop('Content-Type', None)
        raise TooManyRedirects('Exceeded 30 redirects.')
    def _send(self, method, url, h, body, timeout):
        u = urlparse(url); port = u.port or (443 if u.scheme == 'https' else 80); path = (u.path or '/') + ('?' + u.query if u.query else '')
        if u.scheme == 'https': raise SSLError_('drydock: TLS is not modelled: use http inside the simulated network')
        connect, read = timeout if isinstance(timeout, tuple) else (timeout, timeout)
        pool = "HTTPConnectionPool(host='%s', port=%d)" % (u.hostname, port); new = _modern()
        who = "HTTPConnection(host='%s', port=%d)" % (u.hostname, port)
        try: code, reason, got, data = _http_client.ask(method, url, {k: v for k, v in h.items() if k != 'Connection'} | {'Connection': 'close'}, body, read)
        except socket.gaierror as e: raise ConnectionError("%s: Max retries exceeded with url: %s (Caused by NameResolutionError(\"%s: Failed to resolve '%s' ([Errno %d] %s)\"))" % (pool, path, who if new else '<urllib3.connection.HTTPConnection object at 0x%x>' % id(u), u.hostname, e.errno, e.strerror))
        except TimeoutError as e:
            if e.errno is None: raise ReadTimeout('%s: Read timed out. (read timeout=%s)' % (pool, read))
            raise ConnectTimeout('%s: Max retries exceeded with url: %s (Caused by ConnectTimeoutError(%s, %r))' % (pool, path, who, 'Connection to %s timed out. (connect timeout=%s)' % (u.hostname, connect)))
        except ConnectionResetError as e:
            if e.errno is None: raise ConnectionError("('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))")
            raise ConnectionError("('Connection aborted.', ConnectionResetError(%d, %r))" % (e.errno, e.strerror))
        except OSError as e: raise ConnectionError('%s: Max retries exceeded with url: %s (Caused by NewConnectionError(%s))' % (pool, path, '"%s: Failed to establish a new connection: [Errno %d] %s"' % (who, e.errno, e.strerror) if new else "'<urllib3.connection.HTTPConnection object at 0x%x>: Failed to establish a new connection: [Errno %d] %s'" % (id(u), e.errno, e.strerror)))
        return Response(url, code, reason, CaseInsensitiveDict(got), data)
    def get(self, url, **k): return self.request('GET', url, **k)
    def options(self, url, **k): return self.request('OPTIONS', url, **k)
    def head(self, url, **k): k.setdefault('allow_redirects', False); return self.request('HEAD', url, **k)
    def post(self, url, data=None, json=None, **k): return self.request('POST', url, data=data, json=json, **k)
    def put(self, url, data=None, **k): return self.request('PUT', url, data=data, **k)
    def patch(self, url, data=None, **k): return self.request('PATCH', url, data=data, **k)
    def delete(self, url, **k): return self.request('DELETE', url, **k)
def _modern():
    try: v = importlib.metadata.version('urllib3').split('.')
    except Exception: return True
    return (int(v[0]), int(v[1])) >= (2, 6)
SSLError_ = exceptions.SSLError
def session(): return Session()
def request(method, url, **k): return Session().request(method.upper(), url, **k)
def get(url, params=None, **k): return Session().get(url, params=params, **k)
def options(url, **k): return Session().options(url, **k)
def head(url, **k): return Session().head(url, **k)
def post(url, data=None, json=None, **k): return Session().post(url, data, json, **k)
def put(url, data=None, **k): return Session().put(url, data, **k)
def patch(url, data=None, **k): return Session().patch(url, data, **k)
def delete(url, **k): return Session().delete(url, **k)
__version__ = importlib.metadata.version('requests')
`,
  'requests.auth': 'class HTTPBasicAuth(tuple):\n    def __new__(cls, user, password): return (user, password)\n',
  'requests.adapters': 'class HTTPAdapter:\n    def __init__(self, *a, **k): pass\n',
};
