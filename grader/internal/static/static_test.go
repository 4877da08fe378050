package static_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/static"
)

func check(src string, allowed ...string) []string {
	k := &course.Koan{ID: "04_mutex/01_bathroom_lock"}
	var found []string
	for _, p := range static.Check(k, []byte(src), allowed) {
		found = append(found, p.String())
	}
	return found
}

const clause = "package bathroomlock\n"

func TestAnHonestFileHasNoProblems(t *testing.T) {
	require.Empty(t, check(`//koan:verdict race
// A comment may talk about go:norace, the //line up there and "+build".

// Package bathroomlock is fine.
package bathroomlock

import (
	"container/list"
	"context"
	rt "runtime"
	"sync"
	"sync/atomic"

	"golang.org/x/sync/errgroup"
)

//line up at the door
type Bathroom struct {
	door sync.Mutex
	n    atomic.Int64
	l    list.List
}

type queue struct{}

func (queue) len() int { return 0 }
func (queue) init()    {}

func (b *Bathroom) Use(ctx context.Context, visit func()) {
	len, max := 1, 2
	var runtime struct{ GOMAXPROCS func(int) }
	runtime.GOMAXPROCS(len + max)
	var g errgroup.Group
	g.SetLimit(rt.GOMAXPROCS(0) + rt.NumCPU())
	rt.Gosched()
	visit()
}
`))
}

func TestProblemsWithImports(t *testing.T) {
	for src, want := range map[string]string{
		`import "os"`:                         "2: import os",
		`import "testing"`:                    "2: import testing",
		`import "unsafe"`:                     "2: import unsafe",
		`import "runtime/debug"`:              "2: import runtime/debug",
		`import "golang.org/x/sys/unix"`:      "2: import golang.org/x/sys/unix",
		"import (\n\t\"sync\"\n\t\"net\"\n)":  "4: import net",
		`import . "sync"`:                     "2: dot_import sync",
		`import _ "sync"`:                     "2: blank_import sync",
		`import "C"`:                          "2: cgo C",
		`import "goroutinekoans/koans/other"`: "2: import goroutinekoans/koans/other",
	} {
		require.Equal(t, []string{want}, check(clause+src), src)
	}
	require.Equal(t, []string{"2: blank_import embed", "2: import embed"}, check(clause+`import _ "embed"`))
	require.Empty(t, check(clause+`import "os"`, "os"), "what the koan itself imports is allowed")
	require.NotEmpty(t, check(clause+`import "C"`, "C"), "cgo is never allowed")
}

func TestProblemsWithComments(t *testing.T) {
	for src, want := range map[string]string{
		"//go:norace\nfunc f() {}":                  "2: directive //go:norace",
		"//go:linkname f runtime.exit\nfunc f() {}": "2: directive //go:linkname",
		"//go:embed x.txt\nvar s string":            "2: directive //go:embed",
		"//line koan_test.go:12\nfunc f() {}":       "2: directive //line",
		"var x = /*line koan_test.go:12:3*/ 1":      "2: directive /*line",
		"//export f\nfunc f() {}":                   "2: directive //export",
		"//go:build race":                           "2: constraint //go:build race",
		"// +build race":                            "2: constraint // +build race",
		"func f( {\n//go:norace\n":                  "3: directive //go:norace",
	} {
		require.Equal(t, []string{want}, check(clause+src), src)
	}
	require.Equal(t, []string{"1: constraint //go:build ignore"}, check("//go:build ignore\n\n"+clause))
	require.Equal(t, []string{"2: directive //line", "4: import os"},
		check("package bathroomlock\n//line x.go:100\n\nimport \"os\"\n"), "lines are the real ones")
}

func TestProblemsWithDeclarations(t *testing.T) {
	for src, want := range map[string]string{
		"func len(any) int { return 1 }": "2: predeclared len",
		"type error interface{}":         "2: predeclared error",
		"var a, true = 1, false":         "2: predeclared true",
		"const (\n\tx = 1\n\tnil = 2\n)": "4: predeclared nil",
		"func init() {}":                 "2: init init",
		"func f()":                       "2: no_body f",
	} {
		require.Equal(t, []string{want}, check(clause+src), src)
	}
	require.Equal(t, []string{"1: wrong_package bathroomlock"}, check("package main"))
}

