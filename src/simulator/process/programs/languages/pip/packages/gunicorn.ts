/** The master and the workers of Gunicorn: processes that share a listening socket. */
export const GUNICORN: Readonly<Record<string, string>> = {
  gunicorn: 'import importlib.metadata\n__version__ = importlib.metadata.version("gunicorn")\n',
  'gunicorn.app': '',
  'gunicorn.__main__': 'from gunicorn.app.wsgiapp import run\nrun()\n',
  'gunicorn.app.wsgiapp': String.raw`
import os, sys, time, signal, socket, threading, importlib, _sys
import gunicorn
from _wsgi import read_request, http_date
_LEVELS = {'debug': 10, 'info': 20, 'warning': 30, 'error': 40, 'critical': 50}
class _Log:
    def __init__(self, level): self.level = _LEVELS.get(level, 20)
    def line(self, name, text):
        if _LEVELS[name] >= self.level: sys.stderr.write('[%s +0000] [%d] [%s] %s\n' % (time.strftime('%Y-%m-%d %H:%M:%S', time.gmtime()), os.getpid(), name.upper(), text))
    def info(self, t): self.line('info', t)
    def error(self, t): self.line('error', t)
_NAMES = {'-b': 'bind', '-w': 'workers', '-k': 'worker_class', '-t': 'timeout', '-c': 'config', '-n': 'proc_name', '-e': 'raw_env', '-u': 'user', '-g': 'group', '-p': 'pidfile', '-m': 'umask'}
_VALUED = 'bind workers worker_class timeout config proc_name name env user group pid umask threads access_logfile error_logfile log_file log_level keep_alive graceful_timeout max_requests max_requests_jitter worker_tmp_dir chdir access_logformat forwarded_allow_ips worker_connections backlog limit_request_line pythonpath certfile keyfile reload_extra_file log_config statsd_host'.split()
_FLAGS = 'reload preload capture_output daemon version help check_config print_config no_sendfile reuse_port log_syslog enable_stdio_inheritance reload_engine no_control_socket'.split()
def _read(args, o):
    i = 0; app = None
    while i < len(args):
        a = args[i]; i += 1
        if not a.startswith('-'): app = a; continue
        if a.startswith('--'): n, eq, v = a[2:].partition('='); n = n.replace('-', '_')
        else:
            n = _NAMES.get(a[:2]); v = a[2:]; eq = v
            if a == '-v': n = 'version'
            elif a == '-h': n = 'help'
            elif a == '-D': n = 'daemon'
            elif n is None: n = a
        if n in _FLAGS: o[n] = True
        elif n in _VALUED or n in _NAMES.values():
            if not eq:
                if i >= len(args): sys.stderr.write('usage: gunicorn [OPTIONS] [APP_MODULE]\ngunicorn: error: argument %s: expected 1 argument\n' % a); sys.exit(2)
                v = args[i]; i += 1
            n = {'name': 'proc_name', 'env': 'raw_env', 'log_file': 'error_logfile', 'access_logfile': 'accesslog', 'error_logfile': 'errorlog', 'pid': 'pidfile'}.get(n, n)
            if n == 'bind' or n == 'raw_env': o.setdefault('_' + n, []).append(v)
            else: o[n] = v
        else: sys.stderr.write('usage: gunicorn [OPTIONS] [APP_MODULE]\ngunicorn: error: unrecognized arguments: %s\n' % a); sys.exit(2)
    return app
def run(prog=None):
    o = {}
    conf = {}
    extra = os.environ.get('GUNICORN_CMD_ARGS', '').split()
    app = _read(extra, o); app = _read(sys.argv[1:], o) or app
    if o.get('version'): print('gunicorn (version %s)' % gunicorn.__version__); return
    if o.get('help'): sys.stderr.write('drydock: the help of gunicorn is not modelled\n'); sys.exit(1)
    path = o.get('config', './gunicorn.conf.py').replace('python:', '').replace('file:', '')
    if os.path.exists(path):
        m = _sys.run_file(os.path.abspath(path))
        conf = {k: v for k, v in vars(m).items() if not k.startswith('__')}
    elif 'config' in o: sys.stderr.write("\nError: %r doesn't exist\n" % path); sys.exit(1)
    get = lambda k, d: o.get(k, conf.get(k, d))
    app = app or conf.get('wsgi_app')
    if not app: sys.stderr.write('\nError: No application module specified.\n'); sys.exit(1)
    for pair in o.get('_raw_env', []) + list(conf.get('raw_env', [])): k, _, v = pair.partition('='); os.environ[k] = v
    if get('chdir', None): os.chdir(get('chdir', None))
    if os.getcwd() not in sys.path: sys.path.insert(0, os.getcwd())
    if sys.argv[0] and get('pythonpath', None): sys.path.insert(0, get('pythonpath', None))
    if get('daemon', False): sys.stderr.write('drydock: gunicorn --daemon is not modelled: leave it in the foreground of its container\n'); sys.exit(1)
    kind = get('worker_class', 'sync'); threads = int(get('threads', 1))
    if kind == 'sync' and threads > 1: kind = 'gthread'
    if kind not in ('sync', 'gthread') and not kind.startswith('uvicorn'): sys.stderr.write('drydock: the worker class %s of gunicorn is not modelled: sync and gthread are\n' % kind); sys.exit(1)
    env = os.environ.get('PORT')
    bind = (o.get('_bind') or conf.get('bind') or ('0.0.0.0:' + env if env else '127.0.0.1:8000'))
    bind = (bind if isinstance(bind, str) else bind[0]).replace('http://', '').replace('tcp://', '')
    if bind.startswith('unix:'): sys.stderr.write('drydock: Unix sockets of gunicorn are not modelled: bind to a port\n'); sys.exit(1)
    host, _, port = bind.rpartition(':') if ':' in bind else (bind, '', '8000')
    if not port.isdigit(): sys.stderr.write("\nError: %r is not a valid port number.\n" % port); sys.exit(1)
    cfg = {'app': app, 'host': host or '0.0.0.0', 'port': int(port), 'workers': int(get('workers', os.environ.get('WEB_CONCURRENCY', 1))), 'kind': kind, 'threads': threads, 'access': get('accesslog', None), 'level': get('loglevel', get('log_level', 'info')).lower(), 'grace': float(get('graceful_timeout', 30)), 'keep': kind == 'gthread', 'max': int(get('max_requests', 0)), 'hooks': conf, 'reload': bool(get('reload', False))}
    log = _Log(cfg['level'])
    if os.environ.pop('__GUNICORN_WORKER__', None): _Worker(cfg, log).run()
    else: _Master(cfg, log).run()
class _Master:
    def __init__(self, cfg, log): self.cfg = cfg; self.log = log; self.kids = []; self.queue = []; self.code = 0; self.reason = None
    def run(self):
        cfg, log = self.cfg, self.log
        log.info('Starting gunicorn ' + gunicorn.__version__)
        for left in range(5, -1, -1):
            try: self.listener = _sys.listen(cfg['host'], cfg['port']); break
            except OSError as e:
                if e.errno != 98:
                    log.error("Invalid address: %r" % ((cfg['host'], cfg['port']),))
                    sys.exit(1)
                log.error('Connection in use: %r' % ((cfg['host'], cfg['port']),))
                if left: log.error('connection to %r failed: [Errno 98] Address already in use' % ((cfg['host'], cfg['port']),)); time.sleep(1)
        else: log.error("Can't connect to %r" % ((cfg['host'], cfg['port']),)); sys.exit(1)
        log.info('Listening at: http://%s:%d (%d)' % (cfg['host'], cfg['port'], os.getpid()))
        log.info('Using worker: ' + cfg['kind'])
        for name in ('TERM', 'INT', 'QUIT', 'HUP', 'USR1', 'TTIN', 'TTOU'):
            signal.signal(getattr(signal, 'SIG' + name), (lambda n: lambda *a: self.queue.append(n))(name.lower()))
        f = cfg['hooks'].get('when_ready')
        while len(self.kids) < cfg['workers']: self.spawn()
        if f: f(self)
        # Releases from 25 on answer to gunicornc there.
        told = int(gunicorn.__version__.split('.')[0]) < 25
        while True:
            if not told:
                _sys.wait_children(0.4)
                if not self.queue and self.kids: log.info('Control socket listening at %s/.gunicorn/gunicorn.ctl' % (os.environ.get('HOME') or '/root'))
                told = True
            else: _sys.wait_children(None if not self.queue else 0)
            self.reap()
            while self.queue:
                name = self.queue.pop(0)
                log.info('Handling signal: ' + name)
                if name in ('term', 'int', 'quit'): self.stop(name == 'term'); log.info('Shutting down: Master'); sys.exit(0)
                if name == 'hup':
                    log.info('Hang up: Master'); old = list(self.kids); self.kids = []
                    while len(self.kids) < cfg['workers']: self.spawn()
                    for k in old: os.kill(k, signal.SIGTERM)
                elif name == 'ttin': cfg['workers'] += 1; self.spawn()
                elif name == 'ttou' and cfg['workers'] > 1: cfg['workers'] -= 1; os.kill(self.kids[0], signal.SIGTERM)
            while len(self.kids) < cfg['workers']: self.spawn()
    def spawn(self):
        env = dict(os.environ); env['__GUNICORN_WORKER__'] = '1'
        self.kids.append(_sys.spawn_with([sys.executable] + sys.orig_argv[1:], env, self.listener))
    def reap(self):
        for pid in list(self.kids):
            code = _sys.waitpid(pid, 0)
            if code is None: continue
            self.kids.remove(pid)
            if code == 3 or code == 4:
                self.log.error('Worker (pid:%d) exited with code %d.' % (pid, code)) if int(gunicorn.__version__.split('.')[0]) > 20 else None
                self.stop(True)
                why = 'Worker failed to boot.' if code == 3 else 'App failed to load.'
                self.log.error('Shutting down: Master'); self.log.error('Reason: ' + why); sys.exit(code)
            if code < 0: self.log.error('Worker (pid:%d) was sent %s!%s' % (pid, signal.Signals(-code).name if hasattr(signal, 'Signals') else 'SIG%d' % -code, ' Perhaps out of memory?' if code == -9 else ''))
            elif code > 0: self.log.error('Worker (pid:%d) exited with code %d' % (pid, code))
    def stop(self, graceful):
        for k in self.kids: os.kill(k, signal.SIGTERM if graceful else signal.SIGQUIT)
        until = time.time() + self.cfg['grace']
        while self.kids and time.time() < until:
            for pid in list(self.kids):
                if _sys.waitpid(pid, 0) is not None: self.kids.remove(pid)
            if self.kids: _sys.wait_children(1)
        for k in self.kids: os.kill(k, signal.SIGKILL)
class _Stop(BaseException): pass
class _Worker:
    def __init__(self, cfg, log): self.cfg = cfg; self.log = log; self.alive = True; self.busy = 0; self.served = 0
    def run(self):
        log = self.log; pid = os.getpid(); code = 0
        def stop(n, frame):
            self.alive = False
            if not self.busy or n != signal.SIGTERM: raise _Stop()
        for name in ('TERM', 'QUIT', 'INT'): signal.signal(getattr(signal, 'SIG' + name), stop)
        log.info('Booting worker with pid: %d' % pid)
        try:
            try: self.app = self.load()
            except _Load as e: sys.stderr.write(str(e) + '\n'); code = 4
            except SystemExit: raise
            except Exception as e:
                log.error('Exception in worker process\n' + _sys.traceback(e).rstrip('\n'))
                if isinstance(e, ImportError): sys.stderr.write(str(e) + '\n')
                code = 3
            if not code: self.loop()
        except _Stop: pass
        log.info('Worker exiting (pid: %d)' % pid)
        if code: sys.exit(code)
    def load(self):
        name, _, attr = self.cfg['app'].partition(':'); attr = attr or 'application'
        m = importlib.import_module(name)
        call = attr.endswith(')'); n = attr.split('(')[0]
        if not hasattr(m, n): raise _Load('Failed to find attribute %r in %r.' % (n, name))
        a = getattr(m, n)
        if call: a = eval('f(' + attr.split('(', 1)[1], {'f': a})
        if a is None or not callable(a): raise _Load('Application object must be callable.')
        if self.cfg['kind'].startswith('uvicorn'):
            from uvicorn.main import _asgi_as_wsgi
            a = _asgi_as_wsgi(a)
        return a
    def loop(self):
        self.listener = _sys.inherited()
        while self.alive:
            made = _sys.accept(self.listener, None)
            if made is None: continue
            c = socket.socket(_host=made)
            if self.cfg['kind'] == 'gthread': threading.Thread(target=self.serve, args=(c,), daemon=True).start()
            else: self.serve(c)
            if self.cfg['max'] and self.served >= self.cfg['max']: self.log.info('Autorestarting worker after current request.'); return
    def serve(self, c):
        self.busy += 1
        try:
            f = c.makefile('rb'); peer = c.getpeername()
            while True:
                env = read_request(f, peer, (self.cfg['host'], self.cfg['port']))
                if env is None: break
                self.served += 1
                if not self.handle(env, c, peer): break
        except (BrokenPipeError, ConnectionResetError): pass
        finally: c.close(); self.busy -= 1
    def handle(self, env, c, peer):
        env['SERVER_SOFTWARE'] = 'gunicorn/' + gunicorn.__version__; env['wsgi.multithread'] = self.cfg['threads'] > 1; env['wsgi.multiprocess'] = self.cfg['workers'] > 1
        keep = self.cfg['keep'] and env.get('HTTP_CONNECTION', '').lower() != 'close' and env['SERVER_PROTOCOL'] == 'HTTP/1.1'
        state = {}; started = time.time(); sent = [0]
        def start_response(status, headers, exc_info=None): state['status'] = status; state['headers'] = headers
        def head():
            names = [k.lower() for k, v in state['headers']]
            state['chunked'] = 'content-length' not in names and env['REQUEST_METHOD'] != 'HEAD' and state['status'][:3] not in ('204', '304') and env['SERVER_PROTOCOL'] == 'HTTP/1.1'
            out = ['HTTP/1.1 ' + state['status'], 'Server: gunicorn', 'Date: ' + http_date(), 'Connection: ' + ('keep-alive' if keep else 'close')]
            if state['chunked']: out.append('Transfer-Encoding: chunked')
            out += ['%s: %s' % kv for kv in state['headers'] if kv[0].lower() not in ('server', 'date', 'connection')]
            state['sent'] = True
            c.sendall(('\r\n'.join(out) + '\r\n\r\n').encode('latin-1'))
        try:
            body = self.app(env, start_response)
            try:
                for data in body:
                    if 'sent' not in state: head()
                    if data: sent[0] += len(data); c.sendall(b'%x\r\n' % len(data) + data + b'\r\n' if state['chunked'] else data)
                if 'sent' not in state: head()
                if state['chunked']: c.sendall(b'0\r\n\r\n')
            finally:
                if hasattr(body, 'close'): body.close()
        except (BrokenPipeError, ConnectionResetError): raise
        except Exception as e:
            self.log.error('Error handling request %s\n%s' % (env['RAW_URI'], _sys.traceback(e).rstrip('\n')))
            if 'sent' not in state:
                page = '<html>\n  <head>\n    <title>Internal Server Error</title>\n  </head>\n  <body>\n    <h1><p>Internal Server Error</p></h1>\n    \n  </body>\n</html>\n'
                c.sendall(('HTTP/1.1 500 Internal Server Error\r\nConnection: close\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n%s' % (len(page), page)).encode())
            return False
        if self.cfg['access'] == '-': sys.stdout.write('%s - - [%s +0000] "%s" %s %s "%s" "%s"\n' % (peer[0], time.strftime('%d/%b/%Y:%H:%M:%S', time.gmtime()), env['_line'], state['status'][:3], sent[0] or '-', env.get('HTTP_REFERER', '-'), env.get('HTTP_USER_AGENT', '-'))); sys.stdout.flush()
        return keep
class _Load(Exception): pass
`,
};
