package show_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/show"
)

func path(t *testing.T) show.Path {
	t.Helper()
	c, err := course.Load("../../testdata/course")
	require.NoError(t, err)
	ks := c.Koans()
	return show.Path{
		Course: c, Now: ks[1],
		Marks: map[*course.Koan]show.Mark{ks[0]: show.Solved, ks[1]: show.Unsolved},
	}
}

func TestPath(t *testing.T) {
	var b strings.Builder
	path(t).Write(&b, show.Style{Language: course.Portuguese})
	assert.Equal(t, "Koans de goroutines · 1 de 3 resolvidos · 33%\n"+
		" ▸ 01_start  ●◐  1/2\n"+
		"   02_more   ○  0/1\n", b.String())
}

func TestPathOfAFinishedChapter(t *testing.T) {
	p := path(t)
	ks := p.Course.Koans()
	p.Marks[ks[1]], p.Now = show.Solved, ks[2]
	var b strings.Builder
	p.Write(&b, show.Style{})
	assert.Contains(t, b.String(), " ✓ 01_start  ●●  2/2\n ▸ 02_more   ○  0/1\n")
}

func TestList(t *testing.T) {
	var b strings.Builder
	path(t).List(&b, show.Style{Language: course.English})
	assert.Equal(t, "01_start  The start\n"+
		"   ● 01_two_cups     Two cups\n"+
		" ▸ ◐ 02_lost_plate   The lost plate\n"+
		"\n02_more  More\n"+
		"   ○ 01_closed_door  The closed door\n"+
		"\n● solved   ◐ begun   ○ as shipped   ▸ you are here\n", b.String())
}

func TestLinksOnlyWhereTheTerminalHasThem(t *testing.T) {
	s := show.Style{Root: "/home/ana/my koans"}
	assert.Equal(t, "x.go", s.Link("koans/x.go", "x.go"))
	s.Links = true
	assert.Equal(t, "\x1b]8;;file:///home/ana/my%20koans/koans/x.go\x1b\\x.go\x1b]8;;\x1b\\", s.Link("koans/x.go", "x.go"))
}
