/** net/http and encoding/json, as Go. */
export const WEB_SOURCES: Readonly<Record<string, string>> = {
  'net/url': `package url
type Values map[string][]string
func (v Values) Get(key string) string { if l := v[key]; len(l) > 0 { return l[0] }; return "" }
func (v Values) Has(key string) bool { _, ok := v[key]; return ok }
type URL struct { Scheme string; Host string; Path string; RawQuery string }
func (u *URL) Query() Values {
	out := Values{}
	for _, pair := range queryPairs(u.RawQuery) { out[pair[0]] = append(out[pair[0]], pair[1]) }
	return out
}
func (u *URL) String() string {
	s := u.Path
	if u.Host != "" { s = u.Scheme + "://" + u.Host + s }
	if u.RawQuery != "" { s += "?" + u.RawQuery }
	return s
}
func queryPairs(q string) [][]string
func QueryEscape(s string) string
`,
  'net/http': `package http
import ("io"; "net/url"; "strings"; "errors"; "time")
const ( MethodGet = "GET"; MethodPost = "POST"; MethodPut = "PUT"; MethodDelete = "DELETE"; MethodHead = "HEAD"; MethodPatch = "PATCH"; MethodOptions = "OPTIONS" )
const ( StatusOK = 200; StatusCreated = 201; StatusAccepted = 202; StatusNoContent = 204; StatusMovedPermanently = 301; StatusFound = 302; StatusSeeOther = 303; StatusNotModified = 304; StatusTemporaryRedirect = 307; StatusPermanentRedirect = 308; StatusBadRequest = 400; StatusUnauthorized = 401; StatusForbidden = 403; StatusNotFound = 404; StatusMethodNotAllowed = 405; StatusConflict = 409; StatusTeapot = 418; StatusUnprocessableEntity = 422; StatusTooManyRequests = 429; StatusInternalServerError = 500; StatusNotImplemented = 501; StatusBadGateway = 502; StatusServiceUnavailable = 503; StatusGatewayTimeout = 504 )
func StatusText(code int) string
var ErrServerClosed = errors.New("http: Server closed")
type Header map[string][]string
func canonical(s string) string
func (h Header) Set(key, value string) { h[canonical(key)] = []string{value} }
func (h Header) Add(key, value string) { h[canonical(key)] = append(h[canonical(key)], value) }
func (h Header) Get(key string) string { if l := h[canonical(key)]; len(l) > 0 { return l[0] }; return "" }
func (h Header) Del(key string) { delete(h, canonical(key)) }
func (h Header) Values(key string) []string { return h[canonical(key)] }
type ResponseWriter interface { Header() Header; Write([]byte) (int, error); WriteHeader(statusCode int) }
type Request struct { Method string; URL *url.URL; Proto string; Header Header; Body io.ReadCloser; Host string; RemoteAddr string; RequestURI string; ContentLength int64; pathValues map[string]string }
func (r *Request) UserAgent() string { return r.Header.Get("User-Agent") }
func (r *Request) FormValue(key string) string { return r.URL.Query().Get(key) }
func (r *Request) PathValue(name string) string { return r.pathValues[name] }
type Handler interface { ServeHTTP(ResponseWriter, *Request) }
type HandlerFunc func(ResponseWriter, *Request)
func (f HandlerFunc) ServeHTTP(w ResponseWriter, r *Request) { f(w, r) }
type route struct { method, host, path string; handler Handler }
type ServeMux struct { routes []route }
func NewServeMux() *ServeMux { return &ServeMux{} }
var DefaultServeMux = NewServeMux()
func (m *ServeMux) Handle(pattern string, handler Handler) {
	method, rest, found := strings.Cut(pattern, " ")
	if !found { rest = method; method = "" }
	rest = strings.TrimSpace(rest)
	i := strings.Index(rest, "/")
	if i < 0 { panic("http: invalid pattern") }
	for _, one := range m.routes { if one.method == method && one.host == rest[:i] && one.path == rest[i:] { panic("http: multiple registrations for " + pattern) } }
	m.routes = append(m.routes, route{method, rest[:i], rest[i:], handler})
}
func (m *ServeMux) HandleFunc(pattern string, handler func(ResponseWriter, *Request)) { m.Handle(pattern, HandlerFunc(handler)) }
func matches(pattern, path string) (int, []string)
func (m *ServeMux) ServeHTTP(w ResponseWriter, r *Request) {
	best, at, wrongMethod := -1, -1, false
	var allow []string
	var values []string
	for i, one := range m.routes {
		score, found := matches(one.path, r.URL.Path)
		if score < 0 || one.host != "" && one.host != r.Host { continue }
		if one.method != "" && one.method != r.Method && !(one.method == "GET" && r.Method == "HEAD") { wrongMethod = true; allow = append(allow, one.method); continue }
		score = score * 2
		if one.method != "" { score++ }
		if score > best { best, at, values = score, i, found }
	}
	if at < 0 {
		if !wrongMethod {
			for _, one := range m.routes { if one.path == r.URL.Path + "/" { Redirect(w, r, one.path, 301); return } }
			NotFound(w, r)
			return
		}
		if len(allow) == 1 && allow[0] == "GET" { allow = append(allow, "HEAD") }
		w.Header().Set("Allow", strings.Join(allow, ", "))
		Error(w, "Method Not Allowed", 405)
		return
	}
	r.pathValues = map[string]string{}
	for i := 0; i+1 < len(values); i += 2 { r.pathValues[values[i]] = values[i+1] }
	m.routes[at].handler.ServeHTTP(w, r)
}
func Handle(pattern string, handler Handler) { DefaultServeMux.Handle(pattern, handler) }
func HandleFunc(pattern string, handler func(ResponseWriter, *Request)) { DefaultServeMux.HandleFunc(pattern, handler) }
func Error(w ResponseWriter, error string, code int) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(code)
	io.WriteString(w, error+"\\n")
}
func NotFound(w ResponseWriter, r *Request) { Error(w, "404 page not found", 404) }
func NotFoundHandler() Handler { return HandlerFunc(NotFound) }
func Redirect(w ResponseWriter, r *Request, to string, code int) {
	w.Header().Set("Location", to)
	if r.Method == "GET" { w.Header().Set("Content-Type", "text/html; charset=utf-8") }
	w.WriteHeader(code)
	if r.Method == "GET" { io.WriteString(w, "<a href=\\"" + to + "\\">" + StatusText(code) + "</a>.\\n\\n") }
}
type response struct { header Header; status int; body []byte }
func (w *response) Header() Header { return w.header }
func (w *response) WriteHeader(code int) { if w.status == 0 { w.status = code } }
func (w *response) Write(p []byte) (int, error) { if w.status == 0 { w.status = 200 }; w.body = append(w.body, p...); return len(p), nil }
type Server struct { Addr string; Handler Handler; ReadTimeout, WriteTimeout, IdleTimeout, ReadHeaderTimeout time.Duration; listener int; closed bool }
func listen(addr string) (int, string)
func accept(id int) (int, bool)
func closeListener(id int)
func readRequest(conn int) (string, string, string, []string, []byte, string, bool)
func sendResponse(conn int, status int, header []string, body []byte, head bool, keep bool)
func closeConn(conn int)
func report(text string)
func (s *Server) ListenAndServe() error {
	addr := s.Addr
	if addr == "" { addr = ":http" }
	id, problem := listen(addr)
	if problem != "" { return errors.New(problem) }
	s.listener = id
	for {
		conn, ok := accept(id)
		if !ok { return ErrServerClosed }
		go s.serve(conn)
	}
}
func (s *Server) Close() error { s.closed = true; closeListener(s.listener); return nil }
func (s *Server) Shutdown(ctx any) error { return s.Close() }
func (s *Server) serve(conn int) {
	defer closeConn(conn)
	for {
		method, target, proto, headers, body, remote, ok := readRequest(conn)
		if !ok { return }
		h := Header{}
		for i := 0; i+1 < len(headers); i += 2 { h.Add(headers[i], headers[i+1]) }
		host := h.Get("Host")
		h.Del("Host")
		path, query, _ := strings.Cut(target, "?")
		r := &Request{Method: method, URL: &url.URL{Path: path, RawQuery: query}, Proto: proto, Header: h, Body: io.NopCloser(strings.NewReader(string(body))), Host: host, RemoteAddr: remote, RequestURI: target, ContentLength: int64(len(body))}
		w := &response{header: Header{}}
		if !s.handle(w, r) { return }
		if w.status == 0 { w.status = 200 }
		var list []string
		for key, values := range w.header { for _, v := range values { list = append(list, key, v) } }
		keep := proto == "HTTP/1.1" && h.Get("Connection") != "close"
		sendResponse(conn, w.status, list, w.body, method == "HEAD", keep)
		if !keep { return }
	}
}
func (s *Server) handle(w *response, r *Request) (ok bool) {
	defer func() {
		if err := recover(); err != nil { ok = false; panicked(r.RemoteAddr, err) }
	}()
	handler := s.Handler
	if handler == nil { handler = DefaultServeMux }
	handler.ServeHTTP(w, r)
	return true
}
func panicked(remote string, err any)
func ListenAndServe(addr string, handler Handler) error { s := &Server{Addr: addr, Handler: handler}; return s.ListenAndServe() }
type Response struct { Status string; StatusCode int; Header Header; Body io.ReadCloser; ContentLength int64 }
type Client struct { Timeout time.Duration }
var DefaultClient = &Client{}
func ask(method, url string, headers []string, body []byte, timeout int64) (string, int, []string, []byte, string)
func do(method, target string, headers []string, body []byte, timeout time.Duration) (*Response, error) {
	status, code, list, data, problem := ask(method, target, headers, body, int64(timeout))
	if problem != "" { return nil, errors.New(problem) }
	h := Header{}
	for i := 0; i+1 < len(list); i += 2 { h.Add(list[i], list[i+1]) }
	return &Response{status, code, h, io.NopCloser(strings.NewReader(string(data))), int64(len(data))}, nil
}
func readBody(r io.Reader) []byte { if r == nil { return nil }; data, _ := io.ReadAll(r); return data }
func (c *Client) Get(url string) (*Response, error) { return do("GET", url, nil, nil, c.Timeout) }
func (c *Client) Post(url, contentType string, body io.Reader) (*Response, error) { return do("POST", url, []string{"Content-Type", contentType}, readBody(body), c.Timeout) }
func (c *Client) Do(r *Request) (*Response, error) {
	var list []string
	for key, values := range r.Header { for _, v := range values { list = append(list, key, v) } }
	return do(r.Method, r.URL.String(), list, readBody(r.Body), c.Timeout)
}
func Get(url string) (*Response, error) { return DefaultClient.Get(url) }
func Post(url, contentType string, body io.Reader) (*Response, error) { return DefaultClient.Post(url, contentType, body) }
func NewRequest(method, target string, body io.Reader) (*Request, error) {
	r := &Request{Method: method, Header: Header{}, URL: &url.URL{Path: target}}
	if body != nil { r.Body = io.NopCloser(body) }
	return r, nil
}
`,
  'encoding/json': `package json
import ("errors"; "io")
type Marshaler interface { MarshalJSON() ([]byte, error) }
func marshal(v any, prefix, indent string) ([]byte, string)
func unmarshal(data []byte, v any) string
func Marshal(v any) ([]byte, error) { b, problem := marshal(v, "", ""); if problem != "" { return nil, errors.New(problem) }; return b, nil }
func MarshalIndent(v any, prefix, indent string) ([]byte, error) { b, problem := marshal(v, prefix, indent); if problem != "" { return nil, errors.New(problem) }; return b, nil }
func Unmarshal(data []byte, v any) error { if problem := unmarshal(data, v); problem != "" { return errors.New(problem) }; return nil }
func Valid(data []byte) bool { var v any; return unmarshal(data, &v) == "" }
type Encoder struct { w io.Writer; prefix, indent string }
func NewEncoder(w io.Writer) *Encoder { return &Encoder{w: w} }
func (e *Encoder) SetIndent(prefix, indent string) { e.prefix = prefix; e.indent = indent }
func (e *Encoder) Encode(v any) error {
	b, problem := marshal(v, e.prefix, e.indent)
	if problem != "" { return errors.New(problem) }
	_, err := e.w.Write(append(b, '\\n'))
	return err
}
type Decoder struct { r io.Reader }
func NewDecoder(r io.Reader) *Decoder { return &Decoder{r} }
func (d *Decoder) Decode(v any) error {
	data, err := io.ReadAll(d.r)
	if err != nil { return err }
	if len(data) == 0 { return io.EOF }
	return Unmarshal(data, v)
}
`,
};
