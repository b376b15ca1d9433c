import { describe, expect, it } from 'vitest';
import { Shell } from '../node/computer.ts';

const HELLO = `package main

import (
	"fmt"
	"os"
)

func main() {
	if len(os.Args) > 1 {
		fmt.Fprintln(os.Stderr, "usage: hello")
		os.Exit(3)
	}
	fmt.Println("Hello, 世界")
}
`;
const SERVER = `package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
)

func main() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) { fmt.Fprintf(w, "hello %s\\n", r.URL.Path) })
	http.HandleFunc("GET /json", func(w http.ResponseWriter, r *http.Request) {
		json.NewEncoder(w).Encode(map[string]any{"q": r.URL.Query().Get("q"), "n": 1})
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
`;
const PROGRAM = `package main

import (
	"errors"
	"fmt"
	"sort"
	"strconv"
	"strings"
	"sync"
)

type Shape interface{ Area() float64 }
type Rect struct{ W, H float64 }

func (r Rect) Area() float64 { return r.W * r.H }

type Day int

const (
	Sun Day = iota
	Mon
)

func (d Day) String() string { return [...]string{"Sun", "Mon"}[d] }

var ErrBad = errors.New("bad")

func div(a, b int) (res int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
		}
	}()
	return a / b, nil
}

func main() {
	var s Shape = Rect{2, 3}
	fmt.Printf("%v %+v %#v %T\\n", s, s, s, s)
	var wg sync.WaitGroup
	var mu sync.Mutex
	n := map[string]int{}
	for i := 0; i < 5; i++ {
		wg.Add(1)
		go func(i int) {
			defer wg.Done()
			mu.Lock()
			n["k"+strconv.Itoa(i%2)]++
			mu.Unlock()
		}(i)
	}
	wg.Wait()
	_, err := div(1, 0)
	fmt.Println(n, err, Mon)
	ch := make(chan int)
	go func() {
		defer close(ch)
		for i := 0; i < 3; i++ {
			ch <- i * i
		}
	}()
	for v := range ch {
		fmt.Print(v, " ")
	}
	xs := []int{3, 1, 2}
	sort.Ints(xs)
	fmt.Println(xs, len(xs), cap(append(xs, 4)), strings.Fields(" a  b "))
	fmt.Printf("%5d|%-5s|%05.2f|%x|%q|%v|%8.3f\\n", 42, "ab", 3.14159, 255, "hi", []string{"a"}, 2.5)
	w := fmt.Errorf("wrap: %w", ErrBad)
	var h uint64 = 14695981039346656037
	for _, c := range []byte("hello") {
		h ^= uint64(c)
		h *= 1099511628211
	}
	fmt.Println(errors.Is(w, ErrBad), w, h, 1e21, 0.1+0.2, float32(0.1), -7/2, -7%3, 1<<40)
	_, err = strconv.Atoi("x1")
	fmt.Println(err, len("é"), []rune("é"), "é"[0])
	var list []int
	fmt.Println(list[3])
}
`;
const WRONG = `package main

import (
	"fmt"
	"os"
)

func f() int {
	fmt.Println("x")
}

func main() {
	x := 5
	var s string = 10
	y = 3
	fmt.Println(s+1, undefinedVar)
	var r int = "a"
	return 1
}
`;
const DOCKERFILE = `FROM golang:1.26 AS build
WORKDIR /src
COPY . .
ARG CGO_ENABLED
RUN go build -o /app .
FROM scratch
COPY --from=build /app /app
ENTRYPOINT ["/app"]
`;

const MODULE = 'module example.com/app\n\ngo 1.26\n';
const run = (file: string): string => `docker run --rm -v $PWD:/w -w /w golang:1.26 go run ${file}`;

