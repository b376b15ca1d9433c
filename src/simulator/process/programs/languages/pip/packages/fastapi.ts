/** Models of Pydantic, the framework FastAPI and the server Uvicorn, as far as first tutorials go. */
export const FASTAPI: Readonly<Record<string, string>> = {
  pydantic: String.raw`
import json as _json, _sys, typing
class _Missing:
    def __repr__(self): return 'PydanticUndefined'
_none = _Missing()
class FieldInfo:
    def __init__(self, default=_none, default_factory=None, **kw): self.default = default; self.factory = default_factory; self.kw = kw
def Field(default=_none, *, default_factory=None, **kw):
    if default is ...: default = _none
    return FieldInfo(default, default_factory, **kw)
class ValidationError(ValueError):
    def __init__(self, title, errors): super().__init__(title); self.title = title; self._errors = errors
    def errors(self, **k): return self._errors
    def error_count(self): return len(self._errors)
    def json(self, **k): return _json.dumps(self._errors)
    def __str__(self):
        n = len(self._errors); out = '%d validation error%s for %s' % (n, '' if n == 1 else 's', self.title)
        for e in self._errors:
            out += '\n%s\n  %s [type=%s, input_value=%r, input_type=%s]\n    For further information visit https://errors.pydantic.dev/%s/v/%s' % ('.'.join(str(x) for x in e['loc']), e['msg'], e['type'], e['input'], type(e['input']).__name__, _version(), e['type'])
        return out
def _version():
    import importlib.metadata
    return '.'.join(importlib.metadata.version('pydantic').split('.')[:2])
def _bad(kind, loc, msg, value, **more): return None, [dict({'type': kind, 'loc': loc, 'msg': msg, 'input': value}, **more)]
def _options(t):
    if isinstance(t, tuple): return list(t)
    o = getattr(t, '__origin_name__', None)
    if o == 'Optional': return [t.__args__[0], None]
    if o == 'Union': return list(t.__args__)
    return None
def validate(t, v, loc, lax=False):
    o = getattr(t, '__origin_name__', None)
    if o == 'Annotated': return validate(t.__args__[0], v, loc, lax)
    if o == 'Literal':
        if v in t.__args__: return v, []
        names = [repr(x) for x in t.__args__]
        return _bad('literal_error', loc, 'Input should be ' + (names[0] if len(names) == 1 else ', '.join(names[:-1]) + ' or ' + names[-1]), v, ctx={'expected': names[0] if len(names) == 1 else ', '.join(names[:-1]) + ' or ' + names[-1]})
    opts = _options(t)
    if opts is not None:
        if v is None and (None in opts or type(None) in opts): return None, []
        rest = [x for x in opts if x is not None and x is not type(None)]; errs = []
        for x in rest:
            if isinstance(x, type) and type(v) is x: return v, []
        for x in rest:
            r, e = validate(x, v, loc if len(rest) == 1 else loc + (getattr(x, '__name__', str(x)),), lax)
            if not e: return r, []
            errs += e
        return None, errs
    if t is int:
        if isinstance(v, bool): return int(v), []
        if isinstance(v, int): return v, []
        if isinstance(v, float): return (int(v), []) if v == int(v) else _bad('int_from_float', loc, 'Input should be a valid integer, got a number with a fractional part', v)
        if isinstance(v, str):
            try: return int(v.strip()), []
            except ValueError: return _bad('int_parsing', loc, 'Input should be a valid integer, unable to parse string as an integer', v)
        return _bad('int_type', loc, 'Input should be a valid integer', v)
    if t is float:
        if isinstance(v, (int, float)): return float(v), []
        if isinstance(v, str):
            try: return float(v), []
            except ValueError: return _bad('float_parsing', loc, 'Input should be a valid number, unable to parse string as a number', v)
        return _bad('float_type', loc, 'Input should be a valid number', v)
    if t is bool:
        if isinstance(v, bool): return v, []
        if v in (0, 1) and isinstance(v, (int, float)): return bool(v), []
        if isinstance(v, str):
            if v.lower() in ('1', 'true', 't', 'yes', 'y', 'on'): return True, []
            if v.lower() in ('0', 'false', 'f', 'no', 'n', 'off'): return False, []
            return _bad('bool_parsing', loc, 'Input should be a valid boolean, unable to interpret input', v)
        return _bad('bool_type', loc, 'Input should be a valid boolean', v)
    if t is str:
        return (v, []) if isinstance(v, str) else _bad('string_type', loc, 'Input should be a valid string', v)
    if t is list: return (list(v), []) if isinstance(v, (list, tuple, set)) else _bad('list_type', loc, 'Input should be a valid list', v)
    if t is dict: return (v, []) if isinstance(v, dict) else _bad('dict_type', loc, 'Input should be a valid dictionary', v)
    if isinstance(t, type) and issubclass(t, BaseModel):
        if isinstance(v, t): return v, []
        if not isinstance(v, dict): return _bad('model_attributes_type', loc, 'Input should be a valid dictionary or object to extract fields from', v)
        return t._build(v, loc)
    return v, []
class BaseModel:
    def __init_subclass__(cls, **kw):
        fields = {}
        for base in reversed(cls.__mro__):
            for n, t in (base.__dict__.get('__annotations__') or {}).items():
                if not n.startswith('_') and n != 'model_config': fields[n] = t
        cls.model_fields = fields
    @classmethod
    def _build(cls, data, loc=()):
        values = {}; errs = []
        for n, t in cls.model_fields.items():
            d = cls._default(n)
            name = d.kw.get('alias', n) if isinstance(d, FieldInfo) else n
            if name in data:
                v, e = validate(t, data[name], loc + (name,))
                if not e and isinstance(d, FieldInfo): e = _limits(d.kw, v, loc + (name,))
                errs += e; values[n] = v
            elif d is _none or (isinstance(d, FieldInfo) and d.default is _none and d.factory is None): errs.append({'type': 'missing', 'loc': loc + (name,), 'msg': 'Field required', 'input': data})
            else: values[n] = (d.factory() if d.factory else d.default) if isinstance(d, FieldInfo) else _copy(d)
        if errs: return None, errs
        m = _sys.blank(cls, None)
        for n, v in values.items(): setattr(m, n, v)
        return m, []
    @classmethod
    def _default(cls, n):
        for base in cls.__mro__:
            if n in base.__dict__: return base.__dict__[n]
        return _none
    def __init__(self, **data):
        made, errs = type(self)._build(data)
        if errs: raise ValidationError(type(self).__name__, errs)
        for n in type(self).model_fields: setattr(self, n, getattr(made, n))
    @classmethod
    def model_validate(cls, data):
        made, errs = validate(cls, data, ())
        if errs: raise ValidationError(cls.__name__, errs)
        return made
    parse_obj = model_validate
    @classmethod
    def model_validate_json(cls, text): return cls.model_validate(_json.loads(text))
    def model_dump(self, exclude_unset=False, exclude_none=False, exclude=None, include=None, **k): return {n: _plain(getattr(self, n)) for n in type(self).model_fields if not (exclude_none and getattr(self, n) is None) and n not in (exclude or ()) and (include is None or n in include)}
    dict = model_dump
    def model_dump_json(self, indent=None, **k): return _json.dumps(self.model_dump(**k), indent=indent) if indent else _json.dumps(self.model_dump(**k), separators=(',', ':'), ensure_ascii=False)
    json = model_dump_json
    def model_copy(self, update=None, **k):
        m = _sys.blank(type(self), None)
        for n in type(self).model_fields: setattr(m, n, (update or {}).get(n, getattr(self, n)))
        return m
    def __eq__(self, o): return type(self) is type(o) and self.model_dump() == o.model_dump()
    def __str__(self): return ' '.join('%s=%r' % (n, getattr(self, n)) for n in type(self).model_fields)
    def __repr__(self): return '%s(%s)' % (type(self).__name__, ', '.join('%s=%r' % (n, getattr(self, n)) for n in type(self).model_fields))
def _copy(v): return list(v) if type(v) is list else dict(v) if type(v) is dict else v
def _plain(v):
    if isinstance(v, BaseModel): return v.model_dump()
    if isinstance(v, (list, tuple, set)): return [_plain(x) for x in v]
    if isinstance(v, dict): return {k: _plain(x) for k, x in v.items()}
    return v
def _limits(kw, v, loc):
    for k, word, test in (('gt', 'greater_than', lambda a, b: a > b), ('ge', 'greater_than_equal', lambda a, b: a >= b), ('lt', 'less_than', lambda a, b: a < b), ('le', 'less_than_equal', lambda a, b: a <= b)):
        if k in kw and v is not None and not test(v, kw[k]): return [{'type': word, 'loc': loc, 'msg': 'Input should be ' + word.replace('_', ' ').replace('than equal', 'than or equal to') + ' %s' % kw[k], 'input': v, 'ctx': {k: kw[k]}}]
    if 'min_length' in kw and len(v) < kw['min_length']: n = kw['min_length']; return [{'type': 'string_too_short', 'loc': loc, 'msg': 'String should have at least %d character%s' % (n, '' if n == 1 else 's'), 'input': v, 'ctx': {'min_length': n}}]
    if 'max_length' in kw and len(v) > kw['max_length']: n = kw['max_length']; return [{'type': 'string_too_long', 'loc': loc, 'msg': 'String should have at most %d character%s' % (n, '' if n == 1 else 's'), 'input': v, 'ctx': {'max_length': n}}]
    return []
def ConfigDict(**k): return k
def __getattr__(name):
    if name.startswith('__'): raise AttributeError(name)
    raise NotImplementedError('drydock: pydantic.%s is not modelled: BaseModel and Field are' % name)
`,
  'fastapi.exceptions': String.raw`
class HTTPException(Exception):
    def __init__(self, status_code, detail=None, headers=None):
        from _wsgi import STATUS
        self.status_code = status_code; self.detail = STATUS.get(status_code) if detail is None else detail; self.headers = headers
        super().__init__(status_code, detail)
    def __str__(self): return '%s: %s' % (self.status_code, self.detail)
class RequestValidationError(ValueError):
    def __init__(self, errors, body=None): super().__init__(errors); self._errors = errors; self.body = body
    def errors(self): return self._errors
`,
  'fastapi.responses': String.raw`
import json as _json
class Response:
    media_type = None
    def __init__(self, content=None, status_code=200, headers=None, media_type=None, background=None):
        self.status_code = status_code; self.headers = dict(headers or {})
        if media_type is not None: self.media_type = media_type
        self.body = self.render(content); self._cookies = []
    def render(self, c): return b'' if c is None else c if isinstance(c, bytes) else str(c).encode()
    def set_cookie(self, key, value='', **k): self._cookies.append('%s=%s; Path=/; SameSite=lax' % (key, value))
    def _all(self):
        out = []
        names = [k.lower() for k in self.headers]
        if self.body is not None and 'content-length' not in names and not (self.status_code in (204, 304)): out.append(('content-length', str(len(self.body))))
        t = self.media_type
        if t and 'content-type' not in names: out.append(('content-type', t + '; charset=utf-8' if t.startswith('text/') else t))
        return [(k.lower(), v) for k, v in self.headers.items()] + out + [('set-cookie', c) for c in self._cookies]
class JSONResponse(Response):
    media_type = 'application/json'
    def render(self, c): return _json.dumps(c, ensure_ascii=False, separators=(',', ':')).encode()
ORJSONResponse = UJSONResponse = JSONResponse
class HTMLResponse(Response): media_type = 'text/html'
class PlainTextResponse(Response): media_type = 'text/plain'
class RedirectResponse(Response):
    def __init__(self, url, status_code=307, headers=None, **k): super().__init__(b'', status_code, headers); self.headers['location'] = str(url)
class StreamingResponse(Response):
    def __init__(self, content, status_code=200, headers=None, media_type=None): super().__init__(b''.join(x.encode() if isinstance(x, str) else x for x in content), status_code, headers, media_type)
class FileResponse(Response):
    def __init__(self, path, status_code=200, headers=None, media_type=None, filename=None):
        import mimetypes
        with open(path, 'rb') as f: data = f.read()
        super().__init__(data, status_code, headers, media_type or mimetypes.guess_type(str(path))[0] or 'application/octet-stream')
`,
  'fastapi.encoders': 'from pydantic import _plain as jsonable_encoder\n',
  'fastapi.middleware': '',
  'fastapi.middleware.cors': 'class CORSMiddleware:\n    pass\n',
  'fastapi.cli': String.raw`
import sys
def main():
    sys.stderr.write('drydock: the command fastapi is not modelled: use uvicorn\n')
    return 1
`,
  fastapi: String.raw`
import _sys, asyncio, json as _json, importlib.metadata, sys
from pydantic import BaseModel, validate, _plain, _none, FieldInfo
from fastapi.exceptions import HTTPException, RequestValidationError
from fastapi.responses import Response, JSONResponse, PlainTextResponse, HTMLResponse
from _rules import Rule
__version__ = importlib.metadata.version('fastapi')
class _Status:
    def __getattr__(self, n):
        if n.startswith('HTTP_'): return int(n.split('_')[1])
        raise AttributeError(n)
status = _Status()
class _Param(FieldInfo):
    where = None
class _Query(_Param): where = 'query'
class _Path(_Param): where = 'path'
class _Header(_Param): where = 'header'
class _Cookie(_Param): where = 'cookie'
class _Body(_Param): where = 'body'
class _Form(_Param): where = 'form'
def _maker(c):
    def make(default=_none, **k): return c(_none if default is ... else default, **k)
    return make
Query = _maker(_Query); Path = _maker(_Path); Header = _maker(_Header); Cookie = _maker(_Cookie); Body = _maker(_Body); Form = _maker(_Form)
class Depends:
    def __init__(self, dependency=None, use_cache=True): self.dependency = dependency
class BackgroundTasks:
    def __init__(self): self.tasks = []
    def add_task(self, f, *a, **k): self.tasks.append((f, a, k))
class _Client:
    def __init__(self, host, port): self.host = host; self.port = port
class Request:
    def __init__(self, env, app):
        from _requests import Request as R
        self._r = R(env); self.app = app; self.method = env['REQUEST_METHOD']; self.client = _Client(env['REMOTE_ADDR'], env['REMOTE_PORT']); self.path_params = {}; self.state = type('State', (), {})()
        self.headers = _Lower({k.lower(): v for k, v in self._r.headers.items()}); self.query_params = self._r.args; self.cookies = self._r.cookies; self.url = _Url(self._r)
    async def body(self): return self._r.get_data()
    async def json(self): return _json.loads(self._r.get_data().decode())
    async def form(self): return self._r.form
    @property
    def base_url(self): return self._r.url_root
class _Lower(dict):
    def get(self, k, d=None): return dict.get(self, k.lower(), d)
    def __getitem__(self, k): return dict.__getitem__(self, k.lower())
class _Url(str):
    def __new__(cls, r): return _sys.blank(cls, r.url)
    def __init__(self, r): self.path = r.path; self.query = r.environ['QUERY_STRING']; self.hostname = r.host.split(':')[0]; self.scheme = 'http'
def _await(v): return asyncio.run(v) if type(v).__name__ == 'coroutine' else v
class _Route:
    def __init__(self, path, f, methods, status_code, response_class, name=None):
        self.path = path; self.endpoint = f; self.methods = methods; self.status_code = status_code; self.response_class = response_class; self.name = name or f.__name__
        rule = path.replace('{', '<').replace('}', '>')
        import re
        self.rule = Rule(re.sub(r'<(\w+):(\w+)>', r'<\2:\1>', rule), self.name, set(methods), None, False)
class APIRouter:
    def __init__(self, prefix='', tags=None, dependencies=None, **kw): self.prefix = prefix; self.routes = []; self.dependencies = dependencies or []
    def add_api_route(self, path, f, methods=('GET',), status_code=None, response_class=None, **kw): self.routes.append(_Route(self.prefix + path, f, list(methods), status_code, response_class)); self.routes[-1].deps = list(kw.get('dependencies') or []) + self.dependencies
    def api_route(self, path, methods=('GET',), **kw):
        def deco(f): self.add_api_route(path, f, methods, **kw); return f
        return deco
    def get(self, path, **kw): return self.api_route(path, ('GET',), **kw)
    def post(self, path, **kw): return self.api_route(path, ('POST',), **kw)
    def put(self, path, **kw): return self.api_route(path, ('PUT',), **kw)
    def delete(self, path, **kw): return self.api_route(path, ('DELETE',), **kw)
    def patch(self, path, **kw): return self.api_route(path, ('PATCH',), **kw)
    def head(self, path, **kw): return self.api_route(path, ('HEAD',), **kw)
    def options(self, path, **kw): return self.api_route(path, ('OPTIONS',), **kw)
    def include_router(self, router, prefix='', dependencies=None, **kw):
        for r in router.routes: self.add_api_route(prefix + r.path, r.endpoint, r.methods, r.status_code, r.response_class, dependencies=r.deps + list(dependencies or []))
    def websocket(self, path, **kw): raise NotImplementedError('drydock: websockets of fastapi are not modelled')
class FastAPI(APIRouter):
    def __init__(self, title='FastAPI', lifespan=None, docs_url='/docs', openapi_url='/openapi.json', debug=False, **kw):
        super().__init__(); self.title = title; self._handlers = []; self._middle = []; self._on = {'startup': [], 'shutdown': []}; self.state = type('State', (), {})(); self.dependency_overrides = {}; self._life = lifespan; self._docs = (docs_url, '/redoc', openapi_url)
    def exception_handler(self, kind):
        def deco(f): self._handlers.append((kind, f)); return f
        return deco
    def add_exception_handler(self, kind, f): self._handlers.append((kind, f))
    def middleware(self, kind):
        def deco(f): self._middle.append(f); return f
        return deco
    def add_middleware(self, cls, **kw):
        if cls.__name__ == 'CORSMiddleware':
            origins = kw.get('allow_origins', [])
            async def cors(request, call_next):
                r = await call_next(request); o = request.headers.get('origin')
                if o and ('*' in origins or o in origins): r.headers['access-control-allow-origin'] = '*' if '*' in origins else o
                return r
            self._middle.append(cors)
        else: raise NotImplementedError('drydock: the middleware %s is not modelled' % cls.__name__)
    def on_event(self, name):
        def deco(f): self._on[name].append(f); return f
        return deco
    def mount(self, path, app, name=None): raise NotImplementedError('drydock: FastAPI.mount is not modelled')
    def _startup(self):
        if self._life is not None: self._manager = self._life(self); _await(self._manager.__aenter__())
        for f in self._on['startup']: _await(f())
    def _shutdown(self):
        for f in self._on['shutdown']: _await(f())
        if self._life is not None: _await(self._manager.__aexit__(None, None, None))
    def _respond(self, env):
        request = Request(env, self)
        async def last(req): return self._answer(req)
        call = last
        for m in self._middle:
            call = (lambda m, inner: lambda req: m(req, inner))(m, call)
        return _await(call(request))
    def _answer(self, request):
        try: return self._route(request)
        except HTTPException as e: return self._handled(request, e) or JSONResponse({'detail': e.detail}, e.status_code, e.headers)
        except RequestValidationError as e: return self._handled(request, e) or JSONResponse({'detail': _plain(e.errors())}, 422)
        except Exception as e:
            r = self._handled(request, e)
            if r is None: raise
            return r
    def _handled(self, request, e):
        for kind, f in self._handlers:
            if (isinstance(kind, int) and getattr(e, 'status_code', None) == kind) or (not isinstance(kind, int) and isinstance(e, kind)): return _await(f(request, e))
        return None
    def _route(self, request):
        path = request._r.path; allowed = []
        for r in self.routes:
            values = r.rule.match(path)
            if not isinstance(values, dict): continue
            if request.method not in r.methods: allowed = allowed or r.methods; continue
            request.path_params = values
            return self._call(request, r, values)
        if allowed: raise HTTPException(405, headers={'allow': ', '.join(sorted(allowed))})
        if path in self._docs: return PlainTextResponse('drydock: the documentation pages of fastapi are not modelled\n', 501)
        for r in self.routes:
            other = path[:-1] if path.endswith('/') else path + '/'
            if isinstance(r.rule.match(other), dict):
                from fastapi.responses import RedirectResponse
                return RedirectResponse(request._r.host_url.rstrip('/') + other)
        raise HTTPException(404)
    def _call(self, request, route, values):
        self._errors = []; response = Response(); response.status_code = None; tasks = BackgroundTasks(); cleanup = []
        for d in route.deps: self._solve(d.dependency, request, values, response, tasks, cleanup)
        kw = self._arguments(route.endpoint, request, values, response, tasks, cleanup)
        if self._errors: raise RequestValidationError(self._errors)
        try: result = _await(route.endpoint(**kw))
        finally:
            for g in cleanup:
                try: next(g)
                except StopIteration: pass
        if not isinstance(result, Response):
            code = response.status_code or route.status_code or 200
            cls = route.response_class or JSONResponse
            r = cls(_plain(result) if cls is JSONResponse else result, code) if code != 204 else Response(None, 204)
            r.headers.update(response.headers); r._cookies += response._cookies
            result = r
        for f, a, k in tasks.tasks: _await(f(*a, **k))
        return result
    def _solve(self, f, request, values, response, tasks, cleanup):
        f = self.dependency_overrides.get(f, f)
        v = f(**self._arguments(f, request, values, response, tasks, cleanup))
        v = _await(v)
        if type(v).__name__ == 'generator': cleanup.append(v); v = next(v)
        return v
    def _arguments(self, f, request, values, response, tasks, cleanup):
        kw = {}; params = _sys.signature(f); notes = getattr(f, '__annotations__', {})
        bodies = [n for n, d in params if self._is_body(notes.get(n), d)]
        for n, d in params:
            t = notes.get(n, None)
            if getattr(t, '__origin_name__', None) == 'Annotated':
                for extra in t.__args__[1:]:
                    if isinstance(extra, (_Param, Depends)):
                        if isinstance(extra, _Param) and d is not _sys.absent: extra.default = d
                        d = extra
                t = t.__args__[0]
            if isinstance(d, Depends): kw[n] = self._solve(d.dependency or t, request, values, response, tasks, cleanup); continue
            if t is Request: kw[n] = request; continue
            if t is Response: kw[n] = response; continue
            if t is BackgroundTasks: kw[n] = tasks; continue
            default = d.default if isinstance(d, _Param) else _none if d is _sys.absent else d
            if n in values: where, given = 'path', values[n]
            elif n in bodies: kw[n] = self._body(n, t, default, request, len(bodies) > 1); continue
            elif isinstance(d, _Header): where = 'header'; given = request.headers.get(n.replace('_', '-'), _none)
            elif isinstance(d, _Cookie): where = 'cookie'; given = request.cookies.get(n, _none)
            elif isinstance(d, _Form): where = 'body'; given = request._r.form.get(n, _none)
            else:
                where = 'query'; name = d.kw.get('alias', n) if isinstance(d, _Param) else n
                given = request.query_params.getlist(name) if t is list else request.query_params.get(name, _none)
                if given == []: given = _none
            if given is _none:
                if default is _none: self._errors.append({'type': 'missing', 'loc': [where, n], 'msg': 'Field required', 'input': None})
                else: kw[n] = default
                continue
            v, e = validate(t, given, (where, n)) if t is not None else (given, [])
            if not e and isinstance(d, _Param):
                from pydantic import _limits
                e = _limits(d.kw, v, (where, n))
            self._errors += e; kw[n] = v
        return kw
    def _is_body(self, t, d):
        if isinstance(d, _Body): return True
        if isinstance(d, (_Param, Depends)): return False
        opts = t if isinstance(t, tuple) else getattr(t, '__args__', None) or (t,)
        return t is dict or any(isinstance(x, type) and issubclass(x, BaseModel) for x in opts)
    def _body(self, n, t, default, request, several):
        raw = request._r.get_data()
        if not raw:
            if default is not _none: return default
            self._errors.append({'type': 'missing', 'loc': ['body', n] if several else ['body'], 'msg': 'Field required', 'input': None}); return None
        try: data = _json.loads(raw.decode())
        except _json.JSONDecodeError as e:
            self._errors.append({'type': 'json_invalid', 'loc': ['body', e.pos], 'msg': 'JSON decode error', 'input': {}, 'ctx': {'error': e.msg}}); return None
        if several:
            if not isinstance(data, dict) or n not in data:
                if default is not _none: return default
                self._errors.append({'type': 'missing', 'loc': ['body', n], 'msg': 'Field required', 'input': None}); return None
            v, e = validate(t, data[n], ('body', n))
        else: v, e = validate(t, data, ('body',))
        self._errors += e
        return v
def __getattr__(name):
    if name.startswith('__'): raise AttributeError(name)
    raise NotImplementedError('drydock: fastapi.%s is not modelled' % name)
`,
  uvicorn:
    'import importlib.metadata\n__version__ = importlib.metadata.version("uvicorn")\nfrom uvicorn.main import run\n',
  'uvicorn.__main__': 'import sys\nfrom uvicorn.main import main\nsys.exit(main())\n',
  'uvicorn.main': String.raw`
import sys, os, time, signal, socket, threading, importlib, _sys
from _wsgi import read_request, http_date
_WORDS = {100: 'Continue', 200: 'OK', 201: 'Created', 202: 'Accepted', 204: 'No Content', 301: 'Moved Permanently', 302: 'Found', 303: 'See Other', 304: 'Not Modified', 307: 'Temporary Redirect', 308: 'Permanent Redirect', 400: 'Bad Request', 401: 'Unauthorized', 403: 'Forbidden', 404: 'Not Found', 405: 'Method Not Allowed', 409: 'Conflict', 413: 'Request Entity Too Large', 415: 'Unsupported Media Type', 418: "I'm a Teapot", 422: 'Unprocessable Entity', 429: 'Too Many Requests', 500: 'Internal Server Error', 501: 'Not Implemented', 502: 'Bad Gateway', 503: 'Service Unavailable'}
def _log(kind, text): sys.stderr.write('%-10s%s\n' % (kind + ':', text))
class _Stop(BaseException): pass
def _import(path):
    if not isinstance(path, str): return path
    name, _, attr = path.partition(':')
    if not name or not attr: _log('ERROR', 'Error loading ASGI app. Import string "%s" must be in format "<module>:<attribute>".' % path); sys.exit(1)
    if os.getcwd() not in sys.path: sys.path.insert(0, os.getcwd())
    try: m = importlib.import_module(name)
    except ModuleNotFoundError as e:
        if getattr(e, 'name', None) != name.split('.')[0] and getattr(e, 'name', None) != name: raise
        _log('ERROR', 'Error loading ASGI app. Could not import module "%s".' % name); sys.exit(1)
    a = m
    for part in attr.split('.'):
        if not hasattr(a, part): _log('ERROR', 'Error loading ASGI app. Attribute "%s" not found in module "%s".' % (attr, name)); sys.exit(1)
        a = getattr(a, part)
    return a
def _check(app):
    if not hasattr(app, '_respond'): sys.stderr.write('drydock: uvicorn runs applications of FastAPI here; others are not modelled\n'); sys.exit(1)
    return app
def _listen(host, port):
    try: return _sys.listen(host, port)
    except OSError as e: _log('ERROR', "[Errno %d] error while attempting to bind on address ('%s', %d): %s" % (e.errno, host, port, e.strerror.lower())); sys.exit(1)
def run(app, host='127.0.0.1', port=8000, reload=False, workers=None, log_level=None, access_log=True, **kw):
    kid = os.environ.pop('__UVICORN_WORKER__', None)
    if reload and not kid:
        if not isinstance(app, str): _log('WARNING', "You must pass the application as an import string to enable 'reload' or 'workers'."); sys.exit(1)
        return _reloader(host, port)
    if workers and int(workers) > 1 and not kid: sys.stderr.write('drydock: several workers of uvicorn are not modelled: use gunicorn, or more containers\n'); sys.exit(1)
    app = _check(_import(app))
    _Server(app, host, port, log_level, access_log, kid).run()
def _reloader(host, port):
    _log('INFO', "Will watch for changes in these directories: [%r]" % os.getcwd())
    listener = _listen(host, port)
    _log('INFO', 'Uvicorn running on http://%s:%d (Press CTRL+C to quit)' % (host, port))
    kind = 'WatchFiles' if any(os.path.isdir(os.path.join(p, 'watchfiles')) for p in sys.path if p) else 'StatReload'
    _log('INFO', 'Started reloader process [%d] using %s' % (os.getpid(), kind))
    stopped = []
    for s in (signal.SIGTERM, signal.SIGINT): signal.signal(s, lambda *a: stopped.append(1))
    def start():
        env = dict(os.environ); env['__UVICORN_WORKER__'] = '1'
        return _sys.spawn_with([sys.executable] + sys.orig_argv[1:], env, listener)
    def files():
        out = {}
        for folder, _, names in os.walk(os.getcwd()):
            for n in names:
                if n.endswith('.py'):
                    p = os.path.join(folder, n); out[p] = os.stat(p).st_mtime
        return out
    before = files(); pid = start()
    def end(pid):
        if _sys.waitpid(pid, 0) is None: os.kill(pid, signal.SIGTERM); _sys.waitpid(pid, None)
    while not stopped:
        time.sleep(0.25)
        now = files()
        changed = [p for p in now if before.get(p) != now[p]]
        if changed:
            before = now
            _log('WARNING', '%s detected changes in %s. Reloading...' % (kind, ', '.join(repr(os.path.relpath(p)) for p in changed)))
            end(pid); pid = start()
    end(pid)
    _log('INFO', 'Stopping reloader process [%d]' % os.getpid())
class _Server:
    def __init__(self, app, host, port, level, access, kid): self.app = app; self.host = host; self.port = port; self.quiet = level in ('warning', 'error', 'critical'); self.access = access and not self.quiet; self.kid = kid; self.busy = 0; self.alive = True
    def info(self, t):
        if not self.quiet: _log('INFO', t)
    def run(self):
        self.info('Started server process [%d]' % os.getpid())
        self.info('Waiting for application startup.')
        try: self.app._startup()
        except Exception as e:
            _log('ERROR', _sys.traceback(e)); _log('ERROR', 'Application startup failed. Exiting.'); sys.exit(3)
        self.info('Application startup complete.')
        listener = _sys.inherited() if self.kid else _listen(self.host, self.port)
        if not self.kid: self.info('Uvicorn running on http://%s:%d (Press CTRL+C to quit)' % (self.host, self.port))
        def stop(*a): raise _Stop()
        for s in (signal.SIGTERM, signal.SIGINT): signal.signal(s, stop)
        try:
            while True:
                made = _sys.accept(listener, None)
                if made is not None: threading.Thread(target=self.serve, args=(socket.socket(_host=made),), daemon=True).start()
        except _Stop: pass
        self.info('Shutting down')
        self.info('Waiting for application shutdown.'); self.app._shutdown()
        self.info('Application shutdown complete.'); self.info('Finished server process [%d]' % os.getpid())
    def serve(self, c):
        try:
            peer = c.getpeername(); f = c.makefile('rb')
            while True:
                env = read_request(f, peer, (self.host, self.port))
                if env is None: break
                code, headers, body = answer(self.app, env)
                if self.access: sys.stdout.write('INFO:     %s:%d - "%s %s HTTP/%s" %d %s\n' % (peer[0], peer[1], env['REQUEST_METHOD'], env['RAW_URI'], env['SERVER_PROTOCOL'][5:], code, _WORDS.get(code, ''))); sys.stdout.flush()
                out = ['HTTP/1.1 %d %s' % (code, _WORDS.get(code, '')), 'date: ' + http_date(), 'server: uvicorn'] + ['%s: %s' % kv for kv in headers]
                close = env.get('HTTP_CONNECTION', '').lower() == 'close' or env['SERVER_PROTOCOL'] == 'HTTP/1.0'
                if close: out.append('connection: close')
                c.sendall(('\r\n'.join(out) + '\r\n\r\n').encode('latin-1') + (b'' if env['REQUEST_METHOD'] == 'HEAD' else body))
                if close: break
        except (BrokenPipeError, ConnectionResetError): pass
        finally: c.close()
def answer(app, env):
    try: r = app._respond(env); return r.status_code, r._all(), r.body
    except Exception as e:
        _log('ERROR', 'Exception in ASGI application\n' + _sys.traceback(e).rstrip('\n'))
        return 500, [('content-length', '21'), ('content-type', 'text/plain; charset=utf-8')], b'Internal Server Error'
def _asgi_as_wsgi(app):
    _check(app); app._startup()
    def call(env, start_response):
        code, headers, body = answer(app, env)
        start_response('%d %s' % (code, _WORDS.get(code, '')), headers)
        return [body]
    return call
def main():
    args = sys.argv[1:]; o = {}; app = None; i = 0
    valued = {'--host': 'host', '--port': 'port', '--workers': 'workers', '--log-level': 'log_level', '--env-file': 'env', '--app-dir': 'dir', '--root-path': 'root', '--forwarded-allow-ips': 'fwd', '--loop': 'loop', '--http': 'http', '--reload-dir': 'rd', '--timeout-keep-alive': 'tk', '--limit-concurrency': 'lc', '--reload-include': 'ri', '--reload-exclude': 're', '--ws': 'ws', '--lifespan': 'lifespan', '--interface': 'interface', '--log-config': 'lcf', '--timeout-graceful-shutdown': 'tg', '--backlog': 'backlog'}
    flags = ('--reload', '--no-access-log', '--access-log', '--proxy-headers', '--no-proxy-headers', '--use-colors', '--no-use-colors', '--factory', '--no-server-header', '--server-header', '--date-header', '--no-date-header')
    def fail(t): sys.stderr.write("Usage: uvicorn [OPTIONS] APP\nTry 'uvicorn --help' for help.\n\nError: %s\n" % t); return 2
    while i < len(args):
        a = args[i]; i += 1; n, eq, v = a.partition('=')
        if a == '--version':
            import platform, importlib.metadata
            print('Running uvicorn %s with CPython %s on Linux' % (importlib.metadata.version('uvicorn'), platform.python_version())); return 0
        if a == '--help': sys.stderr.write('drydock: the help of uvicorn is not modelled\n'); return 1
        if n in valued:
            if not eq:
                if i >= len(args): return fail("Option '%s' requires an argument." % n)
                v = args[i]; i += 1
            o[valued[n]] = v
        elif a in flags: o[a[2:].replace('-', '_')] = True
        elif a.startswith('-'): return fail("No such option '%s'." % n)
        else: app = a
    if app is None: return fail("Missing argument 'APP'.")
    port = o.get('port', os.environ.get('UVICORN_PORT', '8000'))
    if not str(port).isdigit(): return fail("Invalid value for '--port': %r is not a valid integer." % port)
    if o.get('dir'): sys.path.insert(0, os.path.abspath(o['dir']))
    run(app, o.get('host', os.environ.get('UVICORN_HOST', '127.0.0.1')), int(port), o.get('reload', False), o.get('workers') or os.environ.get('WEB_CONCURRENCY'), o.get('log_level'), not o.get('no_access_log'))
`,
  starlette: '',
  'starlette.responses': 'from fastapi.responses import *\n',
  'starlette.requests': 'from fastapi import Request\n',
};
