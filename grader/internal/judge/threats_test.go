package judge_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/build"
	"goroutinekoans/grader/internal/judge"
	"goroutinekoans/grader/internal/run"
	"goroutinekoans/grader/internal/sandbox"
	"goroutinekoans/grader/internal/verdict"
)

// threat is a file that wants to get by without solving the koan.
type threat struct {
	name      string
	source    string
	checked   verdict.Word // what it must get
	unchecked verdict.Word // and what without the static check; pass: that alone stops it
}

// A threat begins with the verdict that it must get. If the static check is
// what refuses it, the next line says how it would fare without:
//
//	//koan:verdict rejected
//	//koan:unchecked wrong
var declaration = regexp.MustCompile(`^//koan:verdict (\w+)\n(?://koan:unchecked (\w+)\n)?// `)

func threats(t *testing.T) []threat {
	t.Helper()
	sources := map[string]string{"s01_depth": depth()}
	files, err := filepath.Glob("testdata/threats/*.go")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		sources[strings.TrimSuffix(filepath.Base(file), ".go")] = string(text)
	}
	var all []threat
	for name, source := range sources {
		m := declaration.FindStringSubmatch(source)
		require.NotNil(t, m, "%s declares no verdict", name)
		th := threat{name: name, source: source, checked: verdict.Word(m[1]), unchecked: verdict.Word(m[2])}
		require.NotEqual(t, verdict.Pass, th.checked, name)
		require.Equal(t, th.checked == verdict.Rejected, th.unchecked != "", name)
		all = append(all, th)
	}
	return all
}

// depth hides a call in a thousand blocks: go/parser gives up resolving names
// there, and the compiler does not. Written down, it would be a thousand lines.
func depth() string {
	return "//koan:verdict rejected\n//koan:unchecked wrong\n// See depth.\n\npackage count\n\nimport \"os\"\n\n" +
		"func Count(n int, visit func()) int {\n" +
		strings.Repeat("{", 1200) + "os.Exit(0)" + strings.Repeat("}", 1200) + "\nreturn n\n}\n"
}

// limits are far above what the koan needs on a busy machine, but for a threat
// that is known to run into the one of time.
func limits(want verdict.Word) run.Limits {
	l := run.Limits{Wall: 20 * time.Second, Memory: 300 << 20}
	if want == verdict.TimeLimit {
		l.Wall = 2 * time.Second
	}
	return l
}

// atOnce calls f for 0 to n-1, a few at a time.
func atOnce(n int, f func(i int)) {
	var wg sync.WaitGroup
	slots := make(chan bool, 2*runtime.NumCPU())
	for i := range n {
		slots <- true
		wg.Go(func() {
			defer func() { <-slots }()
			f(i)
		})
	}
	wg.Wait()
}

func TestNoThreatPasses(t *testing.T) {
	j, dir := newJudge(t, "testdata/course")
	k := j.Course.Koans()[0]
	reference, err := os.ReadFile(filepath.Join(j.Course.Root, filepath.FromSlash(k.Solution())))
	require.NoError(t, err)
	all := append(threats(t), threat{name: "reference", source: string(reference), checked: verdict.Pass})
	var jobs []judge.Job
	for _, th := range all {
		jobs = append(jobs, judge.Job{Koan: k, Source: []byte(th.source)})
	}
	start := time.Now()
	batch, err := j.Prepare(t.Context(), jobs)
	require.NoError(t, err)
	t.Logf("%d threats built in %v", len(jobs)-1, time.Since(start))
	verdicts := make([]verdict.Verdict, len(jobs))
	for _, slow := range []bool{false, true} { // one after the other: who spins is in the way
		j.Limits = limits(verdict.Pass)
		if slow {
			j.Limits = limits(verdict.TimeLimit)
		}
		atOnce(len(jobs), func(i int) {
			if slow == (all[i].checked == verdict.TimeLimit) {
				verdicts[i] = batch.Run(t.Context(), i, 0)
			}
		})
	}
	t.Logf("and run by %v", time.Since(start))
	for i, th := range all {
		v := verdicts[i]
		assert.Equal(t, th.checked, v.Word, "%s: %s\n%.2000s", th.name, v.Message, v.Raw)
	}
	require.NoError(t, batch.Close())
	nothingLeft(t, dir)
}

// The static check is one layer. Without it the others must hold, as far as
// they can: a threat that declares pass here is one that nothing else stops.
func TestNoThreatPassesWithoutTheStaticCheck(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("the threats speak Linux")
	}
	j, dir := newJudge(t, "testdata/course")
	k := j.Course.Koans()[0]
	test, _ := j.Course.Pristine(k.TestFile())
	var units []build.Unit
	var tried []threat
	for _, th := range threats(t) {
		if th.checked == verdict.Rejected {
			units = append(units, build.Unit{Koan: k, Source: []byte(th.source), Test: test})
			tried = append(tried, th)
		}
	}
	start := time.Now()
	set, err := j.Builder.Build(t.Context(), units)
	require.NoError(t, err)
	t.Logf("%d threats built in %v", len(tried), time.Since(start))

	verdicts := make([]verdict.Verdict, len(tried))
	atOnce(len(tried), func(i int) { verdicts[i] = unchecked(t, j, tried[i], set.Units[i]) })
	t.Logf("and run by %v", time.Since(start))
	for i, th := range tried {
		v := verdicts[i]
		require.NotContains(t, v.Raw, "of the grader", th.name)
		if th.unchecked == verdict.Pass {
			t.Logf("%s: %s; only the static check is sure to stop it", th.name, v.Word)
			continue
		}
		assert.Equal(t, th.unchecked, v.Word, "%s: %s\n%.2000s", th.name, v.Message, v.Raw)
	}
	require.NoError(t, set.Close())
	nothingLeft(t, dir)
}

