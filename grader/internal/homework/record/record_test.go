package record_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/homework/record"
	"goroutinekoans/grader/internal/verdict"
)

func rec(student, koan string, w verdict.Word) record.Record {
	r := record.Record{
		Student: student, MaxPoints: 2, Submitted: "s-" + string(w), Sandbox: "none",
		Verdict: verdict.Verdict{Schema: verdict.Schema, Koan: koan, Word: w, Go: "go1.26", Tests: []verdict.Test{}, Findings: []verdict.Finding{}},
	}
	r.Score()
	return r
}

func open(t *testing.T, file string) *record.Log {
	t.Helper()
	l, err := record.Open(file)
	require.NoError(t, err)
	return l
}

// However a grader was killed while it wrote, what was whole before stays.
func TestTornLineAnywhere(t *testing.T) {
	file := filepath.Join(t.TempDir(), "records.jsonl")
	l := open(t, file)
	require.NoError(t, l.Append(rec("ann", "1/1", verdict.Pass), rec("ann", "1/2", verdict.Race)))
	require.NoError(t, l.Close())
	whole, err := os.ReadFile(file)
	require.NoError(t, err)
	for cut := 0; cut <= len(whole); cut += 1 + len(whole)/60 {
		require.NoError(t, os.WriteFile(file, whole[:cut], 0o644))
		l := open(t, file)
		for _, r := range []record.Record{rec("ann", "1/1", verdict.Pass), rec("ann", "1/2", verdict.Race)} {
			old, ok, err := l.Last(r.Student, r.Koan)
			require.NoError(t, err)
			if ok {
				require.Equal(t, r, old)
			} else {
				require.NoError(t, l.Append(r))
			}
		}
		require.NoError(t, l.Close())
		again, err := os.ReadFile(file)
		require.NoError(t, err)
		require.Equal(t, string(whole), string(again), "cut at %d", cut)
	}
}

func TestLog(t *testing.T) {
	file := filepath.Join(t.TempDir(), "records.jsonl")
	l := open(t, file)
	_, err := record.Open(file)
	require.ErrorIs(t, err, record.ErrBusy)
	ann, bob := rec("ann", "1/1", verdict.Race), rec("bob", "1/1", verdict.Race)
	_, ok, err := l.Same(bob)
	require.NoError(t, err)
	require.False(t, ok)
	require.NoError(t, l.Append(ann))
	same, ok, err := l.Same(bob)
	require.NoError(t, err)
	require.True(t, ok)
	assert.Equal(t, ann, same)
	bob.Limits.Runs = 2 // asks for more than ann's
	_, ok, err = l.Same(bob)
	require.NoError(t, err)
	require.False(t, ok)
	trouble := rec("cat", "1/2", verdict.InternalError)
	require.NoError(t, l.Append(trouble))
	_, ok, err = l.Same(trouble)
	require.NoError(t, err)
	require.False(t, ok, "the machine's trouble is nobody else's")
	ann.MaxPoints = 7
	require.NoError(t, l.Append(ann))
	all, err := l.All()
	require.NoError(t, err)
	require.Equal(t, []record.Record{ann, trouble}, all)
	require.NoError(t, l.Close())
	read, err := record.Read(filepath.Dir(file))
	require.NoError(t, err)
	assert.Equal(t, all, read)
}

func TestDamagedLineIsNamed(t *testing.T) {
	file := filepath.Join(t.TempDir(), "records.jsonl")
	for _, line := range []string{"{}", "nonsense", `{"schema":2,"koan":"x","verdict":"pass"}`} {
		text := line + "\n" + `{"half`
		require.NoError(t, os.WriteFile(file, []byte(text), 0o644))
		_, err := record.Open(file)
		damaged := (*record.DamagedError)(nil)
		require.ErrorAs(t, err, &damaged)
		assert.Equal(t, 1, damaged.Line)
		now, err := os.ReadFile(file)
		require.NoError(t, err)
		assert.Equal(t, text, string(now))
	}
}

func TestGrades(t *testing.T) {
	late := rec("bob", "1/1", verdict.Pass)
	late.LatePercent, late.LateSeconds = 15, 3600
	grades := record.Grades([]record.Record{
		late, rec("ann", "1/2", verdict.Pass), rec("ann", "1/1", verdict.Race), rec("cat", "1/1", verdict.InternalError),
	})
	require.Len(t, grades, 3)
	assert.Equal(t, "1/1", grades[0].Records[0].Koan)
	assert.Equal(t, 1, grades[0].Solved)
	assert.InDelta(t, 2.0, grades[0].Final, 0)
	assert.Equal(t, 4, grades[0].MaxPoints)
	assert.InDelta(t, 50.0, grades[0].Percent(), 0)
	assert.InDelta(t, 1.7, grades[1].Final, 0)
	assert.Equal(t, 2, grades[1].Points)
	assert.InDelta(t, 2.0, grades[2].Final, 0, "the machine's trouble costs nothing")
	assert.Equal(t, 1, grades[2].Trouble)
}

// However records are spread over files, and in whatever order: one result.
func TestMergeDoesNotDependOnTheParts(t *testing.T) {
	var all []record.Record
	for s := range 20 {
		for k := range 5 {
			r := rec(fmt.Sprintf("s%02d", s), fmt.Sprintf("1/%d", k), []verdict.Word{verdict.Pass, verdict.Race, verdict.Leak}[(s+k)%3])
			r.Started = time.Unix(int64(rand.IntN(1000)), 0).UTC()
			all = append(all, r)
		}
	}
	merged, err := record.Merge(all)
	require.NoError(t, err)
	want, err := record.Encode(merged)
	require.NoError(t, err)
	for range 50 {
		n := 1 + rand.IntN(6)
		parts := make([][]record.Record, n)
		for _, i := range rand.Perm(len(all)) {
			at := rand.IntN(n)
			parts[at] = append(parts[at], all[i])
			if rand.IntN(5) == 0 {
				other := rand.IntN(n)
				parts[other] = append(parts[other], all[i]) // twice is once
			}
		}
		merged, err := record.Merge(parts...)
		require.NoError(t, err)
		got, err := record.Encode(merged)
		require.NoError(t, err)
		require.Equal(t, string(want), string(got))
	}
}

func TestMergeNoticesTrouble(t *testing.T) {
	a, b := rec("ann", "1/1", verdict.Pass), rec("ann", "1/1", verdict.Race)
	_, err := record.Merge([]record.Record{a}, []record.Record{b})
	conflict := (*record.ConflictError)(nil)
	require.ErrorAs(t, err, &conflict)

	_, err = record.Merge([]record.Record{a, rec("ann", "1/2", verdict.Pass), rec("bob", "1/2", verdict.Pass)})
	gap := (*record.GapError)(nil)
	require.ErrorAs(t, err, &gap)
	assert.Equal(t, record.GapError{Student: "bob", Koan: "1/1"}, *gap)

	for _, parts := range [][]record.Record{
		{rec("ann", "1/1", verdict.InternalError), a}, {a, rec("ann", "1/1", verdict.InternalError)},
	} {
		merged, err := record.Merge(parts)
		require.NoError(t, err)
		require.Len(t, merged, 1)
		assert.Equal(t, verdict.Pass, merged[0].Word)
	}
}
