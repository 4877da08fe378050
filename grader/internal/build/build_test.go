package build_test

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/build"
	"goroutinekoans/grader/internal/course"
)

// The koan of the tests: its file has to add, its test has to like that.
const (
	good = "package sum\n\nfunc Add(a, b int) int { return a + b }\n"
	test = `package sum_test

import (
	"testing"

	"somewhere.example/else/koans/01_first/01_sum"
	"somewhere.example/else/koans/koantest"
)

func TestTwo(t *testing.T) {
	if sum.Add(1, 1) != koantest.Two {
		t.Error("not two")
	}
}

func TestZero(t *testing.T) {
	if sum.Add(1, -1) != 0 {
		t.Error("not zero")
	}
}

func Testify(t *testing.T)      {}
func TestHelper(n int)         {}
func (x) TestMethod(*testing.T) {}

type x struct{}
`
)

func koan() *course.Koan { return &course.Koan{ID: "01_first/01_sum"} }

func unit(source string) build.Unit {
	return build.Unit{Koan: koan(), Source: []byte(source), Test: []byte(test)}
}

// fixture writes a course, which needs nothing but the standard library.
func fixture(t *testing.T, root string) *course.Course {
	t.Helper()
	for name, text := range map[string]string{
		"go.mod":                          "module example.org/course\n\ngo 1.26\n",
		"koans/koantest/two.go":           "package koantest\n\nconst Two = 2\n",
		"koans/01_first/01_sum/sum.go":    "package sum\n\nfunc broken( {\n",
		"koans/01_first/01_sum/README.md": "",
	} {
		file := filepath.Join(root, filepath.FromSlash(name))
		require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
		require.NoError(t, os.WriteFile(file, []byte(text), 0o644))
	}
	return &course.Course{Root: root, Module: "example.org/course"}
}

func buildAll(t *testing.T, b *build.Builder, units ...build.Unit) *build.Set {
	t.Helper()
	b.Dir = t.TempDir()
	set, err := b.Build(t.Context(), units)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, set.Close()) })
	require.Len(t, set.Units, len(units))
	return set
}

// start runs a unit as the run package does, but without limits.
func start(t *testing.T, b build.Built) (string, error) {
	t.Helper()
	cmd := exec.Command(b.Binary, "-test.v", "-koan.unit="+b.ID)
	cmd.Env = []string{"GORACE=atexit_sleep_ms=0"}
	out, err := cmd.CombinedOutput()
	return string(b.Clean(out)), err
}