// The sandbox is another layer: in it, a right answer passes, and whoever
// hangs can still be asked where.
func TestThreatsInTheSandbox(t *testing.T) {
	box, err := sandbox.Find(t.Context())
	if err != nil {
		t.Skip(err)
	}
	j, dir := newJudge(t, "testdata/course")
	j.Runner.Wrap = box.Wrap
	k := j.Course.Koans()[0]
	reference, err := os.ReadFile(filepath.Join(j.Course.Root, filepath.FromSlash(k.Solution())))
	require.NoError(t, err)
	var tried []threat
	for _, th := range append(threats(t), threat{name: "reference", source: string(reference), checked: verdict.Pass}) {
		switch th.name[0] {
		case 'c', 'd', 'g', 'r': // what takes the machine, and what looks around in it
			tried = append(tried, th)
		}
	}
	test, _ := j.Course.Pristine(k.TestFile())
	var units []build.Unit
	for _, th := range tried {
		units = append(units, build.Unit{Koan: k, Source: []byte(th.source), Test: test})
	}
	set, err := j.Builder.Build(t.Context(), units)
	require.NoError(t, err)
	verdicts := make([]verdict.Verdict, len(tried))
	atOnce(len(tried), func(i int) { verdicts[i] = unchecked(t, j, tried[i], set.Units[i]) })
	for i, th := range tried {
		v := verdicts[i]
		t.Logf("%s: %s", th.name, v.Word)
		require.NotContains(t, v.Raw, "of the grader", th.name)
		require.NotEqual(t, verdict.InternalError, v.Word, "%s: %s", th.name, v.Message)
		switch {
		case th.name == "reference":
			assert.Equal(t, verdict.Pass, v.Word, v.Raw)
		case th.unchecked != verdict.Pass:
			assert.NotEqual(t, verdict.Pass, v.Word, th.name)
		}
		if th.name == "c02_spin" {
			assert.Contains(t, v.Raw, "SIGQUIT", "no dump of the goroutines")
		}
	}
	require.NoError(t, set.Close())
	nothingLeft(t, dir)
}

// unchecked runs what the static check would have refused.
func unchecked(t *testing.T, j *judge.Judge, th threat, built build.Built) verdict.Verdict {
	k := j.Course.Koans()[0]
	if built.Failure != nil {
		return verdict.Verdict{Word: verdict.CompileError, Raw: built.Failure.Raw}
	}
	runner := *j.Runner
	if strings.Contains(th.source, "syscall.Getppid") {
		// Whoever kills its parent is to find somebody else than this test.
		runner.Wrap = func(command []string, dir string) []string {
			return append([]string{"sh", "-c", `"$@"; exit $?`, "sh"}, command...)
		}
	}
	test, _ := j.Course.Pristine(k.TestFile())
	out := runner.Run(t.Context(), built, limits(th.unchecked))
	return verdict.Judge(k, verdict.Sources{Koan: []byte(th.source), Test: test}, built.Tests, out)
}

// What takes a compiler out of hand is the fault of the file, and ends soon.
func TestCompileBombs(t *testing.T) {
	doubling := func(line, last string) string {
		var b strings.Builder
		for i := 1; i <= 30; i++ {
			fmt.Fprintf(&b, line+"\n", i, i-1)
		}
		return "package count\n\n" + b.String() + last + "\nfunc Count(n int, visit func()) int { return n }\n"
	}
	for name, source := range map[string]string{
		"constants":  doubling("const s%d = s%[2]d + s%[2]d", "const s0 = \"0123456789abcdef\"\nvar s = s30\n"),
		"generics":   doubling("func f%d[T any]() { f%[2]d[struct{ a, b T }](); f%[2]d[[]T]() }", "func f0[T any]() { println(any(*new(T))) }\nfunc init2() { f30[int]() }\n"),
		"structs":    doubling("type t%d struct{ a, b t%[2]d }", "type t0 struct{ a string; b int }\nvar x, y t24\nvar same = func() bool { return x == y }\n"),
		"array":      "package count\n\nvar x [1 << 40]byte\n\nfunc Count(n int, visit func()) int { return len(x[:n]) }\n",
		"deep types": "package count\n\nvar x " + strings.Repeat("[]", 20_000) + "int\n\nfunc Count(n int, visit func()) int { return len(x) }\n",
	} {
		t.Run(name, func(t *testing.T) {
			j, dir := newJudge(t, "testdata/course")
			j.Builder.Wall, j.Builder.Memory = 4*time.Second, 500<<20
			start := time.Now()
			verdicts, err := j.All(t.Context(), []judge.Job{{Koan: j.Course.Koans()[0], Source: []byte(source)}})
			require.NoError(t, err)
			t.Logf("%s in %v: %s", verdicts[0].Word, time.Since(start), verdicts[0].Message)
			require.NotEqual(t, verdict.Pass, verdicts[0].Word)
			require.NotEqual(t, verdict.InternalError, verdicts[0].Word)
			nothingLeft(t, dir)
		})
	}
}
