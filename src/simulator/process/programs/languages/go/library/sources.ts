/** The library's packages, as Go; a function without a body is in the natives. */
export const SOURCES: Readonly<Record<string, string>> = {
  runtime: `package runtime
const GOOS = "linux"
const GOARCH = "amd64"
type Error interface { error; RuntimeError() }
type errorString string
func (e errorString) RuntimeError() {}
func (e errorString) Error() string
func NumCPU() int
func NumGoroutine() int
func GOMAXPROCS(n int) int { return NumCPU() }
func Gosched() { gosched() }
func gosched()
func GC() {}
func Version() string
`,
  errors: `package errors
type errorString struct { s string }
func (e *errorString) Error() string { return e.s }
func New(text string) error { return &errorString{text} }
func Unwrap(err error) error {
	u, ok := err.(interface{ Unwrap() error })
	if !ok { return nil }
	return u.Unwrap()
}
func Is(err, target error) bool {
	for err != nil {
		if err == target { return true }
		if x, ok := err.(interface{ Is(error) bool }); ok && x.Is(target) { return true }
		if m, ok := err.(interface{ Unwrap() []error }); ok {
			for _, one := range m.Unwrap() { if Is(one, target) { return true } }
			return false
		}
		err = Unwrap(err)
	}
	return target == nil
}
func As(err error, target any) bool {
	for err != nil {
		if assignAs(err, target) { return true }
		err = Unwrap(err)
	}
	return false
}
func assignAs(err error, target any) bool
type joinError struct { errs []error }
func (e *joinError) Error() string {
	s := ""
	for i, err := range e.errs {
		if i > 0 { s += "\\n" }
		s += err.Error()
	}
	return s
}
func (e *joinError) Unwrap() []error { return e.errs }
func Join(errs ...error) error {
	var list []error
	for _, err := range errs { if err != nil { list = append(list, err) } }
	if len(list) == 0 { return nil }
	return &joinError{list}
}
`,
  io: `package io
import "errors"
type Reader interface { Read(p []byte) (n int, err error) }
type Writer interface { Write(p []byte) (n int, err error) }
type Closer interface { Close() error }
type ReadCloser interface { Reader; Closer }
type ReadWriter interface { Reader; Writer }
type StringWriter interface { WriteString(s string) (n int, err error) }
var EOF = errors.New("EOF")
var ErrUnexpectedEOF = errors.New("unexpected EOF")
func ReadAll(r Reader) ([]byte, error) {
	var out []byte
	buf := make([]byte, 4096)
	for {
		n, err := r.Read(buf)
		out = append(out, buf[:n]...)
		if err == EOF { return out, nil }
		if err != nil { return out, err }
	}
}
func WriteString(w Writer, s string) (n int, err error) { return w.Write([]byte(s)) }
func Copy(dst Writer, src Reader) (int64, error) {
	data, err := ReadAll(src)
	if err != nil { return 0, err }
	n, err := dst.Write(data)
	return int64(n), err
}
type discard struct{}
func (discard) Write(p []byte) (int, error) { return len(p), nil }
var Discard Writer = discard{}
type nopCloser struct { Reader }
func (nopCloser) Close() error { return nil }
func NopCloser(r Reader) ReadCloser { return nopCloser{r} }
`,
  os: `package os
import ("errors"; "io"; "time")
type FileMode uint32
func (m FileMode) IsDir() bool { return m&0x80000000 != 0 }
func (m FileMode) Perm() FileMode { return m & 0777 }
const ( O_RDONLY int = 0; O_WRONLY int = 1; O_RDWR int = 2; O_APPEND int = 1024; O_CREATE int = 64; O_EXCL int = 128; O_TRUNC int = 512 )
var ErrNotExist = errors.New("file does not exist")
var ErrExist = errors.New("file already exists")
var ErrPermission = errors.New("permission denied")
type PathError struct { Op string; Path string; Err error }
func (e *PathError) Error() string { return e.Op + " " + e.Path + ": " + e.Err.Error() }
func (e *PathError) Unwrap() error { return e.Err }
type errno struct { code string; text string }
func (e errno) Error() string { return e.text }
func (e errno) Is(target error) bool {
	return e.code == "ENOENT" && target == ErrNotExist || e.code == "EEXIST" && target == ErrExist || (e.code == "EACCES" || e.code == "EPERM") && target == ErrPermission
}
func pathError(op, path, code, text string) error {
	if code == "" { return nil }
	return &PathError{op, path, errno{code, text}}
}
type Signal interface { String() string; Signal() }
type signal struct { name string }
func (s signal) String() string { return s.name }
func (s signal) Signal() {}
var Interrupt Signal = signal{"interrupt"}
var Kill Signal = signal{"killed"}
type File struct { fd int; name string; flag int }
var Stdin = &File{0, "/dev/stdin", 0}
var Stdout = &File{1, "/dev/stdout", 1}
var Stderr = &File{2, "/dev/stderr", 1}
var Args []string = args()
func args() []string
func Exit(code int)
func Getenv(key string) string { v, _ := LookupEnv(key); return v }
func LookupEnv(key string) (string, bool)
func Setenv(key, value string) error { setenv(key, value); return nil }
func setenv(key, value string)
func Unsetenv(key string) error { unsetenv(key); return nil }
func unsetenv(key string)
func Environ() []string
func Hostname() (string, error) { return hostname(), nil }
func hostname() string
func Getpid() int
func Getppid() int
func Getuid() int
func Getgid() int
func Getwd() (string, error) { return getwd(), nil }
func getwd() string
func write(fd int, data []byte)
func readFile(name string) ([]byte, string, string)
func writeFile(name string, data []byte, perm int, flag int) (string, string)
func ReadFile(name string) ([]byte, error) {
	data, code, text := readFile(name)
	if code == "EISDIR" { return nil, pathError("read", name, code, text) }
	return data, pathError("open", name, code, text)
}
func WriteFile(name string, data []byte, perm FileMode) error {
	code, text := writeFile(name, data, int(perm), O_CREATE|O_TRUNC)
	return pathError("open", name, code, text)
}
func OpenFile(name string, flag int, perm FileMode) (*File, error) {
	if flag&(O_CREATE|O_WRONLY|O_RDWR|O_TRUNC|O_APPEND) != 0 {
		code, text := writeFile(name, nil, int(perm), flag)
		if code != "" { return nil, pathError("open", name, code, text) }
		return &File{-1, name, flag | O_WRONLY}, nil
	}
	return Open(name)
}
func Create(name string) (*File, error) { return OpenFile(name, O_RDWR|O_CREATE|O_TRUNC, 0666) }
func Open(name string) (*File, error) {
	code, text := probe(name)
	if code != "" { return nil, pathError("open", name, code, text) }
	fd := openFile(name)
	return &File{fd, name, 0}, nil
}
func probe(name string) (string, string)
func openFile(name string) int
func readFd(fd int, max int) ([]byte, bool)
func (f *File) Name() string { return f.name }
func (f *File) Close() error { closeFd(f.fd); return nil }
func closeFd(fd int)
func (f *File) Write(p []byte) (n int, err error) {
	if f.fd == 1 || f.fd == 2 { write(f.fd, p); return len(p), nil }
	code, text := writeFile(f.name, p, 0666, O_APPEND)
	return len(p), pathError("write", f.name, code, text)
}
func (f *File) WriteString(s string) (n int, err error) { return f.Write([]byte(s)) }
func (f *File) Read(p []byte) (n int, err error) {
	data, ok := readFd(f.fd, len(p))
	if !ok { return 0, io.EOF }
	return copy(p, data), nil
}
func Mkdir(name string, perm FileMode) error { code, text := mkdir(name, int(perm)); return pathError("mkdir", name, code, text) }
func MkdirAll(name string, perm FileMode) error { code, text := mkdirAll(name, int(perm)); return pathError("mkdir", name, code, text) }
func Remove(name string) error { code, text := remove(name); return pathError("remove", name, code, text) }
func mkdir(name string, perm int) (string, string)
func mkdirAll(name string, perm int) (string, string)
func remove(name string) (string, string)
func IsNotExist(err error) bool { return errors.Is(err, ErrNotExist) }
func IsExist(err error) bool { return errors.Is(err, ErrExist) }
type FileInfo interface { Name() string; Size() int64; Mode() FileMode; ModTime() time.Time; IsDir() bool }
type DirEntry interface { Name() string; IsDir() bool }
type info struct { name string; size int64; mode FileMode; dir bool; modified time.Time }
func (i *info) Name() string { return i.name }
func (i *info) Size() int64 { return i.size }
func (i *info) Mode() FileMode { return i.mode }
func (i *info) ModTime() time.Time { return i.modified }
func (i *info) IsDir() bool { return i.dir }
func stat(name string) (string, int64, int, bool, int64, string, string)
func Stat(name string) (FileInfo, error) {
	base, size, mode, dir, ms, code, text := stat(name)
	if code != "" { return nil, pathError("stat", name, code, text) }
	return &info{base, size, FileMode(mode), dir, time.UnixMilli(ms)}, nil
}
func readDir(name string) ([]string, string, string)
func ReadDir(name string) ([]DirEntry, error) {
	names, code, text := readDir(name)
	if code != "" { return nil, pathError("open", name, code, text) }
	var out []DirEntry
	for _, one := range names {
		_, _, _, dir, _, _, _ := stat(name + "/" + one)
		out = append(out, &info{name: one, dir: dir})
	}
	return out, nil
}
`,
  fmt: `package fmt
import ("io"; "os"; "errors")
type Stringer interface { String() string }
func Sprint(a ...any) string
func Sprintln(a ...any) string
func Sprintf(format string, a ...any) string
func Print(a ...any) (n int, err error) { return os.Stdout.WriteString(Sprint(a...)) }
func Println(a ...any) (n int, err error) { return os.Stdout.WriteString(Sprintln(a...)) }
func Printf(format string, a ...any) (n int, err error) { return os.Stdout.WriteString(Sprintf(format, a...)) }
func Fprint(w io.Writer, a ...any) (n int, err error) { return w.Write([]byte(Sprint(a...))) }
func Fprintln(w io.Writer, a ...any) (n int, err error) { return w.Write([]byte(Sprintln(a...))) }
func Fprintf(w io.Writer, format string, a ...any) (n int, err error) { return w.Write([]byte(Sprintf(format, a...))) }
type wrapError struct { msg string; err error }
func (e *wrapError) Error() string { return e.msg }
func (e *wrapError) Unwrap() error { return e.err }
func wrapped(format string, a []any) int
func Errorf(format string, a ...any) error {
	at := wrapped(format, a)
	msg := Sprintf(plain(format), a...)
	if at >= 0 { if err, ok := a[at].(error); ok { return &wrapError{msg, err} } }
	return errors.New(msg)
}
func plain(format string) string
func scanLine() (string, bool)
func scanWord() (string, bool)
func store(word string, target any) bool
func Scan(a ...any) (n int, err error) {
	for _, target := range a {
		word, ok := scanWord()
		if !ok { if n == 0 { return n, io.EOF }; return n, io.ErrUnexpectedEOF }
		if !store(word, target) { return n, errors.New("expected integer") }
		n++
	}
	return n, nil
}
func fields(s string) []string
func Scanln(a ...any) (n int, err error) {
	line, ok := scanLine()
	if !ok { return 0, io.EOF }
	words := fields(line)
	for i, target := range a {
		if i >= len(words) { return n, errors.New("unexpected newline") }
		if !store(words[i], target) { return n, errors.New("expected integer") }
		n++
	}
	if len(words) > len(a) { return n, errors.New("expected newline") }
	return n, nil
}
`,
  strings: `package strings
import "io"
func Contains(s, substr string) bool { return Index(s, substr) >= 0 }
func ContainsRune(s string, r rune) bool { return Index(s, string(r)) >= 0 }
func ContainsAny(s, chars string) bool { for _, c := range chars { if ContainsRune(s, c) { return true } }; return false }
func HasPrefix(s, prefix string) bool { return len(s) >= len(prefix) && s[:len(prefix)] == prefix }
func HasSuffix(s, suffix string) bool { return len(s) >= len(suffix) && s[len(s)-len(suffix):] == suffix }
func Index(s, substr string) int
func LastIndex(s, substr string) int
func IndexByte(s string, c byte) int { return Index(s, string([]byte{c})) }
func IndexRune(s string, r rune) int { return Index(s, string(r)) }
func Split(s, sep string) []string
func SplitN(s, sep string, n int) []string
func Fields(s string) []string
func Join(elems []string, sep string) string
func Repeat(s string, count int) string
func Replace(s, old, new string, n int) string
func ReplaceAll(s, old, new string) string { return Replace(s, old, new, -1) }
func ToUpper(s string) string
func ToLower(s string) string
func Title(s string) string
func TrimSpace(s string) string
func Trim(s, cutset string) string { return TrimLeft(TrimRight(s, cutset), cutset) }
func TrimLeft(s, cutset string) string
func TrimRight(s, cutset string) string
func TrimPrefix(s, prefix string) string { if HasPrefix(s, prefix) { return s[len(prefix):] }; return s }
func TrimSuffix(s, suffix string) string { if HasSuffix(s, suffix) { return s[:len(s)-len(suffix)] }; return s }
func TrimFunc(s string, f func(rune) bool) string {
	runes := []rune(s)
	for len(runes) > 0 && f(runes[0]) { runes = runes[1:] }
	for len(runes) > 0 && f(runes[len(runes)-1]) { runes = runes[:len(runes)-1] }
	return string(runes)
}
func Count(s, substr string) int
func EqualFold(s, t string) bool { return ToLower(s) == ToLower(t) }
func Compare(a, b string) int { if a < b { return -1 }; if a > b { return 1 }; return 0 }
func Cut(s, sep string) (before, after string, found bool) {
	if i := Index(s, sep); i >= 0 { return s[:i], s[i+len(sep):], true }
	return s, "", false
}
func Map(mapping func(rune) rune, s string) string {
	out := ""
	for _, c := range s { if r := mapping(c); r >= 0 { out += string(r) } }
	return out
}
func FieldsFunc(s string, f func(rune) bool) []string {
	var out []string
	word := ""
	for _, c := range s { if f(c) { if word != "" { out = append(out, word) }; word = "" } else { word += string(c) } }
	if word != "" { out = append(out, word) }
	return out
}
type Builder struct { s string }
func (b *Builder) WriteString(s string) (int, error) { b.s += s; return len(s), nil }
func (b *Builder) WriteByte(c byte) error { b.s += string([]byte{c}); return nil }
func (b *Builder) WriteRune(r rune) (int, error) { b.s += string(r); return len(string(r)), nil }
func (b *Builder) Write(p []byte) (int, error) { b.s += string(p); return len(p), nil }
func (b *Builder) String() string { return b.s }
func (b *Builder) Len() int { return len(b.s) }
func (b *Builder) Reset() { b.s = "" }
func (b *Builder) Grow(n int) {}
type Reader struct { s string }
func NewReader(s string) *Reader { return &Reader{s} }
func (r *Reader) Read(p []byte) (n int, err error) {
	if r.s == "" { return 0, io.EOF }
	n = copy(p, r.s)
	r.s = r.s[n:]
	return n, nil
}
type Replacer struct { pairs []string }
func NewReplacer(pairs ...string) *Replacer { return &Replacer{pairs} }
func (r *Replacer) Replace(s string) string {
	out := ""
	for i := 0; i < len(s); {
		done := false
		for j := 0; j+1 < len(r.pairs); j += 2 {
			if old := r.pairs[j]; old != "" && HasPrefix(s[i:], old) { out += r.pairs[j+1]; i += len(old); done = true; break }
		}
		if !done { out += s[i:i+1]; i++ }
	}
	return out
}
`,
  strconv: `package strconv
import "errors"
var ErrSyntax = errors.New("invalid syntax")
var ErrRange = errors.New("value out of range")
type NumError struct { Func string; Num string; Err error }
func (e *NumError) Error() string { return "strconv." + e.Func + ": parsing " + Quote(e.Num) + ": " + e.Err.Error() }
func (e *NumError) Unwrap() error { return e.Err }
func parse(s string, base int, bits int, signed bool) (int64, uint64, int)
func numError(fn, s string, problem int) error {
	if problem == 1 { return &NumError{fn, s, ErrSyntax} }
	if problem == 2 { return &NumError{fn, s, ErrRange} }
	return nil
}
func Itoa(i int) string { return FormatInt(int64(i), 10) }
func Atoi(s string) (int, error) { n, _, p := parse(s, 10, 64, true); return int(n), numError("Atoi", s, p) }
func ParseInt(s string, base int, bitSize int) (int64, error) { n, _, p := parse(s, base, bitSize, true); return n, numError("ParseInt", s, p) }
func ParseUint(s string, base int, bitSize int) (uint64, error) { _, n, p := parse(s, base, bitSize, false); return n, numError("ParseUint", s, p) }
func parseFloat(s string) (float64, bool)
func ParseFloat(s string, bitSize int) (float64, error) {
	f, ok := parseFloat(s)
	if !ok { return 0, &NumError{"ParseFloat", s, ErrSyntax} }
	return f, nil
}
func ParseBool(s string) (bool, error) {
	switch s {
	case "1", "t", "T", "true", "TRUE", "True": return true, nil
	case "0", "f", "F", "false", "FALSE", "False": return false, nil
	}
	return false, &NumError{"ParseBool", s, ErrSyntax}
}
func FormatInt(i int64, base int) string
func FormatBool(b bool) string { if b { return "true" }; return "false" }
func FormatFloat(f float64, format byte, prec, bitSize int) string
func Quote(s string) string
`,
  time: `package time
type Duration int64
const ( Nanosecond Duration = 1; Microsecond = 1000 * Nanosecond; Millisecond = 1000 * Microsecond; Second = 1000 * Millisecond; Minute = 60 * Second; Hour = 60 * Minute )
func durationText(d int64) string
func (d Duration) String() string { return durationText(int64(d)) }
func (d Duration) Seconds() float64 { return float64(d) / 1e9 }
func (d Duration) Minutes() float64 { return float64(d) / 6e10 }
func (d Duration) Hours() float64 { return float64(d) / 3.6e12 }
func (d Duration) Milliseconds() int64 { return int64(d) / 1000000 }
func (d Duration) Microseconds() int64 { return int64(d) / 1000 }
func (d Duration) Nanoseconds() int64 { return int64(d) }
func (d Duration) Round(m Duration) Duration { if m <= 0 { return d }; r := d % m; if r+r < m { return d - r }; return d + m - r }
func (d Duration) Truncate(m Duration) Duration { if m <= 0 { return d }; return d - d%m }
func sleep(ns int64)
func Sleep(d Duration) { sleep(int64(d)) }
type Month int
type Weekday int
const ( January Month = 1 + iota; February; March; April; May; June; July; August; September; October; November; December )
func (m Month) String() string { return format(Date(2000, m, 1, 0, 0, 0, 0, UTC).ns, "January") }
func (d Weekday) String() string { return format(int64(4+int(d))*86400000000000 - 86400000000000, "Monday") }
type Location struct { name string }
var UTC = &Location{"UTC"}
var Local = &Location{"Local"}
func (l *Location) String() string { return l.name }
type Time struct { ns int64; set bool }
func now() int64
func Now() Time { return Time{now(), true} }
func Unix(sec, nsec int64) Time { return Time{sec*1000000000 + nsec, true} }
func UnixMilli(ms int64) Time { return Time{ms * 1000000, true} }
func civil(year, month, day, hour, min, sec int) int64
func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time { return Time{civil(year, int(month), day, hour, min, sec)*1000000 + int64(nsec), true} }
func Since(t Time) Duration { return Now().Sub(t) }
func Until(t Time) Duration { return t.Sub(Now()) }
func format(ns int64, layout string) string
func part(ns int64, what string) int
func (t Time) Format(layout string) string { return format(t.ns, layout) }
func (t Time) String() string { return format(t.ns, "2006-01-02 15:04:05.999999999 -0700 MST") }
func (t Time) Sub(u Time) Duration { return Duration(t.ns - u.ns) }
func (t Time) Add(d Duration) Time { return Time{t.ns + int64(d), true} }
func (t Time) After(u Time) bool { return t.ns > u.ns }
func (t Time) Before(u Time) bool { return t.ns < u.ns }
func (t Time) Equal(u Time) bool { return t.ns == u.ns }
func (t Time) IsZero() bool { return !t.set }
func (t Time) Unix() int64 { return t.ns / 1000000000 }
func (t Time) UnixMilli() int64 { return t.ns / 1000000 }
func (t Time) UnixNano() int64 { return t.ns }
func (t Time) UTC() Time { return t }
func (t Time) Local() Time { return t }
func (t Time) Year() int { return part(t.ns, "year") }
func (t Time) Month() Month { return Month(part(t.ns, "month")) }
func (t Time) Day() int { return part(t.ns, "day") }
func (t Time) Hour() int { return part(t.ns, "hour") }
func (t Time) Minute() int { return part(t.ns, "minute") }
func (t Time) Second() int { return part(t.ns, "second") }
func (t Time) Weekday() Weekday { return Weekday(part(t.ns, "weekday")) }
const ( RFC3339 = "2006-01-02T15:04:05Z07:00"; RFC1123 = "Mon, 02 Jan 2006 15:04:05 MST"; Kitchen = "3:04PM"; DateTime = "2006-01-02 15:04:05"; DateOnly = "2006-01-02"; TimeOnly = "15:04:05"; RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"; ANSIC = "Mon Jan _2 15:04:05 2006"; RFC822 = "02 Jan 06 15:04 MST" )
func After(d Duration) <-chan Time { c := make(chan Time, 1); go func() { Sleep(d); c <- Now() }(); return c }
func Tick(d Duration) <-chan Time { return NewTicker(d).C }
type Ticker struct { C <-chan Time; stopped bool }
func NewTicker(d Duration) *Ticker {
	c := make(chan Time, 1)
	t := &Ticker{C: c}
	go func() { for { Sleep(d); if t.stopped { return }; select { case c <- Now(): default: } } }()
	return t
}
func (t *Ticker) Stop() { t.stopped = true }
type Timer struct { C <-chan Time; done bool }
func NewTimer(d Duration) *Timer {
	c := make(chan Time, 1)
	t := &Timer{C: c}
	go func() { Sleep(d); if !t.done { t.done = true; c <- Now() } }()
	return t
}
func (t *Timer) Stop() bool { was := !t.done; t.done = true; return was }
func AfterFunc(d Duration, f func()) *Timer {
	t := &Timer{}
	go func() { Sleep(d); if !t.done { t.done = true; f() } }()
	return t
}
func parseDuration(s string) (int64, string)
func ParseDuration(s string) (Duration, error) { n, problem := parseDuration(s); if problem != "" { return 0, &durationError{problem} }; return Duration(n), nil }
type durationError struct { s string }
func (e *durationError) Error() string { return e.s }
`,
  sync: `package sync
type Locker interface { Lock(); Unlock() }
type Mutex struct { locked bool }
func waitFor(why string, test func() bool)
func changed()
func fatal(text string)
func (m *Mutex) Lock() { if m.locked { lockWait(m) }; m.locked = true }
func lockWait(m *Mutex)
func (m *Mutex) TryLock() bool { if m.locked { return false }; m.locked = true; return true }
func (m *Mutex) Unlock() { if !m.locked { fatal("sync: unlock of unlocked mutex") }; m.locked = false; changed() }
type RWMutex struct { locked bool; readers int }
func (m *RWMutex) Lock() { rwWait(m, true); m.locked = true }
func (m *RWMutex) Unlock() { m.locked = false; changed() }
func (m *RWMutex) RLock() { rwWait(m, false); m.readers++ }
func (m *RWMutex) RUnlock() { m.readers--; changed() }
func rwWait(m *RWMutex, write bool)
type WaitGroup struct { n int }
func (w *WaitGroup) Add(n int) { w.n += n; if w.n < 0 { panic("sync: negative WaitGroup counter") }; changed() }
func (w *WaitGroup) Done() { w.Add(-1) }
func (w *WaitGroup) Wait() { if w.n > 0 { groupWait(w) } }
func (w *WaitGroup) Go(f func()) { w.Add(1); go func() { defer w.Done(); f() }() }
func groupWait(w *WaitGroup)
type Once struct { done bool }
func (o *Once) Do(f func()) { if !o.done { o.done = true; f() } }
`,
  'sync/atomic': `package atomic
type Int64 struct { v int64 }
func (x *Int64) Add(n int64) int64 { x.v += n; return x.v }
func (x *Int64) Load() int64 { return x.v }
func (x *Int64) Store(n int64) { x.v = n }
type Int32 struct { v int32 }
func (x *Int32) Add(n int32) int32 { x.v += n; return x.v }
func (x *Int32) Load() int32 { return x.v }
func (x *Int32) Store(n int32) { x.v = n }
type Bool struct { v bool }
func (x *Bool) Load() bool { return x.v }
func (x *Bool) Store(b bool) { x.v = b }
func AddInt64(p *int64, n int64) int64 { *p += n; return *p }
func AddInt32(p *int32, n int32) int32 { *p += n; return *p }
func LoadInt64(p *int64) int64 { return *p }
func LoadInt32(p *int32) int32 { return *p }
func StoreInt64(p *int64, n int64) { *p = n }
func StoreInt32(p *int32, n int32) { *p = n }
`,
  math: `package math
const ( Pi = 3.14159265358979323846264338327950288; E = 2.71828182845904523536028747135266250; MaxInt = 9223372036854775807; MinInt = -9223372036854775808; MaxInt64 = 9223372036854775807; MinInt64 = -9223372036854775808; MaxInt32 = 2147483647; MinInt32 = -2147483648; MaxUint32 = 4294967295; MaxInt8 = 127; MaxInt16 = 32767; MaxUint8 = 255; MaxUint16 = 65535; MaxFloat64 = 1.79769313486231570814527423731704356798070e+308; Sqrt2 = 1.41421356237309504880168872420969807856967187537694 )
func Sqrt(x float64) float64
func Floor(x float64) float64
func Ceil(x float64) float64
func Trunc(x float64) float64
func Abs(x float64) float64
func round(x float64) float64
func Round(x float64) float64 { return round(x) }
func Inf(sign int) float64
func NaN() float64
func IsNaN(f float64) bool { return f != f }
func IsInf(f float64, sign int) bool { return sign >= 0 && f == Inf(1) || sign <= 0 && f == Inf(-1) }
func Max(x, y float64) float64 { if x > y || x != x { return x }; return y }
func Min(x, y float64) float64 { if x < y || x != x { return x }; return y }
func Mod(x, y float64) float64
`,
  sort: `package sort
type Interface interface { Len() int; Less(i, j int) bool; Swap(i, j int) }
func Sort(data Interface) { for i := 1; i < data.Len(); i++ { for j := i; j > 0 && data.Less(j, j-1); j-- { data.Swap(j, j-1) } } }
func Strings(x []string) { SliceStable(x, func(i, j int) bool { return x[i] < x[j] }) }
func Ints(x []int) { SliceStable(x, func(i, j int) bool { return x[i] < x[j] }) }
func Float64s(x []float64) { SliceStable(x, func(i, j int) bool { return x[i] < x[j] }) }
func length(x any) int
func swap(x any, i, j int)
func Slice(x any, less func(i, j int) bool) { SliceStable(x, less) }
func SliceStable(x any, less func(i, j int) bool) { for i := 1; i < length(x); i++ { for j := i; j > 0 && less(j, j-1); j-- { swap(x, j, j-1) } } }
`,
  log: `package log
import ("fmt"; "os"; "io"; "time")
const ( Ldate = 1 << iota; Ltime; Lmicroseconds; Llongfile; Lshortfile; LUTC; Lmsgprefix; LstdFlags = Ldate | Ltime )
type Logger struct { out io.Writer; prefix string; flags int }
var std = &Logger{os.Stderr, "", LstdFlags}
func New(out io.Writer, prefix string, flag int) *Logger { return &Logger{out, prefix, flag} }
func Default() *Logger { return std }
func (l *Logger) output(s string) {
	head := ""
	if l.flags&Lmsgprefix == 0 { head = l.prefix }
	t := time.Now()
	if l.flags&Ldate != 0 { head += t.Format("2006/01/02 ") }
	if l.flags&Lmicroseconds != 0 { head += t.Format("15:04:05.000000 ") } else if l.flags&Ltime != 0 { head += t.Format("15:04:05 ") }
	if l.flags&Lmsgprefix != 0 { head += l.prefix }
	if len(s) == 0 || s[len(s)-1] != '\\n' { s += "\\n" }
	l.out.Write([]byte(head + s))
}
func (l *Logger) SetFlags(flag int) { l.flags = flag }
func (l *Logger) SetPrefix(p string) { l.prefix = p }
func (l *Logger) SetOutput(w io.Writer) { l.out = w }
func (l *Logger) Println(v ...any) { l.output(fmt.Sprintln(v...)) }
func (l *Logger) Printf(format string, v ...any) { l.output(fmt.Sprintf(format, v...)) }
func (l *Logger) Print(v ...any) { l.output(fmt.Sprint(v...)) }
func (l *Logger) Fatal(v ...any) { l.output(fmt.Sprint(v...)); os.Exit(1) }
func (l *Logger) Fatalf(format string, v ...any) { l.output(fmt.Sprintf(format, v...)); os.Exit(1) }
func (l *Logger) Fatalln(v ...any) { l.output(fmt.Sprintln(v...)); os.Exit(1) }
func SetFlags(flag int) { std.flags = flag }
func SetPrefix(p string) { std.prefix = p }
func SetOutput(w io.Writer) { std.out = w }
func Println(v ...any) { std.output(fmt.Sprintln(v...)) }
func Printf(format string, v ...any) { std.output(fmt.Sprintf(format, v...)) }
func Print(v ...any) { std.output(fmt.Sprint(v...)) }
func Fatal(v ...any) { std.output(fmt.Sprint(v...)); os.Exit(1) }
func Fatalf(format string, v ...any) { std.output(fmt.Sprintf(format, v...)); os.Exit(1) }
func Fatalln(v ...any) { std.output(fmt.Sprintln(v...)); os.Exit(1) }
func Panic(v ...any) { s := fmt.Sprint(v...); std.output(s); panic(s) }
func Panicf(format string, v ...any) { s := fmt.Sprintf(format, v...); std.output(s); panic(s) }
`,
  bufio: `package bufio
import "io"
type Reader struct { r io.Reader; buf string; end bool }
func NewReader(r io.Reader) *Reader { return &Reader{r: r} }
func (b *Reader) fill() { p := make([]byte, 4096); n, err := b.r.Read(p); b.buf += string(p[:n]); if err != nil { b.end = true } }
func (b *Reader) ReadString(delim byte) (string, error) {
	from := 0
	for {
		for i := from; i < len(b.buf); i++ { if b.buf[i] == delim { s := b.buf[:i+1]; b.buf = b.buf[i+1:]; return s, nil } }
		from = len(b.buf)
		if b.end { s := b.buf; b.buf = ""; return s, io.EOF }
		b.fill()
	}
}
type Scanner struct { r *Reader; text string; words bool }
type SplitFunc int
const ( ScanLines SplitFunc = 0; ScanWords SplitFunc = 1 )
func NewScanner(r io.Reader) *Scanner { return &Scanner{r: NewReader(r)} }
func (s *Scanner) Split(f SplitFunc) { s.words = f == ScanWords }
func (s *Scanner) Scan() bool {
	if s.words {
		s.text = ""
		for {
			if s.r.buf == "" { if s.r.end { return s.text != "" }; s.r.fill(); continue }
			c := s.r.buf[0]
			s.r.buf = s.r.buf[1:]
			space := c == ' ' || c == '\\n' || c == '\\t' || c == '\\r'
			if !space { s.text += string([]byte{c}) } else if s.text != "" { return true }
		}
	}
	line, err := s.r.ReadString('\\n')
	if err != nil && line == "" { s.text = ""; return false }
	if len(line) > 0 && line[len(line)-1] == '\\n' { line = line[:len(line)-1] }
	if len(line) > 0 && line[len(line)-1] == '\\r' { line = line[:len(line)-1] }
	s.text = line
	return true
}
func (s *Scanner) Text() string { return s.text }
func (s *Scanner) Bytes() []byte { return []byte(s.text) }
func (s *Scanner) Err() error { return nil }
type Writer struct { w io.Writer; buf string }
func NewWriter(w io.Writer) *Writer { return &Writer{w: w} }
func (b *Writer) Write(p []byte) (int, error) { b.buf += string(p); return len(p), nil }
func (b *Writer) WriteString(s string) (int, error) { b.buf += s; return len(s), nil }
func (b *Writer) Flush() error { b.w.Write([]byte(b.buf)); b.buf = ""; return nil }
`,
};
