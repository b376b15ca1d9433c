/** The framework and command of Flask: its application, contexts, sessions, blueprints and `flask run`. */
export const FLASK: Readonly<Record<string, string>> = {
  flask: String.raw`
from markupsafe import escape, Markup
from werkzeug.exceptions import abort as _abort
from flask._app import (Flask, Blueprint, Request, Response, request, session, g, current_app, jsonify, make_response, redirect, url_for, render_template, render_template_string, stream_template, flash, get_flashed_messages, send_file, send_from_directory, stream_with_context, has_request_context, has_app_context, after_this_request, abort, Config)
from flask import json
def __getattr__(name):
    if name == '__version__':
        import importlib.metadata
        return importlib.metadata.version('flask')
    raise AttributeError("module 'flask' has no attribute %r" % name)
`,
  'flask.json': String.raw`
from json import loads, load
from flask._app import dumps, jsonify
`,
  'flask.logging': String.raw`
import sys, logging
class _Stream:
    def write(self, s): sys.stderr.write(s)
    def flush(self): pass
default_handler = logging.StreamHandler(_Stream())
default_handler.setFormatter(logging.Formatter('[%(asctime)s] %(levelname)s in %(module)s: %(message)s'))
def create_logger(app):
    log = logging.getLogger(app.name)
    if app.debug and not log.level: log.setLevel(logging.DEBUG)
    l = log; found = False
    while l:
        if l.handlers: found = True
        l = l.parent
    if not found: log.addHandler(default_handler)
    return log
`,
  'flask.views': String.raw`
from flask._app import request, current_app
class View:
    methods = None; decorators = (); init_every_request = True
    @classmethod
    def as_view(cls, name, *a, **k):
        def view(**kw): return cls(*a, **k).dispatch_request(**kw)
        for d in cls.decorators: view = d(view)
        view.__name__ = name; view.view_class = cls; view.methods = cls._methods()
        return view
    @classmethod
    def _methods(cls): return cls.methods
class MethodView(View):
    @classmethod
    def _methods(cls): return cls.methods or [m.upper() for m in ('get', 'post', 'put', 'patch', 'delete', 'head', 'options') if hasattr(cls, m)]
    def dispatch_request(self, **kw):
        m = getattr(self, request.method.lower(), None)
        if m is None and request.method == 'HEAD': m = self.get
        return m(**kw)
`,
  'flask._app': String.raw`
import sys, os, json as _json, logging, threading, time, _sys
from urllib.parse import urlencode, quote
from markupsafe import escape, Markup
from werkzeug.wrappers import Request as _Request, Response as _Response
from werkzeug.exceptions import HTTPException, NotFound, MethodNotAllowed, InternalServerError, BadRequestKeyError, abort, default_exceptions
from werkzeug.routing import Map, Rule, BuildError
from werkzeug.utils import redirect as _redirect
_here = threading.local()
def _get_stack():
    try: return _here.stack
    except AttributeError:
        _here.stack = []
        return _here.stack
class _Context:
    def __init__(self, app, environ=None):
        self.app = app; self.g = _G(); self.request = app.request_class(environ) if environ is not None else None; self.session = None; self.flashes = None; self.after = []
    def push(self): _get_stack().append(self)
    def pop(self): _get_stack().remove(self)
    def __enter__(self): self.push(); return self
    def __exit__(self, *a):
        for f in reversed(self.app.teardown_appcontext_funcs): f(a[1] if len(a) > 1 else None)
        self.pop()
class _G:
    def get(self, k, d=None): return getattr(self, k, d)
    def pop(self, k, *d):
        if hasattr(self, k):
            v = getattr(self, k); delattr(self, k); return v
        if d: return d[0]
        raise KeyError(k)
    def setdefault(self, k, d=None):
        if not hasattr(self, k): setattr(self, k, d)
        return getattr(self, k)
    def __contains__(self, k): return hasattr(self, k)
_NO_APP = 'Working outside of application context.\n\nAttempted to use functionality that expected a current application to be set. To\nsolve this, set up an app context using ' + "'with app.app_context()'" + '. See the\ndocumentation on app context for more information.'
_NO_REQUEST = 'Working outside of request context.\n\nAttempted to use functionality that expected an active HTTP request. See the\ndocumentation on request context for more information.'
def _top(): s = _get_stack(); return s[-1] if s else None
def _request_context():
    for c in reversed(_get_stack()):
        if c.request is not None: return c
    raise RuntimeError(_NO_REQUEST)
def _app_context():
    c = _top()
    if c is None: raise RuntimeError(_NO_APP)
    return c
class _Proxy:
    def __init__(self, get): _sys.setattr_(self, '_get', get)
    def _get_current_object(self): return self._get()
    def __getattr__(self, n): return getattr(self._get(), n)
    def __setattr__(self, n, v): setattr(self._get(), n, v)
    def __delattr__(self, n): delattr(self._get(), n)
    def __getitem__(self, k): return self._get()[k]
    def __setitem__(self, k, v): self._get()[k] = v
    def __delitem__(self, k): del self._get()[k]
    def __contains__(self, k): return k in self._get()
    def __iter__(self): return iter(self._get())
    def __len__(self): return len(self._get())
    def __call__(self, *a, **k): return self._get()(*a, **k)
    def __bool__(self):
        try: return bool(self._get())
        except RuntimeError: return False
    def __repr__(self):
        try: return repr(self._get())
        except RuntimeError: return '<LocalProxy unbound>'
    def __str__(self): return str(self._get())
    def __eq__(self, o): return self._get() == o
request = _Proxy(lambda: _request_context().request)
session = _Proxy(lambda: _open_session(_request_context()))
g = _Proxy(lambda: _app_context().g)
current_app = _Proxy(lambda: _app_context().app)
def has_request_context(): return any(c.request is not None for c in _get_stack())
def has_app_context(): return bool(_get_stack())
def after_this_request(f): _request_context().after.append(f); return f
class Session(dict):
    modified = False; permanent = False; accessed = True
    def __setitem__(self, k, v): self.modified = True; dict.__setitem__(self, k, v)
    def __delitem__(self, k): self.modified = True; dict.__delitem__(self, k)
    def pop(self, *a): self.modified = True; return dict.pop(self, *a)
    def clear(self): self.modified = True; dict.clear(self)
    def update(self, *a, **k): self.modified = True; dict.update(self, *a, **k)
    def setdefault(self, *a): self.modified = True; return dict.setdefault(self, *a)
class _NullSession(Session):
    def _fail(self, *a, **k): raise RuntimeError('The session is unavailable because no secret key was set.  Set the secret_key on the application to something unique and secret.')
    __setitem__ = __delitem__ = pop = clear = update = setdefault = _fail
def _signer(app):
    from itsdangerous import URLSafeTimedSerializer
    return URLSafeTimedSerializer(app.secret_key, salt='cookie-session')
def _open_session(c):
    if c.session is None:
        if not c.app.secret_key: c.session = _NullSession()
        else:
            c.session = Session()
            v = c.request.cookies.get('session')
            if v:
                from itsdangerous import BadSignature
                try: dict.update(c.session, _signer(c.app).loads(v))
                except BadSignature: pass
    return c.session
def _save_session(c, response):
    s = c.session
    if s is None or not s.modified: return
    if not s: response.delete_cookie('session'); return
    response.set_cookie('session', _signer(c.app).dumps(dict(s)), httponly=True, max_age=31 * 86400 if s.permanent else None)
    response.headers.add('Vary', 'Cookie')
class Request(_Request):
    url_rule = None; view_args = None; routing_exception = None; blueprint = None
    @property
    def endpoint(self): return self.url_rule.endpoint if self.url_rule is not None else None
class Response(_Response): pass
class Config(dict):
    def __init__(self, root, defaults=None): super().__init__(defaults or {}); self.root_path = root
    def from_object(self, o):
        if isinstance(o, str):
            import importlib
            m, _, n = o.rpartition('.')
            try: o = importlib.import_module(o)
            except ImportError: o = getattr(importlib.import_module(m), n)
        for k in dir(o):
            if k.isupper(): self[k] = getattr(o, k)
    def from_mapping(self, m=None, **k):
        for d in (m or {}, k):
            for a, b in d.items():
                if a.isupper(): self[a] = b
        return True
    def from_pyfile(self, name, silent=False):
        import importlib.util
        path = os.path.join(self.root_path, name)
        if not os.path.exists(path):
            if silent: return False
            raise FileNotFoundError(2, 'Unable to load configuration file (No such file or directory)', path)
        self.from_object(_sys.run_file(path))
        return True
    def from_envvar(self, name, silent=False):
        v = os.environ.get(name)
        if not v:
            if silent: return False
            raise RuntimeError('The environment variable %r is not set and as such configuration could not be loaded. Set this variable and make it point to a configuration file' % name)
        return self.from_pyfile(v, silent)
    def from_prefixed_env(self, prefix='FLASK', loads=_json.loads):
        for k in sorted(os.environ):
            if k.startswith(prefix + '_'):
                v = os.environ[k]
                try: v = loads(v)
                except ValueError: pass
                self[k[len(prefix) + 1:]] = v
        return True
    def from_file(self, name, load, silent=False, text=True):
        with open(os.path.join(self.root_path, name)) as f: return self.from_mapping(load(f))
def _default(o):
    import datetime, uuid, dataclasses
    if isinstance(o, datetime.date):
        from _wsgi import http_date
        return http_date(o.timestamp() if isinstance(o, datetime.datetime) else datetime.datetime(o.year, o.month, o.day).timestamp())
    if isinstance(o, uuid.UUID): return str(o)
    if dataclasses.is_dataclass(o): return dataclasses.asdict(o)
    if hasattr(o, '__html__'): return str(o.__html__())
    raise TypeError('Object of type %s is not JSON serializable' % type(o).__name__)
def dumps(o, **k):
    k.setdefault('default', _default); k.setdefault('sort_keys', True)
    return _json.dumps(o, **k)
def jsonify(*args, **kw):
    if args and kw: raise TypeError('app.json.response() takes either args or kwargs, not both')
    v = (args[0] if len(args) == 1 else list(args)) if args else kw
    debug = current_app.debug
    return current_app.response_class((dumps(v, indent=2) if debug else dumps(v, separators=(',', ':'))) + '\n', mimetype='application/json')
def make_response(*args):
    if not args: return current_app.response_class()
    return current_app.make_response(args[0] if len(args) == 1 else args)
def redirect(location, code=302, Response=None): return _redirect(location, code, Response or current_app.response_class)
def url_for(endpoint, *, _anchor=None, _method=None, _scheme=None, _external=None, **values): return current_app.url_for(endpoint, _anchor=_anchor, _scheme=_scheme, _external=_external, **values)
def flash(message, category='message'):
    l = session.get('_flashes', []); l.append((category, message)); session['_flashes'] = l
def get_flashed_messages(with_categories=False, category_filter=()):
    c = _request_context()
    if c.flashes is None: c.flashes = [tuple(x) for x in session.pop('_flashes', None) or []] if '_flashes' in session else []
    l = [x for x in c.flashes if not category_filter or x[0] in category_filter]
    return l if with_categories else [x[1] for x in l]
def render_template(name, **context): return current_app._render(current_app.jinja_env.get_or_select_template(name), context)
def render_template_string(source, **context): return current_app._render(current_app.jinja_env.from_string(source), context)
def stream_template(name, **context): return iter([render_template(name, **context)])
def stream_with_context(f):
    gen = f
    if callable(f) and not hasattr(f, '__next__'):
        def deco(*a, **k): return stream_with_context(f(*a, **k))
        return deco
    c = _request_context()
    def run():
        c.push()
        try: yield from gen
        finally: c.pop()
    return run()
def send_file(path, mimetype=None, as_attachment=False, download_name=None, **kw):
    import mimetypes
    if hasattr(path, 'read'): data = path.read(); name = download_name
    else:
        full = os.path.join(current_app.root_path, os.fspath(path)); name = download_name or os.path.basename(full)
        with open(full, 'rb') as f: data = f.read()
    if mimetype is None: mimetype = (mimetypes.guess_type(name)[0] if name else None) or 'application/octet-stream'
    r = current_app.response_class(data, mimetype=mimetype)
    if name: r.headers.set('Content-Disposition', '%s; filename=%s' % ('attachment' if as_attachment else 'inline', name))
    if not hasattr(path, 'read'):
        from _wsgi import http_date
        st = os.stat(full); r.headers.set('Last-Modified', http_date(st.st_mtime))
    r.headers.set('Cache-Control', 'no-cache')
    return r
def send_from_directory(directory, path, **kw):
    base = os.path.normpath(os.path.join(current_app.root_path, os.fspath(directory))); full = os.path.normpath(os.path.join(base, os.fspath(path)))
    if not full.startswith(base + '/') or not os.path.isfile(full): raise NotFound()
    return send_file(full, **kw)
def _root(name):
    m = sys.modules.get(name)
    f = getattr(m, '__file__', None)
    return os.path.dirname(os.path.abspath(f)) if f else os.getcwd()
class _Scaffold:
    def _setup(self, import_name, static_folder, static_url_path, template_folder, root_path):
        self.import_name = import_name; self.root_path = root_path or _root(import_name); self._static = static_folder; self._static_url = static_url_path; self.template_folder = template_folder
        self.before_request_funcs = {}; self.after_request_funcs = {}; self.teardown_request_funcs = {}; self.error_handlers = []; self.template_context_processors = []
    @property
    def static_folder(self): return os.path.join(self.root_path, self._static) if self._static is not None else None
    @property
    def has_static_folder(self): return self._static is not None
    def route(self, rule, **options):
        def deco(f): self.add_url_rule(rule, options.pop('endpoint', None), f, **options); return f
        return deco
    def _method(self, m, rule, options): return self.route(rule, methods=[m], **options)
    def get(self, rule, **o): return self._method('GET', rule, o)
    def post(self, rule, **o): return self._method('POST', rule, o)
    def put(self, rule, **o): return self._method('PUT', rule, o)
    def delete(self, rule, **o): return self._method('DELETE', rule, o)
    def patch(self, rule, **o): return self._method('PATCH', rule, o)
    def before_request(self, f): self.before_request_funcs.setdefault(None, []).append(f); return f
    def after_request(self, f): self.after_request_funcs.setdefault(None, []).append(f); return f
    def teardown_request(self, f): self.teardown_request_funcs.setdefault(None, []).append(f); return f
    def context_processor(self, f): self.template_context_processors.append(f); return f
    def errorhandler(self, code):
        def deco(f): self.register_error_handler(code, f); return f
        return deco
    def register_error_handler(self, code, f): self.error_handlers.append((None, code, f))
class Flask(_Scaffold):
    request_class = Request; response_class = Response; testing = False
    def __init__(self, import_name, static_url_path=None, static_folder='static', template_folder='templates', instance_relative_config=False, root_path=None, **kw):
        self._setup(import_name, static_folder, static_url_path, template_folder, root_path)
        self.url_map = Map(); self.view_functions = {}; self.blueprints = {}; self.extensions = {}; self.teardown_appcontext_funcs = []; self.cli = _Cli(); self._ran = False; self._env = None; self.instance_path = os.path.join(self.root_path, 'instance')
        self.config = Config(self.root_path, {'DEBUG': os.environ.get('FLASK_DEBUG', '').lower() in ('1', 'true', 'yes', 'on', 't', 'y'), 'TESTING': False, 'SECRET_KEY': None, 'PROPAGATE_EXCEPTIONS': None, 'MAX_CONTENT_LENGTH': None, 'SERVER_NAME': None, 'APPLICATION_ROOT': '/', 'PREFERRED_URL_SCHEME': 'http', 'TEMPLATES_AUTO_RELOAD': None, 'SESSION_COOKIE_NAME': 'session', 'PERMANENT_SESSION_LIFETIME': 2678400})
        self._log = None; self.json = _JsonProvider(); self.wsgi_app_ = None
        if self._static is not None: self.add_url_rule((static_url_path or '/' + os.path.basename(static_folder)).rstrip('/') + '/<path:filename>', 'static', lambda **kw: send_from_directory(self.static_folder, kw['filename']))
    @property
    def name(self):
        if self.import_name == '__main__':
            f = getattr(sys.modules['__main__'], '__file__', None)
            return os.path.splitext(os.path.basename(f))[0] if f else '__main__'
        return self.import_name
    @property
    def logger(self):
        if self._log is None:
            from flask.logging import create_logger
            self._log = create_logger(self)
        return self._log
    @property
    def debug(self): return self.config['DEBUG']
    @debug.setter
    def debug(self, v): self.config['DEBUG'] = v
    @property
    def secret_key(self): return self.config['SECRET_KEY']
    @secret_key.setter
    def secret_key(self, v): self.config['SECRET_KEY'] = v
    @property
    def jinja_env(self):
        if self._env is None:
            from jinja2 import Environment, FileSystemLoader, select_autoescape
            folders = [os.path.join(self.root_path, self.template_folder)] + [os.path.join(b.root_path, b.template_folder) for b in self.blueprints.values() if b.template_folder]
            self._env = Environment(loader=FileSystemLoader(folders), autoescape=lambda name: name is None or name.endswith(('.html', '.htm', '.xml', '.xhtml', '.svg')))
            self._env.globals.update(url_for=self.url_for, get_flashed_messages=get_flashed_messages, config=self.config, request=request, session=session, g=g)
            self._env.filters['tojson'] = lambda v: Markup(dumps(v).replace('<', '\\u003c').replace('>', '\\u003e').replace('&', '\\u0026').replace("'", '\\u0027'))
        return self._env
    def template_filter(self, name=None):
        def deco(f): self.jinja_env.filters[name if isinstance(name, str) else f.__name__] = f; return f
        return deco(name) if callable(name) else deco
    def template_global(self, name=None):
        def deco(f): self.jinja_env.globals[name or f.__name__] = f; return f
        return deco
    def _render(self, template, context):
        for p in self.template_context_processors: context = {**p(), **context}
        if not has_request_context(): pass
        return template.render(context)
    def add_url_rule(self, rule, endpoint=None, view_func=None, provide_automatic_options=None, methods=None, defaults=None, strict_slashes=None, **kw):
        if self._ran: raise AssertionError("The setup method 'add_url_rule' can no longer be called on the application. It has already handled its first request, any changes will not be applied consistently.\nMake sure all imports, decorators, functions, etc. needed to set up the application are done before running it.")
        if endpoint is None: endpoint = view_func.__name__
        if methods is None: methods = getattr(view_func, 'methods', None) or ('GET',)
        if isinstance(methods, str): raise TypeError('Allowed methods must be a list of strings, for example: @app.route(..., methods=["POST"])')
        own = {m.upper() for m in methods}; allowed = set(own)
        auto = 'OPTIONS' not in allowed
        if 'GET' in allowed: allowed.add('HEAD')
        if auto: allowed.add('OPTIONS')
        r = Rule(rule, endpoint, allowed, defaults, self.url_map.strict_slashes if strict_slashes is None else strict_slashes)
        r.automatic = auto; self.url_map.add(r)
        if view_func is not None:
            old = self.view_functions.get(endpoint)
            if old is not None and old is not view_func: raise AssertionError('View function mapping is overwriting an existing endpoint function: ' + endpoint)
            self.view_functions[endpoint] = view_func
    def endpoint(self, name):
        def deco(f): self.view_functions[name] = f; return f
        return deco
    def register_blueprint(self, bp, **options): bp._register(self, options)
    def before_first_request(self, f): raise AttributeError("'Flask' object has no attribute 'before_first_request'")
    def teardown_appcontext(self, f): self.teardown_appcontext_funcs.append(f); return f
    def shell_context_processor(self, f): return f
    def app_context(self): return _Context(self)
    def test_request_context(self, path='/', method='GET', **kw): return _Context(self, _environ(path, method, **kw))
    def request_context(self, environ): return _Context(self, environ)
    def test_client(self, **kw): return _Client(self)
    def test_cli_runner(self): raise NotImplementedError('drydock: test_cli_runner of flask is not modelled')
    def ensure_sync(self, f):
        import asyncio
        def run(**kw):
            v = f(**kw)
            return asyncio.run(v) if type(v).__name__ == 'coroutine' else v
        return run
    def url_for(self, endpoint, _anchor=None, _scheme=None, _external=None, **values):
        c = _top(); req = c.request if c else None
        if endpoint.startswith('.') and req is not None: endpoint = (req.blueprint + endpoint) if req.blueprint else endpoint[1:]
        rules = list(self.url_map.iter_rules(endpoint)); best = None
        for r in rules:
            if all(k in values for k in r.kinds) and (best is None or len(r.kinds) > len(best.kinds)): best = r
        if best is None: raise BuildError(endpoint, {r.endpoint: list(r.kinds) for r in self.url_map._rules}, values, None)
        url = best.build(values)
        rest = [(k, v) for k, v in values.items() if k not in best.kinds and v is not None]
        if rest: url += '?' + urlencode([(k, x) for k, v in rest for x in (v if isinstance(v, (list, tuple)) else [v])])
        if _anchor: url += '#' + quote(_anchor)
        if req is None and _external is None: _external = True
        if req is None and not self.config['SERVER_NAME'] and _external: raise RuntimeError("Unable to build URLs outside an active request without 'SERVER_NAME' configured. Also configure 'APPLICATION_ROOT' and 'PREFERRED_URL_SCHEME' as needed.")
        if _external: return (req.host_url.rstrip('/') if req else 'http://' + self.config['SERVER_NAME']) + url
        return (req.root_path if req else '') + url
    def make_response(self, rv):
        status = headers = None
        if isinstance(rv, tuple):
            if len(rv) == 3: rv, status, headers = rv
            elif len(rv) == 2:
                if isinstance(rv[1], (dict, list, tuple)) or hasattr(rv[1], 'items'): rv, headers = rv
                else: rv, status = rv
            else: raise _at(self, TypeError('The view function did not return a valid response tuple. The tuple must have the form (body, status, headers), (body, status), or (body, headers).'), 'make_response')
        if rv is None: raise _at(self, TypeError('The view function for %r did not return a valid response. The function either returned None or ended without a return statement.' % request.endpoint), 'make_response')
        if not isinstance(rv, _Response):
            if isinstance(rv, (str, bytes, bytearray)): rv = self.response_class(rv, status=status, headers=headers); status = headers = None
            elif isinstance(rv, (dict, list)): rv = jsonify(rv)
            elif hasattr(rv, '__next__'): rv = self.response_class(rv, status=status, headers=headers); status = headers = None
            elif isinstance(rv, HTTPException): rv = rv.get_response()
            else: raise _at(self, TypeError('The view function did not return a valid response. The return type must be a string, dict, list, tuple with headers or status, Response instance, or WSGI callable, but it was a %s.' % type(rv).__name__), 'make_response')
        if status is not None: rv.status = status
        if headers: rv.headers.update(headers)
        return rv
    def _match(self, req):
        allowed = set()
        for r in self.url_map.sorted():
            values = r.match(req.path)
            if values is None: continue
            if values == 'slash': raise _Slash(req.base_url + '/' + ('?' + req.environ['QUERY_STRING'] if req.environ['QUERY_STRING'] else ''))
            if req.method not in r.methods: allowed |= r.methods; continue
            return r, values
        if allowed: raise MethodNotAllowed(valid_methods=_order(allowed))
        raise NotFound()
    def dispatch_request(self):
        req = _request_context().request
        if req.routing_exception is not None: raise req.routing_exception
        r = req.url_rule
        if r.automatic and req.method == 'OPTIONS': return self.make_default_options_response()
        f = self.view_functions[r.endpoint]
        v = f(**req.view_args)
        if type(v).__name__ == 'coroutine':
            import asyncio
            v = asyncio.run(v)
        return v
    def make_default_options_response(self):
        allowed = set()
        for r in self.url_map.sorted():
            if isinstance(r.match(request.path), dict): allowed |= r.methods
        r = self.response_class(); r.headers.set('Allow', ', '.join(_order(allowed)))
        return r
    def _blueprints(self, req):
        n = req.blueprint
        return [None] + ([n] if n else [])
    def _find_handler(self, e, req):
        for name in reversed(self._blueprints(req)):
            best = None
            for owner, code, f in self.error_handlers:
                if owner != name: continue
                if isinstance(code, int):
                    if isinstance(e, HTTPException) and e.code == code: return f
                elif isinstance(e, code):
                    if best is None or issubclass(code, best[0]): best = (code, f)
            if best: return best[1]
        return None
    def handle_user_exception(self, e):
        req = _request_context().request
        if isinstance(e, HTTPException):
            if e.code is None or isinstance(e, _Slash): return e
            f = self._find_handler(e, req)
            return f(e) if f else e
        f = self._find_handler(e, req)
        if f is None: raise e
        return f(e)
    def full_dispatch_request(self):
        self._ran = True
        c = _request_context(); req = c.request
        try:
            rv = None
            for name in self._blueprints(req):
                for f in self.before_request_funcs.get(name, ()):
                    rv = f()
                    if rv is not None: break
                if rv is not None: break
            if rv is None: rv = self.dispatch_request()
        except Exception as e: rv = self.handle_user_exception(e)
        return self.finalize_request(rv)
    def finalize_request(self, rv):
        c = _request_context()
        response = self.make_response(rv)
        for f in c.after: response = f(response)
        for name in reversed(self._blueprints(c.request)):
            for f in reversed(self.after_request_funcs.get(name, [])): response = f(response)
        _save_session(c, response)
        return response
    def handle_exception(self, e):
        if self.debug or self.testing or self.config['PROPAGATE_EXCEPTIONS']: raise e
        self.log_exception(e)
        err = InternalServerError(original_exception=e)
        req = _request_context().request
        f = self._find_handler(err, req)
        return self.finalize_request(f(err) if f else err)
    def log_exception(self, e):
        _frames(self, e)
        self.logger.error('Exception on %s [%s]', request.path, request.method, exc_info=e, extra={'module': 'app', 'filename': 'app.py'})
    def wsgi_app(self, environ, start_response):
        c = _Context(self, environ)
        c.push()
        err = None
        try:
            req = c.request
            try:
                req.url_rule, req.view_args = self._match(req)
                if '.' in req.url_rule.endpoint: req.blueprint = req.url_rule.endpoint.rpartition('.')[0]
            except HTTPException as e: req.routing_exception = e
            try: response = self.full_dispatch_request()
            except Exception as e: err = e; response = self.handle_exception(e)
            body = response(environ, start_response)
            if environ.get('_client') is not None: environ['_client'].append(response)
            return body
        finally:
            for name in reversed(self._blueprints(c.request)):
                for f in reversed(self.teardown_request_funcs.get(name, [])): f(err)
            for f in reversed(self.teardown_appcontext_funcs): f(err)
            c.pop()
    def __call__(self, environ, start_response): return self.wsgi_app(environ, start_response)
    def run(self, host=None, port=None, debug=None, load_dotenv=True, use_reloader=None, threaded=True, use_debugger=None, **options):
        if os.environ.get('FLASK_RUN_FROM_CLI') == 'true':
            if os.environ.get('WERKZEUG_RUN_MAIN') != 'true':
                import click
                click.secho(" * Ignoring a call to 'app.run()' that would block the current 'flask' CLI command.\n   Only call 'app.run()' in an 'if __name__ == \"__main__\"' guard.", fg='red')
            return
        if load_dotenv: _dotenv()
        if debug is not None: self.debug = bool(debug)
        elif 'FLASK_DEBUG' in os.environ: self.debug = os.environ['FLASK_DEBUG'].lower() not in ('0', 'false', 'no')
        from werkzeug.serving import run_simple, is_running_from_reloader
        if not is_running_from_reloader(): print(" * Serving Flask app '%s'" % self.name); print(' * Debug mode: ' + ('on' if self.debug else 'off')); sys.stdout.flush()
        _serve(self, host or '127.0.0.1', int(port) if port or port == 0 else 5000, self.debug if use_reloader is None else use_reloader, threaded, options.get('extra_files'))
def _serve(app, host, port, reloader, threaded, extra=None):
    from werkzeug.serving import run_simple, is_running_from_reloader, _log
    if app.debug and (is_running_from_reloader() or not reloader):
        n = int(_sys.sha256((str(app.root_path) + app.name).encode())[:8], 16) % 1000000000
        def first():
            _log('warning', ' * Debugger is active!'); _log('info', ' * Debugger PIN: %03d-%03d-%03d', n // 1000000, n // 1000 % 1000, n % 1000)
        if reloader: first()
        else: app._debugger = first
    run_simple(host, port, _Debugged(app) if app.debug else app, use_reloader=reloader, threaded=threaded, extra_files=extra)
class _Debugged:
    def __init__(self, app): self.app = app
    def __call__(self, environ, start_response):
        try: return self.app(environ, start_response)
        except Exception as e:
            _frames(self.app, e)
            sys.stderr.write(_sys.traceback(e))
            body = b'drydock: the page of the debugger of werkzeug is not modelled: the error stands in the log\n'
            start_response('500 INTERNAL SERVER ERROR', [('Content-Type', 'text/plain; charset=utf-8'), ('Content-Length', str(len(body)))])
            return [body]
def _order(methods):
    first = [m for m in ('POST', 'GET', 'OPTIONS', 'HEAD', 'PUT', 'DELETE', 'PATCH') if m in methods]
    return first + sorted(m for m in methods if m not in first)
class _Slash(HTTPException):
    code = 308
    def __init__(self, url): super().__init__(); self.url = url
    def get_response(self, environ=None, scope=None): return _redirect(self.url, 308)
# The lines of Flask 3.1.3 that an exception passes, as tracebacks show them.
_LINES = {'wsgi_app': (1511, 'response = self.full_dispatch_request()', 11), 'user': (919, 'rv = self.handle_user_exception(e)', 5), 'dispatch': (917, 'rv = self.dispatch_request()', 5), 'view': (902, 'return self.ensure_sync(self.view_functions[rule.endpoint])(**view_args)  # type: ignore[no-any-return]', 7), 'finalize': (920, 'return self.finalize_request(rv)', 7), 'response': (939, 'response = self.make_response(rv)', 11), 'make_response': (1212, 'raise TypeError(', None)}
_NAMES = {'wsgi_app': 'wsgi_app', 'user': 'full_dispatch_request', 'dispatch': 'full_dispatch_request', 'view': 'dispatch_request', 'finalize': 'full_dispatch_request', 'response': 'finalize_request', 'make_response': 'make_response'}
def _at(app, e, where): e._where = where; return e
def _frames(app, e):
    import importlib.metadata, flask
    if importlib.metadata.version('flask') != '3.1.3' or hasattr(e, '_framed'): return
    e._framed = True
    keys = ['wsgi_app', 'finalize', 'response', 'make_response'] if getattr(e, '_where', None) == 'make_response' else ['wsgi_app', 'user', 'dispatch', 'view']
    folder = os.path.dirname(flask.__file__)
    _sys.lead(e, [(folder + '/app.py', _LINES[k][0], _NAMES[k], _LINES[k][1], _LINES[k][2]) for k in keys])
class _JsonProvider:
    sort_keys = True; ensure_ascii = True; compact = None
    def dumps(self, o, **k): return dumps(o, **k)
    def loads(self, s, **k): return _json.loads(s)
    def response(self, *a, **k): return jsonify(*a, **k)
class _Cli:
    def __init__(self): self.commands = {}
    def command(self, name=None, **kw):
        def deco(f): self.commands[name or f.__name__.replace('_', '-')] = f; return f
        return deco
class Blueprint(_Scaffold):
    def __init__(self, name, import_name, static_folder=None, static_url_path=None, template_folder=None, url_prefix=None, **kw):
        if '.' in name: raise ValueError("'name' may not contain a dot '.' character.")
        self._setup(import_name, static_folder, static_url_path, template_folder, None)
        self.name = name; self.url_prefix = url_prefix; self._deferred = []; self._app_wide = []
    def add_url_rule(self, rule, endpoint=None, view_func=None, **o): self._deferred.append((rule, endpoint, view_func, o))
    def app_errorhandler(self, code):
        def deco(f): self._app_wide.append((None, code, f)); return f
        return deco
    def register_blueprint(self, bp, **o): self._deferred.append((bp, o))
    def _register(self, app, options, parent=''):
        name = parent + options.get('name', self.name); prefix = options.get('url_prefix', self.url_prefix) or ''
        prefix = options.get('_outer', '') + prefix
        if name in app.blueprints: raise ValueError("The name '%s' is already registered for %s blueprint. Use 'name=' to provide a unique name." % (name, 'this' if app.blueprints[name] is self else 'a different'))
        app.blueprints[name] = self; app._env = None
        if self._static is not None: app.add_url_rule(prefix + (self._static_url or '/' + self._static) + '/<path:filename>', name + '.static', lambda **kw: send_from_directory(self.static_folder, kw['filename']))
        for one in self._deferred:
            if len(one) == 2: one[0]._register(app, {**one[1], '_outer': prefix}, name + '.'); continue
            rule, endpoint, f, o = one
            app.add_url_rule(prefix.rstrip('/') + '/' + rule.lstrip('/') if prefix and rule else prefix or rule, name + '.' + (endpoint or f.__name__), f, **o)
        for mine, theirs in ((self.before_request_funcs, app.before_request_funcs), (self.after_request_funcs, app.after_request_funcs), (self.teardown_request_funcs, app.teardown_request_funcs)):
            if None in mine: theirs.setdefault(name, []).extend(mine[None])
        app.error_handlers += [(name, code, f) for _, code, f in self.error_handlers] + self._app_wide
        app.template_context_processors += self.template_context_processors
def _environ(path, method='GET', data=None, json=None, headers=None, query_string=None, content_type=None, base_url=None, **kw):
    import io
    from urllib.parse import unquote
    path, _, query = path.partition('?')
    if query_string: query = query_string if isinstance(query_string, str) else urlencode(query_string)
    if json is not None: data = _json.dumps(json); content_type = content_type or 'application/json'
    if isinstance(data, dict): data = urlencode(data); content_type = content_type or 'application/x-www-form-urlencoded'
    if isinstance(data, str): data = data.encode()
    env = {'REQUEST_METHOD': method, 'PATH_INFO': unquote(path), 'QUERY_STRING': query, 'RAW_URI': path, 'SERVER_NAME': 'localhost', 'SERVER_PORT': '80', 'SERVER_PROTOCOL': 'HTTP/1.1', 'SCRIPT_NAME': '', 'HTTP_HOST': 'localhost', 'REMOTE_ADDR': '127.0.0.1', 'HTTP_USER_AGENT': 'Werkzeug/3.1.9', 'wsgi.url_scheme': 'http', 'wsgi.input': io.BytesIO(data or b''), 'wsgi.errors': sys.stderr}
    if data: env['CONTENT_LENGTH'] = str(len(data))
    if content_type: env['CONTENT_TYPE'] = content_type
    for k, v in (headers or {}).items(): env['HTTP_' + k.upper().replace('-', '_')] = v
    return env
class _Client:
    def __init__(self, app): self.application = app; self._cookies = {}
    def __enter__(self): return self
    def __exit__(self, *a): pass
    def open(self, path, method='GET', follow_redirects=False, **kw):
        env = _environ(path, method, **kw); got = env['_client'] = []
        if self._cookies: env['HTTP_COOKIE'] = '; '.join('%s=%s' % kv for kv in self._cookies.items())
        self.application(env, lambda *a: None)
        r = got[0]
        for c in r.headers.getlist('Set-Cookie'):
            k, _, v = c.split(';')[0].partition('=')
            if v: self._cookies[k] = v
            else: self._cookies.pop(k, None)
        if follow_redirects and r.status_code in (301, 302, 303, 307, 308): return self.open(r.headers['Location'].replace('http://localhost', ''), follow_redirects=True)
        return r
    def get(self, p, **k): return self.open(p, 'GET', **k)
    def post(self, p, **k): return self.open(p, 'POST', **k)
    def put(self, p, **k): return self.open(p, 'PUT', **k)
    def patch(self, p, **k): return self.open(p, 'PATCH', **k)
    def delete(self, p, **k): return self.open(p, 'DELETE', **k)
    def options(self, p, **k): return self.open(p, 'OPTIONS', **k)
def _dotenv():
    if not (os.path.isfile('.env') or os.path.isfile('.flaskenv')): return
    try: import dotenv
    except ImportError:
        import click
        click.secho(' * Tip: There are .env files present. Install python-dotenv to use them.', fg='yellow', err=True)
        return
    for name in ('.env', '.flaskenv'):
        if os.path.isfile(name): dotenv.load_dotenv(name)
`,
  'flask.cli': String.raw`
import os, sys, re
import importlib
import importlib.metadata
class _Usage(Exception): pass
_HELP = '''Usage: flask [OPTIONS] COMMAND [ARGS]...

  A general utility script for Flask applications.

  An application to load must be given with the '--app' option, 'FLASK_APP'
  environment variable, or with a 'wsgi.py' or 'app.py' file in the current
  directory.

Options:
  -e, --env-file FILE   Load environment variables from this file, taking
                        precedence over those set by '.env' and '.flaskenv'.
                        Variables set directly in the environment take highest
                        precedence. python-dotenv must be installed.
  -A, --app IMPORT      The Flask application or factory function to load, in
                        the form 'module:name'. Module can be a dotted import
                        or file path. Name is not required if it is 'app',
                        'application', 'create_app', or 'make_app', and can be
                        'name(args)' to pass arguments.
  --debug / --no-debug  Set debug mode.
  --version             Show the Flask version.
  --help                Show this message and exit.

Commands:
  routes  Show the routes for the app.
  run     Run a development server.
  shell   Run a shell in the app context.
'''
def _prepare(path):
    path = os.path.realpath(path)
    base, ext = os.path.splitext(path)
    if ext == '.py': path = base
    if os.path.basename(path) == '__init__': path = os.path.dirname(path)
    names = []
    while True:
        path, name = os.path.split(path)
        names.append(name)
        if not os.path.exists(os.path.join(path, '__init__.py')): break
    if not sys.path or sys.path[0] != path: sys.path.insert(0, path)
    return '.'.join(reversed(names))
def _locate(name, attr, needed=True):
    try: m = importlib.import_module(name)
    except ImportError as e:
        import _sys
        if getattr(e, 'name', None) not in (name, name.split('.')[0]):
            raise _Usage("While importing %r, an ImportError was raised:\n\n%s" % (name, _sys.traceback(e).rstrip('\n')))
        if not needed: return None
        raise _Usage('Could not import %r.' % name)
    from flask import Flask
    if attr is None:
        for n in ('app', 'application'):
            a = getattr(m, n, None)
            if isinstance(a, Flask): return a
        found = [v for v in list(vars(m).values()) if isinstance(v, Flask)]
        if len(found) == 1: return found[0]
        if len(found) > 1: raise _Usage("Detected multiple Flask applications in module '%s'. Use '%s:name' to specify the correct one." % (name, name))
        for n in ('create_app', 'make_app'):
            f = getattr(m, n, None)
            if f is not None and callable(f):
                a = f()
                if isinstance(a, Flask): return a
        raise _Usage("Failed to find Flask application or factory in module '%s'. Use '%s:name' to specify one." % (name, name))
    call = re.fullmatch(r'(\w+)\((.*)\)', attr)
    n = call.group(1) if call else attr
    if not hasattr(m, n): raise _Usage('Failed to find attribute %r in %r.' % (n, name))
    a = getattr(m, n)
    if call or (callable(a) and not isinstance(a, Flask)): a = eval('f(%s)' % call.group(2), {'f': a}) if call else a()
    if isinstance(a, Flask): return a
    raise _Usage("A valid Flask application was not obtained from '%s:%s'." % (name, attr))
def _load(path):
    if path:
        path, name = (re.split(r':(?![\\/])', path, maxsplit=1) + [None])[:2]
        return _locate(_prepare(path), name)
    for p in ('wsgi.py', 'app.py'):
        if os.path.exists(p):
            a = _locate(_prepare(p), None, False)
            if a: return a
    raise _Usage("Could not locate a Flask application. Use the 'flask --app' option, 'FLASK_APP' environment variable, or a 'wsgi.py' or 'app.py' file in the current directory.")
def _fail(cmd, text):
    sys.stderr.write("Usage: flask%s [OPTIONS]%s\nTry 'flask%s --help' for help.\n\nError: %s\n" % (cmd and ' ' + cmd, '' if cmd else ' COMMAND [ARGS]...', cmd and ' ' + cmd, text))
    return 2
def main():
    args = sys.argv[1:]; o = {'app': None, 'debug': None, 'host': None, 'port': None, 'reload': None, 'threads': True, 'extra': None}; cmd = ''; rest = []
    names = {'-A': 'app', '--app': 'app', '-h': 'host', '--host': 'host', '-p': 'port', '--port': 'port', '-e': 'env', '--env-file': 'env', '--extra-files': 'extra', '--cert': 'cert', '--key': 'key', '--sort': 'sort', '-s': 'sort', '--exclude-patterns': 'x'}
    flags = {'--debug': ('debug', True), '--no-debug': ('debug', False), '--reload': ('reload', True), '--no-reload': ('reload', False), '--debugger': ('dbg', True), '--no-debugger': ('dbg', False), '--with-threads': ('threads', True), '--without-threads': ('threads', False), '--all-methods': ('all', True)}
    i = 0
    while i < len(args):
        a = args[i]; i += 1
        name, eq, value = a.partition('=')
        if a == '--version':
            print('Python %s\nFlask %s\nWerkzeug %s' % (sys.version.split()[0], importlib.metadata.version('flask'), importlib.metadata.version('werkzeug')))
            return 0
        if a == '--help':
            if cmd: sys.stderr.write('drydock: the help of flask %s is not modelled: see flask --help\n' % cmd); return 1
            sys.stdout.write(_HELP); return 0
        if a in flags: o[flags[a][0]] = flags[a][1]
        elif name in names or a[:2] in names and not a.startswith('--'):
            if name not in names: name, value, eq = a[:2], a[2:], '='
            if not eq:
                if i >= len(args): return _fail(cmd, "Option %r requires an argument." % name)
                value = args[i]; i += 1
            o[names[name]] = value
        elif a.startswith('-'): return _fail(cmd, "No such option '%s'." % name)
        elif not cmd: cmd = a
        else: rest.append(a)
    if not cmd: sys.stderr.write(_HELP); return 2
    os.environ['FLASK_RUN_FROM_CLI'] = 'true'
    from flask._app import _dotenv, _serve
    _dotenv()
    if o['debug'] is not None: os.environ['FLASK_DEBUG'] = '1' if o['debug'] else '0'
    path = o['app'] or os.environ.get('FLASK_APP')
    if sys.path[0] != os.getcwd(): sys.path.insert(0, os.getcwd())
    debug = os.environ.get('FLASK_DEBUG', '').lower() in ('1', 'true', 'yes', 'on', 't', 'y')
    try:
        if cmd == 'run':
            port = o['port'] if o['port'] is not None else os.environ.get('FLASK_RUN_PORT', '5000')
            if not str(port).isdigit(): return _fail('run', "Invalid value for '--port' / '-p': %r is not a valid integer." % port)
            from werkzeug.serving import is_running_from_reloader
            app = _load(path)
            if not is_running_from_reloader():
                if path: print(" * Serving Flask app '%s'" % path)
                print(' * Debug mode: ' + ('on' if debug else 'off')); sys.stdout.flush()
            _serve(app, o['host'] or os.environ.get('FLASK_RUN_HOST') or '127.0.0.1', int(port), debug if o['reload'] is None else o['reload'], o['threads'])
            return 0
        if cmd == 'routes':
            app = _load(path)
            rows = sorted([(r.endpoint, ', '.join(sorted(r.methods - {'HEAD', 'OPTIONS'})), r.rule) for r in app.url_map.iter_rules()])
            head = ('Endpoint', 'Methods', 'Rule'); w = [max(len(x[n]) for x in rows + [head]) for n in range(3)]
            for row in [head, tuple('-' * n for n in w)] + rows: print('  '.join(x.ljust(n) for x, n in zip(row, w)))
            return 0
        if cmd == 'shell': sys.stderr.write('drydock: flask shell is not modelled: use python -c\n'); return 1
        app = _load(path)
        if cmd in app.cli.commands:
            with app.app_context(): app.cli.commands[cmd](*rest)
            return 0
    except _Usage as e: return _fail(cmd if cmd in ('run', 'routes') else '', str(e))
    return _fail('', "No such command '%s'." % cmd)
`,
  'flask.__main__': 'import sys\nfrom flask.cli import main\nsys.exit(main())\n',
};