describe('Go in a container', () => {
  const shell = new Shell(
    {
      'hello/main.go': HELLO,
      'hello/go.mod': MODULE,
      'hello/Dockerfile': DOCKERFILE,
      'server/main.go': SERVER,
      'server/go.mod': MODULE,
      'server/Dockerfile': DOCKERFILE,
      'program.go': PROGRAM,
      'wrong.go': WRONG,
      'open.go': 'package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Println("a"\n}\n',
      'dead.go': 'package main\n\nfunc main() {\n\tch := make(chan int)\n\tch <- 1\n}\n',
    },
    ['golang:1.26', 'alpine:3.24'],
  );

  it('builds a program that runs alone on scratch', () => {
    shell.out('docker build -q -t hello hello');
    expect(shell.out('docker run --rm hello')).toBe('Hello, 世界\n');
    expect(shell.run('docker run --rm hello now')).toEqual({ stdout: '', stderr: 'usage: hello\n', code: 3 });
    expect(shell.out("docker images --format '{{.Size}}' hello")).toBe('2.37MB\n');
  });

  it('links a program of the network with the C library, unless told not to', () => {
    shell.out('docker build -q -t dynamic server');
    expect(shell.run('docker run --rm dynamic')).toMatchObject({
      stderr: 'exec /app: no such file or directory\n',
      code: 255,
    });
    shell.out('docker build -q --build-arg CGO_ENABLED=0 -t static server');
    shell.out('docker run -d --name static -p 8080:8080 static; sleep 1');
    expect(shell.out('curl -s localhost:8080/x; curl -s "localhost:8080/json?q=a"')).toBe(
      'hello /x\n{"n":1,"q":"a"}\n',
    );
    expect(shell.out('curl -sI localhost:8080/x | tr -d "\\r" | grep -v Date')).toBe(
      'HTTP/1.1 200 OK\nContent-Length: 9\nContent-Type: text/plain; charset=utf-8\n\n',
    );
    shell.out('docker stop static');
  });

  it('computes what Go computes', () => {
    expect(shell.run(run('program.go'))).toEqual({
      stdout: [
        '{2 3} {W:2 H:3} main.Rect{W:2, H:3} main.Rect',
        'map[k0:3 k1:2] recovered: runtime error: integer divide by zero Mon',
        '0 1 4 [1 2 3] 3 6 [a b]',
        '   42|ab   |03.14|ff|"hi"|[a]|   2.500',
        'true wrap: bad 11831194018420276491 1e+21 0.3 0.1 -3 -1 1099511627776',
        'strconv.Atoi: parsing "x1": invalid syntax 2 [233] 195',
        '',
      ].join('\n'),
      stderr:
        'panic: runtime error: index out of range [3] with length 0\n\ngoroutine 1 [running]:\nmain.main()\n\t/w/program.go:79 +0x0\nexit status 2\n',
      code: 1,
    });
  });

  it('complains as the compiler does', () => {
    expect(shell.run(run('wrong.go')).stderr).toBe(`# command-line-arguments
./wrong.go:5:2: "os" imported and not used
./wrong.go:10:1: missing return
./wrong.go:13:2: declared and not used: x
./wrong.go:14:17: cannot use 10 (untyped int constant) as string value in variable declaration
./wrong.go:15:2: undefined: y
./wrong.go:16:14: invalid operation: s + 1 (mismatched types string and untyped int)
./wrong.go:16:19: undefined: undefinedVar
./wrong.go:17:14: cannot use "a" (untyped string constant) as int value in variable declaration
./wrong.go:18:9: too many return values
	have (number)
	want ()
`);
    expect(shell.run(run('open.go')).stderr).toBe(
      '# command-line-arguments\n./open.go:6:17: syntax error: unexpected newline in argument list; possibly missing comma or )\n',
    );
  });

  it('sees a deadlock', () => {
    expect(shell.run(run('dead.go'))).toMatchObject({
      stderr:
        'fatal error: all goroutines are asleep - deadlock!\n\ngoroutine 1 [chan send]:\nmain.main()\n\t/w/dead.go:5 +0x0\nexit status 2\n',
      code: 1,
    });
  });
});
