/** Templates of Jinja: its statements, expressions, filters and tests, and the escaping of MarkupSafe. */
export const JINJA: Readonly<Record<string, string>> = {
  markupsafe: String.raw`
class Markup(str):
    def __html__(self): return self
    def __add__(self, o): return Markup(str(self) + str(escape(o)))
    def __mod__(self, a):
        if isinstance(a, tuple): return Markup(str(self) % tuple(escape(x) if not isinstance(x, (int, float)) else x for x in a))
        return Markup(str(self) % (a if isinstance(a, (int, float)) else escape(a)))
    def format(self, *a, **k): return Markup(str(self).format(*[escape(x) for x in a], **{n: escape(v) for n, v in k.items()}))
    def join(self, seq): return Markup(str(self).join(str(escape(x)) for x in seq))
    @classmethod
    def escape(cls, s): return escape(s)
    def unescape(self): return str(self).replace('&lt;', '<').replace('&gt;', '>').replace('&#34;', '"').replace('&#39;', "'").replace('&amp;', '&')
    def striptags(self):
        import re
        return ' '.join(re.sub(r'<[^>]*>', '', str(self)).split())
    def __repr__(self): return 'Markup(%r)' % str(self)
def escape(s):
    if hasattr(s, '__html__'): return Markup(s.__html__())
    return Markup(str(s).replace('&', '&amp;').replace('>', '&gt;').replace('<', '&lt;').replace("'", '&#39;').replace('"', '&#34;'))
def escape_silent(s): return Markup() if s is None else escape(s)
`,
  'jinja2.exceptions': String.raw`
class TemplateError(Exception):
    def __init__(self, message=None): super().__init__(message); self.message = message
class TemplateNotFound(TemplateError):
    def __init__(self, name, message=None): super().__init__(message or name); self.name = name
    def __str__(self): return str(self.message)
class TemplatesNotFound(TemplateNotFound): pass
class TemplateSyntaxError(TemplateError):
    def __init__(self, message, lineno, name=None, filename=None): super().__init__(message); self.lineno = lineno; self.name = name; self.filename = filename
    def __str__(self): return str(self.message)
class UndefinedError(TemplateError): pass
class TemplateRuntimeError(TemplateError): pass
class TemplateAssertionError(TemplateSyntaxError): pass
`,
  jinja2: String.raw`
import re, os
from markupsafe import Markup, escape
from jinja2.exceptions import TemplateError, TemplateNotFound, TemplateSyntaxError, TemplateAssertionError, UndefinedError, TemplateRuntimeError
class Undefined:
    def __init__(self, name=None, hint=None): self._n = name; self._hint = hint
    def _fail(self, *a, **k): raise UndefinedError(self._hint or '%r is undefined' % self._n)
    def __str__(self): return ''
    def __repr__(self): return 'Undefined'
    def __bool__(self): return False
    def __iter__(self): return iter(())
    def __len__(self): return 0
    def __eq__(self, o): return isinstance(o, Undefined)
    def __hash__(self): return 0
    def __getattr__(self, n):
        if n.startswith('__'): raise AttributeError(n)
        self._fail()
    __getitem__ = __call__ = __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __mod__ = __lt__ = __gt__ = __le__ = __ge__ = __int__ = __float__ = _fail
class StrictUndefined(Undefined):
    __str__ = __bool__ = __iter__ = __len__ = Undefined._fail
_TOKEN = re.compile(r'''\s*(?:(\d+\.\d+|\d+)|([A-Za-z_]\w*)|("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(\*\*|//|==|!=|<=|>=|[-+*/%~<>=.,:|()\[\]{}]))''')
def _tokens(text, line):
    out = []; at = 0; text = text.strip()
    while at < len(text):
        m = _TOKEN.match(text, at)
        if not m: raise TemplateSyntaxError('unexpected char %r at %d' % (text[at], at), line)
        if m.group(1) is not None: out.append(('num', float(m.group(1)) if '.' in m.group(1) else int(m.group(1))))
        elif m.group(2) is not None: out.append(('name', m.group(2)))
        elif m.group(3) is not None: out.append(('str', re.sub(r'\\(.)', lambda x: {'n': '\n', 't': '\t'}.get(x.group(1), x.group(1)), m.group(3)[1:-1])))
        else: out.append(('op', m.group(4)))
        at = m.end()
        while at < len(text) and text[at].isspace(): at += 1
    out.append(('end', None))
    return out
class _Expr:
    def __init__(self, text, line, env, what='statement block'): self.what = what; self.t = _tokens(text, line); self.i = 0; self.line = line; self.env = env
    def peek(self): return self.t[self.i]
    def next(self): self.i += 1; return self.t[self.i - 1]
    def op(self, *names):
        k, v = self.t[self.i]
        if k == 'op' and v in names: self.i += 1; return v
    def word(self, *names):
        k, v = self.t[self.i]
        if k == 'name' and v in names: self.i += 1; return v
    def need(self, v):
        if not self.op(v): raise TemplateSyntaxError("expected token %r, got %r" % (v, self.peek()[1] if self.peek()[0] != 'end' else 'end of ' + self.what), self.line)
    def name(self):
        k, v = self.next()
        if k != 'name': raise TemplateSyntaxError("expected token 'name', got %r" % (v,), self.line)
        return v
    def end(self):
        if self.peek()[0] != 'end': raise TemplateSyntaxError("expected token 'end of statement block', got %r" % (self.peek()[1],), self.line)
    def full(self, tuples=False):
        e = self.cond()
        if tuples and self.peek() == ('op', ','):
            items = [e]
            while self.op(','):
                if self.peek()[0] == 'end': break
                items.append(self.cond())
            return lambda c: tuple(x(c) for x in items)
        return e
    def cond(self):
        a = self.or_()
        while self.word('if'):
            test = self.or_(); b = self.cond() if self.word('else') else (lambda c: Undefined())
            a = (lambda a, test, b: lambda c: a(c) if test(c) else b(c))(a, test, b)
        return a
    def or_(self):
        a = self.and_()
        while self.word('or'): a = (lambda a, b: lambda c: a(c) or b(c))(a, self.and_())
        return a
    def and_(self):
        a = self.not_()
        while self.word('and'): a = (lambda a, b: lambda c: a(c) and b(c))(a, self.not_())
        return a
    def not_(self):
        if self.word('not'):
            a = self.not_()
            return lambda c: not a(c)
        return self.compare()
    def compare(self):
        a = self.sum(); links = []
        while True:
            o = self.op('==', '!=', '<', '>', '<=', '>=') or self.word('in')
            if not o and self.peek() == ('name', 'not') and self.t[self.i + 1] == ('name', 'in'): self.i += 2; o = 'not in'
            if not o: break
            links.append((o, self.sum()))
        if not links: return a
        def run(c):
            x = a(c)
            for o, f in links:
                y = f(c)
                r = x == y if o == '==' else x != y if o == '!=' else x < y if o == '<' else x > y if o == '>' else x <= y if o == '<=' else x >= y if o == '>=' else (x in y) if o == 'in' else (x not in y)
                if not r: return False
                x = y
            return True
        return run
    def sum(self):
        a = self.cat()
        while True:
            o = self.op('+', '-')
            if not o: return a
            a = (lambda a, b, o: lambda c: a(c) + b(c) if o == '+' else a(c) - b(c))(a, self.cat(), o)
    def cat(self):
        a = self.mul()
        while self.op('~'):
            def joined(a, b):
                def run(c):
                    x, y = a(c), b(c)
                    return escape(x) + y if hasattr(x, '__html__') or hasattr(y, '__html__') else str(x) + str(y)
                return run
            a = joined(a, self.mul())
        return a
    def mul(self):
        a = self.unary()
        while True:
            o = self.op('*', '/', '//', '%')
            if not o: return a
            a = (lambda a, b, o: lambda c: a(c) * b(c) if o == '*' else a(c) / b(c) if o == '/' else a(c) // b(c) if o == '//' else a(c) % b(c))(a, self.unary(), o)
    def unary(self, filters=True):
        o = self.op('-', '+')
        if o:
            a = self.unary(False); a = (lambda a: lambda c: -a(c))(a) if o == '-' else a
        else:
            a = self.postfix(self.primary())
            if self.op('**'): a = (lambda a, b: lambda c: a(c) ** b(c))(a, self.unary(False))
        return self.filters(a) if filters else a
    def primary(self):
        k, v = self.next()
        if k == 'num' or k == 'str':
            if k == 'str':
                while self.peek()[0] == 'str': v += self.next()[1]
            return lambda c: v
        if k == 'name':
            if v in ('true', 'True'): return lambda c: True
            if v in ('false', 'False'): return lambda c: False
            if v in ('none', 'None'): return lambda c: None
            return lambda c: c.get(v)
        if k == 'op' and v == '(':
            if self.op(')'): return lambda c: ()
            e = self.full(True); self.need(')'); return e
        if k == 'op' and v == '[':
            items = self.items(']')
            return lambda c: [x(c) for x in items]
        if k == 'op' and v == '{':
            pairs = []
            while not self.op('}'):
                a = self.cond(); self.need(':'); pairs.append((a, self.cond())); self.op(',')
            return lambda c: {a(c): b(c) for a, b in pairs}
        raise TemplateSyntaxError('unexpected %r' % (v,) if k != 'end' else "Expected an expression, got 'end of %s'" % self.what, self.line)
    def items(self, close):
        out = []
        while not self.op(close):
            out.append(self.cond())
            if not self.op(','): self.need(close); break
        return out
    def args(self):
        pos = []; kw = {}
        while not self.op(')'):
            if self.peek()[0] == 'name' and self.t[self.i + 1] == ('op', '='):
                n = self.next()[1]; self.next(); kw[n] = self.cond()
            else: pos.append(self.cond())
            if not self.op(','): self.need(')'); break
        return pos, kw
    def postfix(self, a):
        while True:
            if self.op('.'):
                k, n = self.next()
                a = (lambda a, n: lambda c: _attribute(a(c), n))(a, n)
            elif self.op('['):
                if self.op(':'): lo = None; colon = True
                else: lo = self.full(True); colon = bool(self.op(':'))
                if colon:
                    hi = None if self.peek() in (('op', ']'), ('op', ':')) else self.cond()
                    step = self.cond() if self.op(':') and self.peek() != ('op', ']') else None
                    self.need(']')
                    a = (lambda a, lo, hi, step: lambda c: a(c)[slice(lo and lo(c), hi and hi(c), step and step(c))])(a, lo, hi, step)
                else: self.need(']'); a = (lambda a, i: lambda c: _item(a(c), i(c)))(a, lo)
            elif self.op('('):
                pos, kw = self.args()
                a = (lambda a, pos, kw: lambda c: a(c)(*[x(c) for x in pos], **{n: x(c) for n, x in kw.items()}))(a, pos, kw)
            else: return a
    def filters(self, a):
        while True:
            if self.op('|'):
                n = self.name()
                while self.op('.'): n += '.' + self.name()
                pos, kw = self.args() if self.op('(') else ([], {})
                if n not in self.env.filters: raise TemplateAssertionError('No filter named %r.' % n, self.line)
                def run(a, n, pos, kw):
                    f = self.env.filters[n]
                    if n in ('map', 'select', 'reject', 'selectattr', 'rejectattr'): return lambda c: f(self.env, a(c), *[x(c) for x in pos], **{k: x(c) for k, x in kw.items()})
                    return lambda c: f(a(c), *[x(c) for x in pos], **{k: x(c) for k, x in kw.items()})
                a = run(a, n, pos, kw)
            elif self.word('is'):
                no = bool(self.word('not')); n = self.name()
                if self.op('('): pos = self.args()[0]
                elif self.peek()[0] in ('num', 'str') or (self.peek()[0] == 'name' and self.peek()[1] not in ('and', 'or', 'else', 'if', 'is', 'not', 'in')): pos = [self.postfix(self.primary())]
                else: pos = []
                if n not in self.env.tests: raise TemplateAssertionError('No test named %r.' % n, self.line)
                a = (lambda a, n, pos, no: lambda c: bool(self.env.tests[n](a(c), *[x(c) for x in pos])) != no)(a, n, pos, no)
            elif self.peek() == ('op', '(') or self.peek() == ('op', '.'): a = self.postfix(a)
            else: return a
def _attribute(v, n):
    if isinstance(v, Undefined): v._fail()
    try: return getattr(v, n)
    except AttributeError: pass
    try: return v[n]
    except (TypeError, KeyError, IndexError, LookupError, AttributeError): return Undefined(n, '%r has no attribute %r' % (type(v).__module__ + '.' + type(v).__name__ + ' object' if type(v).__module__ != 'builtins' else type(v).__name__ + ' object', n))
def _item(v, k):
    if isinstance(v, Undefined): v._fail()
    try: return v[k]
    except (TypeError, KeyError, IndexError, LookupError, AttributeError): pass
    if isinstance(k, str):
        try: return getattr(v, k)
        except AttributeError: pass
    return Undefined(k)
class _Scope:
    def __init__(self, env, template, vars, parent=None): self.env = env; self.template = template; self.vars = vars; self.parent = parent; self.blocks = parent.blocks if parent else {}
    def get(self, n):
        s = self
        while s:
            if n in s.vars: return s.vars[n]
            s = s.parent
        if n in self.env.globals: return self.env.globals[n]
        return self.env.undefined(n)
    def inner(self, **v): return _Scope(self.env, self.template, v, self)
class _Loop:
    def __init__(self, items, depth): self._i = items; self.length = len(items); self.index0 = -1; self.depth = depth; self.depth0 = depth - 1
    @property
    def index(self): return self.index0 + 1
    @property
    def revindex(self): return self.length - self.index0
    @property
    def revindex0(self): return self.length - self.index0 - 1
    @property
    def first(self): return self.index0 == 0
    @property
    def last(self): return self.index0 == self.length - 1
    @property
    def previtem(self): return self._i[self.index0 - 1] if self.index0 > 0 else Undefined('previtem')
    @property
    def nextitem(self): return self._i[self.index0 + 1] if self.index0 + 1 < self.length else Undefined('nextitem')
    def cycle(self, *a): return a[self.index0 % len(a)]
class _Break(Exception): pass
class _Continue(Exception): pass
_TAG = re.compile(r'(\{%[-+]?\s*raw\s*[-+]?%\}.*?\{%[-+]?\s*endraw\s*[-+]?%\}|\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\})', re.S)
def Template(source, **kw): return Environment(**kw).from_string(source)
class _Template:
    def _set(self, env, source, name, filename):
        self.environment = env; self.name = name; self.filename = filename; self.macros = {}; self.blocks = {}; self.parent = None
        source = source.replace('\r\n', '\n')
        if source.endswith('\n') and not env.keep_trailing_newline: source = source[:-1]
        self._parts = []; line = 1; strip = False
        bits = _TAG.split(source)
        for n, bit in enumerate(bits):
            if n % 2 == 0:
                text = bit.lstrip() if strip else bit
                after = bits[n + 1] if n + 1 < len(bits) else ''
                if after[2:3] == '-': text = text.rstrip()
                elif env.lstrip_blocks and after[:2] in ('{%', '{#'): text = re.sub(r'(^|\n)[ \t]+$', r'\1', text)
                if env.trim_blocks and n > 0 and bits[n - 1][:2] in ('{%', '{#') and text[:1] == '\n' and not strip: text = text[1:]
                if text: self._parts.append(('text', text, line))
                strip = False
            elif re.match(r'\{%[-+]?\s*raw', bit): self._parts.append(('text', re.sub(r'^\{%.*?%\}|\{%[-+]?\s*endraw\s*[-+]?%\}$', '', bit), line))
            else:
                strip = bit[-3:-2] == '-'
                body = bit[2:-2].strip('-+') if bit[:2] != '{#' else ''
                if bit[:2] == '{{': self._parts.append(('print', body, line))
                elif bit[:2] == '{%': self._parts.append(('stmt', body.strip(), line))
            line += bit.count('\n')
        self._at = 0
        try:
            self.body = self._block(())
        except TemplateSyntaxError as e:
            if e.filename is None: e.name = name; e.filename = filename
            raise
        return self
    def _block(self, ends):
        out = []; self._end = None; line = 1
        while self._at < len(self._parts):
            kind, text, line = self._parts[self._at]; self._at += 1
            if kind == 'text': out.append((lambda text: lambda c, w: w(text))(text)); continue
            if kind == 'print':
                x = _Expr(text, line, self.environment, 'print statement'); e = x.full(True)
                if x.peek()[0] != 'end': raise TemplateSyntaxError("expected token 'end of print statement', got %r" % (x.peek()[1],), line)
                out.append((lambda e: lambda c, w: w(c.env._out(e(c), c.template)))(e)); continue
            word, _, rest = text.partition(' ')
            m = re.match(r'\w+', text); word = m.group(0) if m else ''; rest = text[len(word):].strip()
            if word in ends: self._end = (word, rest, line); return _seq(out)
            f = getattr(self, '_s_' + word, None)
            if f is None:
                if word.startswith('end') or word in ('else', 'elif'): raise TemplateSyntaxError("Encountered unknown tag '%s'.%s" % (word, ' You probably made a nesting mistake. Jinja is expecting this tag, but currently looking for %s.' % ' or '.join("'%s'" % e for e in ends) if ends else ''), line)
                raise TemplateSyntaxError("Encountered unknown tag '%s'." % word, line)
            out.append(f(rest, line))
        if ends: raise TemplateSyntaxError("Unexpected end of template. Jinja was looking for the following tags: %s. The innermost block that needs to be closed is '%s'." % (' or '.join("'%s'" % e for e in ends), ends[-1][3:] if ends[-1].startswith('end') else ''), line)
        return _seq(out)
    def _expr(self, text, line, tuples=True):
        x = _Expr(text, line, self.environment); e = x.full(tuples); x.end()
        return e
    def _s_if(self, rest, line):
        arms = []; test = self._expr(rest, line)
        while True:
            body = self._block(('elif', 'else', 'endif')); arms.append((test, body)); word, more, l = self._end
            if word == 'endif': other = None; break
            if word == 'else': other = self._block(('endif',)); break
            test = self._expr(more, l)
        def run(c, w):
            for t, b in arms:
                if t(c): return b(c, w)
            if other: other(c, w)
        return run
    def _s_for(self, rest, line):
        x = _Expr(rest, line, self.environment); names = [x.name()]
        while x.op(','): names.append(x.name())
        if not x.word('in'): raise TemplateSyntaxError("expected token 'in', got %r" % (x.peek()[1],), line)
        it = x.or_()
        if x.op(','):
            first = it; more = [x.or_()]
            while x.op(','): more.append(x.or_())
            it = lambda c: [first(c)] + [m(c) for m in more]
        cond = x.or_() if x.word('if') else None
        x.word('recursive'); x.end()
        body = self._block(('else', 'endfor')); other = self._block(('endfor',)) if self._end[0] == 'else' else None
        def run(c, w):
            vs = it(c)
            if isinstance(vs, Undefined): list(vs)
            items = []
            bind = lambda v: {names[0]: v} if len(names) == 1 else dict(zip(names, v))
            for v in vs:
                if cond is None or cond(c.inner(**bind(v))): items.append(v)
            up = c.get('loop'); loop = _Loop(items, up.depth + 1 if isinstance(up, _Loop) else 1)
            for v in items:
                loop.index0 += 1
                s = c.inner(**bind(v)); s.vars['loop'] = loop
                try: body(s, w)
                except _Continue: continue
                except _Break: break
            if not items and other: other(c, w)
        return run
    def _s_set(self, rest, line):
        head, eq, value = rest.partition('=')
        if eq and not head.rstrip().endswith(('!', '<', '>')):
            names = [n.strip() for n in head.split(',')]; e = self._expr(value, line)
            def run(c, w):
                v = e(c)
                for n, x in zip(names, [v] if len(names) == 1 else v):
                    if '.' in n: a, b = n.split('.'); setattr(c.get(a), b, x)
                    else: c.vars[n] = x
            return run
        name = rest.split('|')[0].strip(); body = self._block(('endset',))
        def run(c, w): c.vars[name] = Markup(_capture(body, c))
        return run
    def _s_block(self, rest, line):
        name = rest.split()[0]; body = self._block(('endblock',))
        if name in self.blocks: raise TemplateSyntaxError('block %r defined twice' % name, line)
        self.blocks[name] = body
        def run(c, w):
            chain = c.blocks.get(name) or [body]
            _run_block(chain, 0, c, w)
        return run
    def _s_extends(self, rest, line):
        e = self._expr(rest, line)
        self.parent = e
        return lambda c, w: None
    def _s_include(self, rest, line):
        m = re.match(r'(.*?)(\s+ignore missing)?(\s+with(out)? context)?$', rest); e = self._expr(m.group(1), line); ignore = bool(m.group(2))
        def run(c, w):
            try: t = c.env.get_or_select_template(e(c))
            except TemplateNotFound:
                if ignore: return
                raise
            t._render(_Scope(c.env, t, {}, c), w)
        return run
    def _s_macro(self, rest, line):
        name, _, params = rest.partition('('); name = name.strip()
        x = _Expr(params, line, self.environment); names = []
        while not x.op(')'):
            n = x.name(); names.append((n, x.cond() if x.op('=') else None)); x.op(',')
        body = self._block(('endmacro',))
        def run(c, w): c.vars[name] = _macro(name, names, body, c)
        run.macro = True
        return run
    def _s_call(self, rest, line):
        m = re.match(r'\(([\w\s,]*)\)\s*(.*)', rest); names = [(n.strip(), None) for n in m.group(1).split(',') if n.strip()] if m else []
        x = _Expr(m.group(2) if m else rest, line, self.environment); e = x.full(); body = self._block(('endcall',))
        def run(c, w):
            s = c.inner(caller=_macro('caller', names, body, c)); _caller.append(s.vars['caller'])
            try: w(c.env._out(e(s), c.template))
            finally: _caller.pop()
        return run
    def _s_filter(self, rest, line):
        body = self._block(('endfilter',)); e = self._expr('_f|' + rest, line)
        return lambda c, w: w(str(e(c.inner(_f=Markup(_capture(body, c))))))
    def _s_with(self, rest, line):
        pairs = []; x = _Expr(rest, line, self.environment)
        while x.peek()[0] != 'end': n = x.name(); x.need('='); pairs.append((n, x.cond())); x.op(',')
        body = self._block(('endwith',))
        return lambda c, w: body(c.inner(**{n: e(c) for n, e in pairs}), w)
    def _s_import(self, rest, line):
        path, _, name = rest.rpartition(' as '); e = self._expr(path, line)
        def run(c, w): c.vars[name.split()[0]] = c.env.get_template(e(c)).module
        return run
    def _s_from(self, rest, line):
        path, _, names = rest.partition(' import '); e = self._expr(path, line); names = re.sub(r'\s+with(out)? context$', '', names)
        def run(c, w):
            m = c.env.get_template(e(c)).module
            for n in names.split(','):
                a, _, b = n.strip().partition(' as ')
                c.vars[(b or a).strip()] = getattr(m, a.strip())
        return run
    def _s_autoescape(self, rest, line): return self._block(('endautoescape',))
    def _s_do(self, rest, line):
        e = self._expr(rest, line)
        return lambda c, w: e(c) and None
    def _s_break(self, rest, line):
        def run(c, w): raise _Break()
        return run
    def _s_continue(self, rest, line):
        def run(c, w): raise _Continue()
        return run
    @property
    def module(self):
        c = _Scope(self.environment, self, {}); self.body(c, lambda s: None)
        m = _Module()
        for k, v in c.vars.items(): setattr(m, k, v)
        return m
    def _render(self, c, w):
        for name, body in self.blocks.items(): c.blocks.setdefault(name, []).append(body)
        if self.parent is not None:
            _sets(self, c)
            t = c.env.get_or_select_template(self.parent(c))
            c.template = t
            t._render(c, w)
        else: self.body(c, w)
    def render(self, *a, **k):
        c = _Scope(self.environment, self, dict(*a, **k)); out = []
        self._render(c, out.append)
        return ''.join(out)
    def generate(self, *a, **k): yield self.render(*a, **k)
    def __repr__(self): return '<Template %s>' % (repr(self.name) if self.name else 'memory:0')
class _Module: pass
def _sets(t, c):
    # What stands outside of blocks in a child sets names, and prints nothing.
    kept = c.blocks
    c.blocks = {n: [lambda c, w: None] for n in t.blocks}
    try: t.body(c, lambda s: None)
    finally: c.blocks = kept
_caller = []
def _macro(name, names, body, c):
    def call(*a, **k):
        v = {}
        for i, (n, d) in enumerate(names): v[n] = a[i] if i < len(a) else k.pop(n) if n in k else d(c) if d is not None else Undefined(n, 'parameter %r was not provided' % n)
        if _caller and name != 'caller': v['caller'] = _caller[-1]
        v['kwargs'] = k; v['varargs'] = a[len(names):]
        return Markup(_capture(body, c.inner(**v)))
    call.name = name
    return call
def _capture(body, c):
    out = []; body(c, out.append)
    return ''.join(out)
def _seq(parts):
    def run(c, w):
        for p in parts: p(c, w)
    return run
def _run_block(chain, i, c, w):
    def sup():
        if i + 1 >= len(chain): return Undefined('super', 'there is no parent block called super')
        out = []; _run_block(chain, i + 1, c, out.append)
        return Markup(''.join(out))
    chain[i](c.inner(super=sup), w)
class BaseLoader:
    def get_source(self, env, name): raise TemplateNotFound(name)
class FileSystemLoader(BaseLoader):
    def __init__(self, searchpath, encoding='utf-8', followlinks=False): self.searchpath = [searchpath] if isinstance(searchpath, str) or hasattr(searchpath, '__fspath__') else list(searchpath)
    def get_source(self, env, name):
        for f in self.searchpath:
            p = os.path.join(os.fspath(f), name)
            if os.path.isfile(p):
                with open(p) as h: return h.read(), p, None
        raise TemplateNotFound(name)
class DictLoader(BaseLoader):
    def __init__(self, mapping): self.mapping = mapping
    def get_source(self, env, name):
        if name in self.mapping: return self.mapping[name], None, None
        raise TemplateNotFound(name)
class PackageLoader(FileSystemLoader):
    def __init__(self, package, path='templates'):
        import importlib
        super().__init__(os.path.join(os.path.dirname(importlib.import_module(package).__file__), path))
def select_autoescape(enabled_extensions=('html', 'htm', 'xml'), disabled_extensions=(), default_for_string=True, default=False):
    return lambda name: default_for_string if name is None else name.rsplit('.', 1)[-1].lower() in enabled_extensions
def _sort_key(attr):
    def key(v):
        if attr is not None:
            for a in str(attr).split('.'): v = _attribute(v, a) if not a.isdigit() else v[int(a)]
        return v.lower() if isinstance(v, str) else v
    return key
def _attr(v, attr):
    for a in str(attr).split('.'): v = _item(v, int(a) if a.isdigit() else a)
    return v
def _truncate(s, length=255, killwords=False, end='...', leeway=5):
    if len(s) <= length + leeway: return s
    if killwords: return s[:length - len(end)] + end
    return s[:length - len(end)].rsplit(' ', 1)[0] + end
def _round(v, precision=0, method='common'):
    import math
    if method == 'common': return round(float(v), precision)
    f = math.ceil if method == 'ceil' else math.floor
    return f(v * 10 ** precision) / 10 ** precision
def _int(v, default=0, base=10):
    try: return int(v, base) if isinstance(v, str) and base != 10 else int(v)
    except (TypeError, ValueError):
        try: return int(float(v))
        except (TypeError, ValueError): return default
def _float(v, default=0.0):
    try: return float(v)
    except (TypeError, ValueError): return default
def _default(v, d='', boolean=False): return d if isinstance(v, Undefined) or (boolean and not v) else v
def _join(v, d='', attribute=None):
    vs = [_attr(x, attribute) if attribute else x for x in v]
    if any(hasattr(x, '__html__') for x in vs): return Markup(d).join(vs)
    return d.join(str(x) for x in vs)
def _map(env, v, name=None, *a, attribute=None, default=None):
    if attribute is not None:
        got = [_attr(x, attribute) for x in v]
        return [default if default is not None and isinstance(x, Undefined) else x for x in got]
    return [env.filters[name](x, *a) for x in v]
def _pick(keep, by_attr):
    def f(env, v, *a):
        out = []
        for x in v:
            y = _attr(x, a[0]) if by_attr else x; rest = a[1:] if by_attr else a
            ok = bool(env.tests[rest[0]](y, *rest[1:])) if rest else bool(y)
            if ok == keep: out.append(x)
        return out
    return f
def _groupby(v, attribute, default=None):
    out = {}
    for x in sorted(v, key=_sort_key(attribute)): out.setdefault(_attr(x, attribute), []).append(x)
    return [(k, g) for k, g in out.items()]
def _batch(v, n, fill=None):
    v = list(v); out = [v[i:i + n] for i in range(0, len(v), n)]
    if fill is not None and out and len(out[-1]) < n: out[-1] += [fill] * (n - len(out[-1]))
    return out
def _unique(v):
    seen = []
    for x in v:
        k = x.lower() if isinstance(x, str) else x
        if k not in [s for s, _ in seen]: seen.append((k, x))
    return [x for _, x in seen]
def _tojson(v, indent=None):
    import json
    return Markup(json.dumps(v, indent=indent, sort_keys=True).replace('<', '\\u003c').replace('>', '\\u003e').replace('&', '\\u0026').replace("'", '\\u0027'))
def _size(v, binary=False):
    base = 1024 if binary else 1000; v = float(v)
    if v < base: return '%d Byte%s' % (v, '' if v == 1 else 's')
    for i, p in enumerate(('k', 'M', 'G', 'T')):
        unit = base ** (i + 2)
        if v < unit: return '%.1f %s' % (base * v / unit, (p.upper() + 'i' if binary else p) + 'B')
class Environment:
    def __init__(self, loader=None, autoescape=False, trim_blocks=False, lstrip_blocks=False, keep_trailing_newline=False, undefined=Undefined, extensions=(), **kw):
        self.loader = loader; self.autoescape = autoescape; self.trim_blocks = trim_blocks; self.lstrip_blocks = lstrip_blocks; self.keep_trailing_newline = keep_trailing_newline; self.undefined = undefined; self._c = {}
        class namespace:
            def __init__(self, **k):
                for a, b in k.items(): setattr(self, a, b)
        self.globals = {'range': range, 'dict': dict, 'namespace': namespace}
        text = lambda f: lambda v, *a, **k: Markup(f(v, *a, **k)) if hasattr(v, '__html__') else f(str(v), *a, **k)
        self.filters = {'upper': text(lambda s: s.upper()), 'lower': text(lambda s: s.lower()), 'title': text(lambda s: s.title()), 'capitalize': text(lambda s: s.capitalize()), 'trim': text(lambda s, c=None: s.strip(c)), 'length': len, 'count': len, 'e': escape, 'escape': escape, 'safe': Markup, 'forceescape': lambda v: escape(str(v)), 'default': _default, 'd': _default, 'join': _join, 'first': lambda v: next(iter(v), Undefined('first', 'No first item, sequence was empty.')), 'last': lambda v: list(v)[-1] if list(v) else Undefined('last', 'No last item, sequence was empty.'), 'random': lambda v: __import__('random').choice(list(v)), 'list': list, 'string': str, 'int': _int, 'float': _float, 'abs': abs, 'round': _round, 'sum': lambda v, attribute=None, start=0: sum([_attr(x, attribute) if attribute else x for x in v], start), 'min': lambda v, attribute=None: min(v, key=_sort_key(attribute)), 'max': lambda v, attribute=None: max(v, key=_sort_key(attribute)), 'sort': lambda v, reverse=False, case_sensitive=False, attribute=None: sorted(v, key=_sort_key(attribute), reverse=reverse), 'reverse': lambda v: v[::-1] if isinstance(v, str) else list(reversed(list(v))), 'replace': lambda s, a, b, count=-1: str(s).replace(a, b, count), 'truncate': _truncate, 'wordcount': lambda s: len(str(s).split()), 'urlencode': lambda v: __import__('urllib.parse', fromlist=['x']).parse.quote(v) if isinstance(v, str) else __import__('urllib.parse').parse.urlencode(v), 'dictsort': lambda v, case_sensitive=False, by='key', reverse=False: sorted(v.items(), key=lambda kv: _sort_key(None)(kv[0 if by == 'key' else 1]), reverse=reverse), 'items': lambda v: list(v.items()), 'map': _map, 'select': _pick(True, False), 'reject': _pick(False, False), 'selectattr': _pick(True, True), 'rejectattr': _pick(False, True), 'groupby': _groupby, 'batch': _batch, 'unique': lambda v, **k: _unique(v), 'tojson': _tojson, 'striptags': lambda v: Markup(v).striptags(), 'indent': lambda s, width=4, first=False, blank=False: ((' ' * width if first else '') + ('\n' + ' ' * width).join(str(s).split('\n'))), 'center': lambda s, width=80: str(s).center(width), 'format': lambda s, *a: s % a, 'attr': lambda v, n: getattr(v, n), 'filesizeformat': _size, 'pprint': repr}
        num = lambda v: isinstance(v, (int, float)) and not isinstance(v, bool)
        self.tests = {'defined': lambda v: not isinstance(v, Undefined), 'undefined': lambda v: isinstance(v, Undefined), 'none': lambda v: v is None, 'string': lambda v: isinstance(v, str), 'number': lambda v: isinstance(v, (int, float)), 'integer': lambda v: isinstance(v, int) and not isinstance(v, bool), 'float': lambda v: isinstance(v, float), 'boolean': lambda v: v is True or v is False, 'true': lambda v: v is True, 'false': lambda v: v is False, 'mapping': lambda v: isinstance(v, dict), 'sequence': lambda v: isinstance(v, (list, tuple, str, dict)), 'iterable': lambda v: hasattr(v, '__iter__'), 'callable': callable, 'even': lambda v: v % 2 == 0, 'odd': lambda v: v % 2 == 1, 'divisibleby': lambda v, n: v % n == 0, 'eq': lambda a, b: a == b, 'equalto': lambda a, b: a == b, '==': lambda a, b: a == b, 'ne': lambda a, b: a != b, 'lt': lambda a, b: a < b, 'lessthan': lambda a, b: a < b, 'gt': lambda a, b: a > b, 'greaterthan': lambda a, b: a > b, 'le': lambda a, b: a <= b, 'ge': lambda a, b: a >= b, 'in': lambda a, b: a in b, 'sameas': lambda a, b: a is b, 'lower': lambda s: str(s).islower(), 'upper': lambda s: str(s).isupper()}
    def _escapes(self, name): return self.autoescape(name) if callable(self.autoescape) else bool(self.autoescape)
    def _out(self, v, template): return str(escape(v)) if self._escapes(template.name) else str(v)
    def from_string(self, source, globals=None): return _Template()._set(self, source, None, None)
    def get_template(self, name, parent=None, globals=None):
        if isinstance(name, _Template): return name
        if self.loader is None: raise TypeError('no loader for this environment specified')
        source, path, _ = self.loader.get_source(self, name)
        known = self._c.get(name)
        if known is None or known[0] != source: self._c[name] = known = (source, _Template()._set(self, source, name, path))
        return known[1]
    def get_or_select_template(self, n): return self.select_template(n) if isinstance(n, (list, tuple)) else self.get_template(n)
    def select_template(self, names):
        for n in names:
            try: return self.get_template(n)
            except TemplateNotFound: pass
        raise TemplateNotFound(names[-1], 'none of the templates given were found: ' + ', '.join(names))
    def add_extension(self, e): pass
`,
};
