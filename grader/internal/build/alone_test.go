package build

import (
	"go/ast"
	"go/parser"
	"go/token"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestRisky(t *testing.T) {
	for _, value := range []string{
		"f()", "<-c", "[]int{1}[2]", "x.(int)", "*p", "1 / zero", "a % b", "make([]int, 1<<40)",
		"make([]int, n)", "make([]int, 1, 99999999)", "[]int{f()}", "map[string]int{\"a\": f()}",
		"func() int { return 1 }()", "time.Now()", "sync.OnceValue(f)()", "&T{n: f()}", "errors.New(f())",
		"new(big).Method()", "a[1:]", "time.NewTimer(time.Hour)", "p.field", "x == y", "1 << n",
		"map[any]int{key: 1}", "map[any]int{[1]any{key}: 1}", "make(chan T, 10000)", "[1 << 20]int{}",
		"new([100000]int)", "[2][2]int{}", "strings.Repeat(\"a\", n)", "evil.New()",
	} {
		require.True(t, risky(parse(t, imports+"var key any\nvar v = "+value)), value)
	}
	// What looks harmless, and is not what it looks like.
	for _, source := range []string{
		"var errors evil\nvar v = errors.New(1)",
		"import errors \"example.org/evil\"\nvar v = errors.New(1)",
		"func int64(x any) int { panic(x) }\nvar v = int64(1)",
		"import \"C\"\nvar v = 1",
		"type T [1 << 20]int\nvar v T",
		"var v [99999]int",
	} {
		require.True(t, risky(parse(t, source)), source)
	}
	for _, value := range []string{
		"1", "time.Second / 2", "-x", "&T{n: 1}", "[]int{1, 2}", "map[string]*T{\"a\": {n: 1}}",
		"make(chan int)", "make(chan struct{}, 10)", "make(map[string]int)", "new(sync.Mutex)",
		"errors.New(\"closed\")", "sync.NewCond(&mu)", "sync.OnceValue(func() int { return f() })",
		"func() int { return f() }", "time.Duration(5) * time.Second", "atomic.Pointer[T]{}", "(x)",
		"sync.Pool{New: func() any { return new(T) }}", "map[string]int{\"a\": 1}", "x == 1", "[2]int{}",
		"[...]string{\"a\"}", "map[time.Duration]int{time.Second: 1}", "math.MaxInt", "1 << 10",
		"func() { var big [1 << 20]int; _ = big }",
	} {
		require.False(t, risky(parse(t, imports+"var v = "+value)), value)
	}
	require.True(t, risky(parse(t, "func init() {}")))
	require.False(t, risky(parse(t, "func (T) init() {}\nvar mu sync.Mutex\nconst c = len(s)\n")))
}

const imports = `import ("context"; "errors"; "math"; "sync"; "sync/atomic"; "time")
`

func parse(t *testing.T, src string) *ast.File {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "", "package p\n"+src, parser.SkipObjectResolution)
	require.NoError(t, err, src)
	return file
}
