package judge_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/build"
	"goroutinekoans/grader/internal/judge"
	"goroutinekoans/grader/internal/prove"
	"goroutinekoans/grader/internal/verdict"
)

// small is the small course of the grader's own tests.
const small = "../../testdata/course"

// Whether a koan is judged in one link with all others or by itself, the
// verdict is the same.
func TestTogetherAndAloneAgree(t *testing.T) {
	t.Run("small course", func(t *testing.T) { agree(t, small, 1) })
	t.Run("this course", func(t *testing.T) {
		if os.Getenv("KOANS_LONG") == "" {
			t.Skip("a link a variant takes minutes: KOANS_LONG=1")
		}
		agree(t, "../../..", 16)
	})
}

// agree judges every stub, reference, right and wrong fix of a course in one
// link, and in a link each; in one run of the go command there are so many. The
// latter takes a second a variant: a chapter at a time, so that one sees how far
// it has come (-v), and can have one chapter only (-run).
func agree(t *testing.T, root string, atATime int) {
	j, dir := newJudge(t, root)
	var jobs []judge.Job
	var names []string
	ends := map[string]int{} // of the chapters
	declared := map[string]verdict.Word{}
	for _, ch := range j.Course.Chapters {
		for _, k := range ch.Koans {
			variants, err := prove.Variants(j.Course, k)
			require.NoError(t, err)
			for _, v := range variants {
				jobs = append(jobs, judge.Job{Koan: k, Source: v.Source})
				names = append(names, k.ID+" "+v.Name)
				declared[k.ID+" "+v.Name] = v.Want
			}
		}
		ends[ch.ID] = len(jobs)
	}
	together, err := j.All(t.Context(), jobs)
	require.NoError(t, err)
	assert.Equal(t, declared, words(names, together))

	j.Builder.Most = 1
	from := 0
	for _, ch := range j.Course.Chapters {
		first, end := from, ends[ch.ID]
		from = end
		t.Run(ch.ID, func(t *testing.T) {
			for at := first; at < end; at += atATime {
				to := min(at+atATime, end)
				apart, err := j.All(t.Context(), jobs[at:to])
				require.NoError(t, err)
				assert.Equal(t, words(names[at:to], together[at:to]), words(names[at:to], apart))
			}
		})
	}
	nothingLeft(t, dir)
}

// Package-level code runs before the tests of everybody in the same program.
// Whatever it does, it is blamed on its own koan and on no other.
func TestANeighbourIsNotToBlame(t *testing.T) {
	for name, c := range map[string]struct {
		code   string
		want   verdict.Word
		shared bool // the builder doesn't see it coming
	}{
		"spins":   {code: "var x = f()\n\nfunc f() int {\n\tfor {\n\t}\n}\n", want: verdict.TimeLimit},
		"panics":  {code: "var x = f()\n\nfunc f() int { panic(\"too soon\") }\n", want: verdict.Panic},
		"waits":   {code: "var x = <-make(chan int)\n", want: verdict.TimeLimit},
		"recurs":  {code: "var x = f(1)\n\nfunc f(n int) int { return n + f(n+1) }\n", want: verdict.Panic},
		"floods":  {code: "var x = f()\n\nfunc f() int {\n\tfor {\n\t\tprintln(\"water\")\n\t}\n}\n", want: verdict.OutputLimit},
		"is vast": {code: "var x, y [1 << 30]byte\n\nvar z = x[len(x)/2] + y[1]\n", want: verdict.CompileError},
		"panics unexpectedly": {
			code: "type a struct{ x [8192]byte }\ntype b struct{ x [8192]a }\ntype c struct{ x [8192]b }\n\nvar x = make([]c, 9999)\n",
			want: verdict.Panic, shared: true,
		},
	} {
		t.Run(name, func(t *testing.T) {
			j, dir := newJudge(t, small)
			var jobs []judge.Job
			var units []build.Unit
			want := map[string]verdict.Word{}
			var names []string
			for i, k := range j.Course.Koans() {
				source, err := os.ReadFile(filepath.Join(j.Course.Root, filepath.FromSlash(k.Solution())))
				require.NoError(t, err)
				names, want[k.ID] = append(names, k.ID), verdict.Pass
				if i == 1 {
					source, want[k.ID] = append(source, c.code...), c.want
				}
				jobs = append(jobs, judge.Job{Koan: k, Source: source})
				test, _ := j.Course.Pristine(k.TestFile())
				units = append(units, build.Unit{Koan: k, Source: source, Test: test})
			}
			batch, err := j.Prepare(t.Context(), jobs)
			require.NoError(t, err)
			var verdicts []verdict.Verdict
			for i, name := range names {
				j.Limits = limits(want[name])
				verdicts = append(verdicts, batch.Run(t.Context(), i, 0))
			}
			require.NoError(t, batch.Close())
			require.Equal(t, want, words(names, verdicts))
			require.Equal(t, "koans/"+names[1]+"/lost_plate.go", verdicts[1].Findings[0].File)
			if c.shared {
				set, err := j.Builder.Build(t.Context(), units)
				require.NoError(t, err)
				require.False(t, set.Units[1].Alone, "it is not unexpected any more")
				require.NoError(t, set.Close())
			}
			nothingLeft(t, dir)
		})
	}
}
