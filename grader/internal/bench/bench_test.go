package bench

import (
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/course"
)

func TestMedianOfTheRounds(t *testing.T) {
	s := func(wall, cpu time.Duration) Sample { return Sample{Wall: wall, CPU: cpu} }
	r := Row{Bar: 0.5}.with(
		[]Sample{s(1, 2), s(3, 3), s(2, 4)},
		[]Sample{s(10, 4), s(10, 4), s(10, 4)})
	assert.Equal(t, Sample{Wall: 2, CPU: 3}, r.Ours)
	assert.InDelta(t, 0.2, r.Wall, 1e-9)
	assert.InDelta(t, 0.75, r.CPU, 1e-9)
	assert.True(t, r.OK())

	alone := Row{Bar: 0.3}.with([]Sample{s(400*time.Millisecond, 1)}, []Sample{{}})
	assert.Zero(t, alone.Wall)
	assert.False(t, alone.OK())
}

// The copy that is measured is a whole course of its own, cut to the koans
// that count, and half of them are solved.
func TestCopyOfTheCourse(t *testing.T) {
	c, err := course.Load("../../..")
	require.NoError(t, err)
	b := &Bench{Course: c}
	for _, n := range b.sizes() {
		tree, err := b.tree(n)
		require.NoError(t, err)
		cut, err := course.Load(tree.dir)
		require.NoError(t, err)
		require.Len(t, cut.Koans(), n)
		for i, k := range cut.Koans() {
			assert.Equal(t, c.Koans()[i].ID, k.ID)
		}
		text, err := os.ReadFile(tree.path(tree.koans[0].File()))
		require.NoError(t, err)
		reference, err := os.ReadFile("../../../" + tree.koans[0].Solution())
		require.NoError(t, err)
		assert.Equal(t, string(reference), string(text))
		require.NoError(t, tree.editAll())
		edited, err := os.ReadFile(tree.path(tree.koans[n-1].File()))
		require.NoError(t, err)
		assert.True(t, strings.Contains(string(edited), "\nconst edit"), "the last koan is edited")
		tree.remove()
		assert.NoDirExists(t, tree.scratch)
	}
}
