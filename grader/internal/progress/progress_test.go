package progress_test

import (
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/progress"
	"goroutinekoans/grader/internal/timeline"
	"goroutinekoans/grader/internal/verdict"
)

func pass() verdict.Verdict {
	return verdict.Verdict{Schema: verdict.Schema, Koan: "01_start/01_two_cups", Word: verdict.Pass}
}

func TestKeyTellsWhereAPartEnds(t *testing.T) {
	a, b := []byte("a"), []byte("b")
	assert.NotEqual(t, progress.KeyOf(a, b), progress.KeyOf([]byte("ab")))
	assert.NotEqual(t, progress.KeyOf(a, b), progress.KeyOf(b, a))
	assert.Equal(t, progress.KeyOf(a, b), progress.KeyOf(a, b))
}

func TestCacheKeepsVerdicts(t *testing.T) {
	c := progress.Cache{Dir: filepath.Join(t.TempDir(), "verdicts")}
	_, ok, err := c.Get("k")
	require.NoError(t, err)
	assert.False(t, ok)
	require.NoError(t, c.Put("k", pass()))
	v, ok, err := c.Get("k")
	require.NoError(t, err)
	require.True(t, ok)
	assert.True(t, v.Cached)
	assert.Equal(t, verdict.Pass, v.Word)
	assert.Nil(t, v.Lanes)
}

func TestCacheKeepsRecordings(t *testing.T) {
	c := progress.Cache{Dir: t.TempDir()}
	stuck := pass()
	stuck.Word, stuck.Lanes = verdict.Deadlock, &timeline.Timeline{Steps: 2, Lanes: []timeline.Lane{{
		No: 1, End: timeline.Left, Spans: []timeline.Span{{State: timeline.Running, To: 2}},
	}}}
	require.NoError(t, c.Put("k", stuck))
	v, ok, err := c.Get("k")
	require.NoError(t, err)
	require.True(t, ok)
	assert.Equal(t, stuck.Lanes, v.Lanes)
}

// What another run might decide differently is not kept.
func TestCacheForgetsWhatIsNotCertain(t *testing.T) {
	c := progress.Cache{Dir: t.TempDir()}
	for _, w := range []verdict.Word{
		verdict.InternalError, verdict.TimeLimit, verdict.MemoryLimit, verdict.OutputLimit,
	} {
		v := pass()
		v.Word = w
		require.NoError(t, c.Put("k", v))
		_, ok, err := c.Get("k")
		require.NoError(t, err)
		assert.False(t, ok, w)
	}
}

// A file that was cut short, changed, or moved to another key is dropped.
func TestCacheDropsWhatIsDamaged(t *testing.T) {
	c := progress.Cache{Dir: t.TempDir()}
	require.NoError(t, c.Put("k", pass()))
	file := filepath.Join(c.Dir, "k.json")
	whole, err := os.ReadFile(file)
	require.NoError(t, err)
	for n := range len(whole) {
		require.NoError(t, os.WriteFile(file, whole[:n], 0o644))
		_, ok, err := c.Get("k")
		var damaged *progress.DamagedError
		require.ErrorAs(t, err, &damaged, "cut after %d bytes", n)
		assert.False(t, ok)
		assert.NoFileExists(t, file)
	}
	require.NoError(t, os.WriteFile(filepath.Join(c.Dir, "other.json"), whole, 0o644))
	_, ok, err := c.Get("other")
	require.Error(t, err)
	assert.False(t, ok)
}

func TestManyGradersShareACache(t *testing.T) {
	c := progress.Cache{Dir: t.TempDir()}
	var graders sync.WaitGroup
	for range 8 {
		graders.Go(func() {
			for range 50 {
				assert.NoError(t, c.Put("k", pass()))
				_, ok, err := c.Get("k")
				assert.NoError(t, err)
				assert.True(t, ok)
			}
		})
	}
	graders.Wait()
	left, err := os.ReadDir(c.Dir)
	require.NoError(t, err)
	assert.Len(t, left, 1, "no half-written file is left")
}

func TestLadderRemembersHints(t *testing.T) {
	l := progress.Ladder{File: filepath.Join(t.TempDir(), "deep", "hints")}
	assert.Zero(t, l.Level("a/b"))
	require.NoError(t, l.Climb("a/b", 2))
	require.NoError(t, l.Climb("c/d", 1))
	assert.Equal(t, 2, l.Level("a/b"))
	assert.Equal(t, 1, l.Level("c/d"))
	require.NoError(t, os.WriteFile(l.File, []byte("nonsense\na/b 9\nc/d 3\n"), 0o644))
	assert.Zero(t, l.Level("a/b"))
	assert.Equal(t, 3, l.Level("c/d"))
}
