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
		"new(big).Method()", "a[1:]", "time.NewTimer(time.Hour)",
	} {
		require.True(t, risky(parse(t, "var v = "+value)), value)
	}
	for _, value := range []string{
		"1", "time.Second / 2", "-x", "&T{n: 1}", "[]int{1, 2}", "map[string]*T{\"a\": {n: 1}}",
		"make(chan int)", "make(chan struct{}, 10)", "make(map[string]int)", "new(sync.Mutex)",
		"errors.New(\"closed\")", "sync.NewCond(&mu)", "sync.OnceValue(func() int { return f() })",
		"func() int { return f() }", "time.Duration(5) * time.Second", "atomic.Pointer[T]{}", "(x)",
		"sync.Pool{New: func() any { return new(T) }}",
	} {
		require.False(t, risky(parse(t, "var v = "+value)), value)
	}
	require.True(t, risky(parse(t, "func init() {}")))
	require.False(t, risky(parse(t, "func (T) init() {}\nvar mu sync.Mutex\nconst c = len(s)\n")))
}

func parse(t *testing.T, src string) *ast.File {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "", "package p\n"+src, parser.SkipObjectResolution)
	require.NoError(t, err, src)
	return file
}