func TestProblemsWithRuntime(t *testing.T) {
	src := func(body string) string { return clause + "import \"runtime\"\nfunc f() {\n" + body + "\n}" }
	for body, want := range map[string]string{
		"runtime.GOMAXPROCS(1)":         "4: runtime runtime.GOMAXPROCS",
		"f := runtime.GOMAXPROCS; f(1)": "4: runtime runtime.GOMAXPROCS",
		"(runtime.Goexit)()":            "4: runtime runtime.Goexit",
		"runtime.SetFinalizer(1, 2)":    "4: runtime runtime.SetFinalizer",
	} {
		require.Equal(t, []string{want}, check(src(body)), body)
	}
	require.Empty(t, check(src("runtime.GOMAXPROCS(1)"), static.Imports([]byte(src("runtime.GOMAXPROCS(2)")))...))
	require.NotEmpty(t, check(src("runtime.GOMAXPROCS(1)"), static.Imports([]byte(src("runtime.GOMAXPROCS(0)")))...))
	require.Equal(t, []string{"5: runtime runtime.Goexit"}, check(clause+
		"import \"runtime\"\nimport other \"runtime\"\nfunc f() {\nruntime.Goexit()\nother.Gosched()\n}"))
	renamed := strings.Replace(src("rt.Goexit()"), "import ", "import rt ", 1)
	require.Equal(t, []string{"4: runtime runtime.Goexit"}, check(renamed))
}

func TestProblemsWithVariablesOfOthers(t *testing.T) {
	src := func(body string) string { return clause + "import \"context\"\nfunc f() {\n" + body + "\n}" }
	for _, body := range []string{
		"context.Canceled = nil", "_, context.Canceled = f()", "p := &context.Canceled; _ = p",
		"for context.Canceled = range c {\n}", "context.Canceled++", "(context.Canceled) = nil",
		"*context.Canceled = x", "context.Canceled.x[0] = 1", "select { case context.Canceled = <-c: }",
		"func() { context.Canceled = nil }()",
	} {
		require.Equal(t, []string{"4: foreign context.Canceled"}, check(src(body)), body)
	}
	for _, body := range []string{
		"err := context.Canceled; err = nil; _ = err", "var context T; context.Canceled = nil",
		"x.Canceled = context.Canceled", "p := &context.T{}; _ = p", "for range context.Canceled {\n}",
		"c <- context.Canceled",
	} {
		require.Empty(t, check(src(body)), body)
	}
	require.Equal(t, []string{"4: foreign other.Canceled"}, check(clause+
		"import other \"context\"\nfunc f() {\nother.Canceled = nil\n}"))
}

func TestProblemsWithTheText(t *testing.T) {
	require.Equal(t, []string{"1: too_big 65537"}, check(clause+strings.Repeat(" ", 65537-len(clause))))
	require.Empty(t, check(clause+strings.Repeat(" ", 65536-len(clause))))
	require.Equal(t, []string{"2: not_text NUL"}, check(clause+"// \x00"))
	require.Equal(t, []string{"3: not_text UTF-8"}, check(clause+"// é�\n// \xff"))
}

// The parser resolves no objects in a thousand nested blocks; the compiler
// takes them.
func TestDepthHidesNothing(t *testing.T) {
	deep := clause + "import \"os\"\nimport \"runtime\"\nfunc f() {" + strings.Repeat("{", 1200) +
		"\nos.Exit(0)\nruntime.Goexit()\n" + strings.Repeat("}", 1200) + "}\n"
	require.Equal(t, []string{"2: import os", "6: runtime runtime.Goexit"}, check(deep))
}

func TestAFileThatDoesNotParseIsLeftToTheCompiler(t *testing.T) {
	require.Empty(t, check(clause+"import \"os\"\nfunc {"))
	require.Empty(t, check(""))
}

func TestImports(t *testing.T) {
	require.Equal(t, []string{"runtime", "sync", "runtime.Goexit"}, static.Imports([]byte(`package p
import (
	"runtime"
	"sync"
)
var mu sync.Mutex
func f() { runtime.Goexit(); runtime.Goexit(); runtime.GOMAXPROCS(0) }
`)))
	require.Nil(t, static.Imports([]byte("nonsense")))
}