func TestOneLinkHoldsGoodAndBad(t *testing.T) {
	c := fixture(t, filepath.Join(t.TempDir(), "a course with spaces"))
	readOnly(t, c.Root)
	set := buildAll(t, &build.Builder{Course: c},
		unit(good),
		unit("package sum\n\nfunc Add(a, b int int {\n"),
		unit("package sum\n\nfunc Sum(a, b int) int { return a + b }\n"),
		unit("package sum\n\nfunc Add(a int) int { return a }\n"),
		unit("package sum\n\nfunc Add(a, b int) int {\n\tvar unused int\n\treturn a + c\n}\n"),
		unit("package sum\n\nfunc Add(a, b int) int { return a - b }\n"),
		unit(good),
		unit("package sum\n\nimport \"example.org/nowhere\"\n\nfunc Add(a, b int) int { return nowhere.Add(a, b) }\n"),
		unit("package sum\n\nimport \"example.org/nowhere\"\n\nfunc Add(a, b int) int { return nowhere.Sum(a, b) }\n"),
		unit("package sum\n\nvar x = f()\n\nfunc f() int { panic(\"too soon\") }\n\nfunc Add(a, b int) int { return x }\n"),
		unit("package sum\n\nimport \"internal/abi\"\n\nfunc Add(a, b int) int { return abi.X }\n"),
	)
	failures := map[int][]build.CompileError{
		1: {{Line: 3, Col: 19, Text: "syntax error: missing ',' in parameter list"}},
		2: {
			{Line: 11, Col: 9, Text: "undefined: sum.Add", InTest: true},
			{Line: 17, Col: 9, Text: "undefined: sum.Add", InTest: true},
		},
		3: {
			{Line: 11, Col: 16, Text: "too many arguments in call to sum.Add\n\thave (number, number)\n\twant (int)", InTest: true},
			{Line: 17, Col: 16, Text: "too many arguments in call to sum.Add\n\thave (number, number)\n\twant (int)", InTest: true},
		},
		4: {
			{Line: 4, Col: 6, Text: "declared and not used: unused"},
			{Line: 5, Col: 13, Text: "undefined: c"},
		},
		7:  {{Line: 3, Text: "cannot find module providing package example.org/nowhere"}},
		8:  {{Line: 3, Text: "cannot find module providing package example.org/nowhere"}},
		10: {{Line: 3, Col: 8, Text: "use of internal package internal/abi not allowed"}},
	}
	for i, b := range set.Units {
		require.Equal(t, []string{"TestTwo", "TestZero"}, b.Tests)
		want := failures[i]
		if want == nil {
			require.Nil(t, b.Failure, "unit %d", i)
			require.FileExists(t, b.Binary)
			continue
		}
		require.NotNil(t, b.Failure, "unit %d", i)
		for j := range want {
			want[j].File = "koans/01_first/01_sum/sum.go"
			if want[j].InTest {
				want[j].File = "koans/01_first/01_sum/sum_test.go"
			}
		}
		require.Equal(t, want, b.Failure.Errors, "unit %d", i)
		require.NotContains(t, b.Failure.Raw, "zz_link")
		require.NotEmpty(t, b.Failure.Raw)
	}
	require.Equal(t, set.Units[0], set.Units[6], "the same answer is built once")
	require.Equal(t, set.Units[0].Binary, set.Units[5].Binary)
	require.True(t, set.Units[9].Alone)
	require.NotEqual(t, set.Units[0].Binary, set.Units[9].Binary)

	out, err := start(t, set.Units[0])
	require.NoError(t, err, out)
	require.Contains(t, out, "--- PASS: TestTwo")
	require.Contains(t, out, "--- PASS: TestZero")
	out, err = start(t, set.Units[5])
	require.Error(t, err)
	require.Contains(t, out, "--- FAIL: TestTwo")
	require.Contains(t, out, "sum_test.go:12: not two")
	out, err = start(t, set.Units[9])
	require.Error(t, err)
	require.Contains(t, out, "panic: too soon")
	require.Contains(t, out, "example.org/course/koans/01_first/01_sum.f(")
	require.Contains(t, out, filepath.Join(c.Root, "koans", "01_first", "01_sum", "sum.go")+":5")
	require.NotContains(t, out, "zz_link")
}

// readOnly makes a tree read-only, and is sure of it unless root runs the
// test, for whom nothing is.
func readOnly(t *testing.T, root string) {
	t.Helper()
	set := func(dirs, files os.FileMode) {
		require.NoError(t, filepath.WalkDir(root, func(path string, d os.DirEntry, err error) error {
			if err == nil && d.IsDir() {
				return os.Chmod(path, dirs)
			}
			return os.Chmod(path, files)
		}))
	}
	set(0o555, 0o444)
	t.Cleanup(func() { set(0o755, 0o644) })
}

func TestManyUnitsTakeSeveralLinks(t *testing.T) {
	c := fixture(t, t.TempDir())
	var units []build.Unit
	for i := range 5 {
		units = append(units, unit(good+fmt.Sprintf("\nconst number = %d\n", i)))
	}
	units[3].Alone = true
	set := buildAll(t, &build.Builder{Course: c, Most: 2}, units...)
	binaries := map[string]int{}
	for _, b := range set.Units {
		binaries[b.Binary]++
		out, err := start(t, b)
		require.NoError(t, err, out)
	}
	require.Len(t, binaries, 3)
	require.Equal(t, 1, binaries[set.Units[3].Binary])
}

// A course behind a symbolic link, hostile settings of the go command, and
// helpers that the learner has changed.
func TestTheEnvironmentHasNoSay(t *testing.T) {
	dir := t.TempDir()
	c := fixture(t, filepath.Join(dir, "real"))
	require.NoError(t, os.Symlink("real", filepath.Join(dir, "link")))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "goenv"), []byte("GOFLAGS=-toolexec=false\n"), 0o644))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "go.work"), []byte("go 1.26\n"), 0o644))
	c.Root = filepath.Join(dir, "link")
	set := buildAll(t, &build.Builder{Course: c, Env: append(os.Environ(),
		"GOENV="+filepath.Join(dir, "goenv"), "GOFLAGS=-mod=vendor", "GOOS=plan9", "CGO_ENABLED=0", "GOEXPERIMENT=nonsense",
	)}, unit(good), unit("package sum\n\nvar x int = \"\"\n"))
	require.Nil(t, set.Units[0].Failure)
	require.Equal(t, "koans/01_first/01_sum/sum.go", set.Units[1].Failure.Errors[0].File)
	require.Equal(t, 3, set.Units[1].Failure.Errors[0].Line)
}

func TestShippedHelpersReplaceTheOnesInTheTree(t *testing.T) {
	root := t.TempDir()
	fixture(t, root)
	curriculum := `chapters:
  - id: 01_first
    title: {en: a, pt-BR: a}
    koans:
      - {id: 01_sum, fault: wrong, difficulty: 1, points: 1, title: {en: a, pt-BR: a}}
`
	archive := "-- koans/koantest/two.go --\npackage koantest\n\nconst Two = 2\n"
	for name, text := range map[string]string{
		"curriculum.yaml": curriculum, "pristine.txtar": archive,
		"koantest/two.go":   "package koantest\n\nconst Two = 3\n",
		"koantest/three.go": "package koantest\n\nconst Two = 3\n",
	} {
		require.NoError(t, os.WriteFile(filepath.Join(root, "koans", name), []byte(text), 0o644))
	}
	c, err := course.Load(root)
	require.NoError(t, err)
	set := buildAll(t, &build.Builder{Course: c, Pristine: true}, unit(good))
	out, err := start(t, set.Units[0])
	require.NoError(t, err, out)
}

// The blame for the machine's trouble is not the learner's.
func TestTroubleIsAnError(t *testing.T) {
	c := fixture(t, t.TempDir())
	_, err := (&build.Builder{Course: c, Go: "no-such-command"}).Build(t.Context(), []build.Unit{unit(good)})
	require.ErrorIs(t, err, exec.ErrNotFound)

	helper := filepath.Join(c.Root, "koans", "koantest", "two.go")
	require.NoError(t, os.WriteFile(helper, []byte("package koantest\n\nconst Two = two\n"), 0o644))
	_, err = (&build.Builder{Course: c}).Build(t.Context(), []build.Unit{unit(good)})
	tool := (*build.ToolError)(nil)
	require.ErrorAs(t, err, &tool)
	require.Contains(t, tool.Output, "undefined: two")

	u := unit(good)
	u.Test = []byte("package sum\n")
	_, err = (&build.Builder{Course: c}).Build(t.Context(), []build.Unit{u})
	require.ErrorContains(t, err, "01_first/01_sum: reading the test")
}

func TestACancelledBuildEnds(t *testing.T) {
	c := fixture(t, t.TempDir())
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	dir := t.TempDir()
	_, err := (&build.Builder{Course: c, Dir: dir}).Build(ctx, []build.Unit{unit(good + "// x")})
	require.ErrorIs(t, err, context.DeadlineExceeded)
	left, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Empty(t, left)
}

// One unit makes the compiler double a string again and again.
func TestTooMuchForTheCompilerIsFoundOut(t *testing.T) {
	c := fixture(t, t.TempDir())
	bomb := good + "const s0 = \"0123456789abcdef\"\n"
	for i := range 30 {
		bomb += fmt.Sprintf("const s%d = s%d + s%d\n", i+1, i, i)
	}
	bomb += "var s = s30\n"
	set := buildAll(t, &build.Builder{Course: c, Memory: 700 << 20}, unit(good), unit(bomb))
	require.Nil(t, set.Units[0].Failure)
	require.NotNil(t, set.Units[1].Failure)
	require.Contains(t, set.Units[1].Failure.Errors[0].Text, "too much time or memory")
}

// Each compiles, and together they need more room than a program has. The
// linker names nobody.
func TestTooMuchForTheLinkerIsFoundOut(t *testing.T) {
	c := fixture(t, t.TempDir())
	vast := "\nvar x, y [1 << 30]byte\n\nfunc init() { x[Add(0, 0)], y[0] = 1, 1 }\n"
	set := buildAll(t, &build.Builder{Course: c}, unit(good), unit(good+vast), unit(good+"\nfunc init() {}\n"))
	require.Nil(t, set.Units[0].Failure)
	require.NotNil(t, set.Units[1].Failure)
	require.Contains(t, set.Units[1].Failure.Errors[0].Text, "too much data")
	require.Nil(t, set.Units[2].Failure)
}

func TestTestNames(t *testing.T) {
	names, err := build.TestNames([]byte(test))
	require.NoError(t, err)
	require.Equal(t, []string{"TestTwo", "TestZero"}, names)
	_, err = build.TestNames([]byte(strings.TrimPrefix(test, "package")))
	require.Error(t, err)
}
