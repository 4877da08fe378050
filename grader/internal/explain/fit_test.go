package explain

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

func has(frames []Frame, file string, number int) bool {
	return slices.ContainsFunc(frames, func(f Frame) bool {
		return f.File == file && slices.ContainsFunc(f.Lines, func(l SourceLine) bool { return l.No == number })
	})
}

// lines makes the lines first to last, some of them hot: by their rank.
func lines(first, last int, hot map[int]int) []SourceLine {
	var all []SourceLine
	for no := first; no <= last; no++ {
		rank, ok := hot[no]
		all = append(all, SourceLine{No: no, Text: "x", Hot: ok, rank: rank})
	}
	return all
}

func TestFit(t *testing.T) {
	e := Explanation{Frames: []Frame{
		{File: "a.go", Lines: lines(1, 5, map[int]int{2: 2})},
		{File: "a.go", Lines: lines(22, 31, map[int]int{24: 0, 30: 1})},
		{File: "b.go", Lines: lines(7, 7, map[int]int{7: 3})},
	}}
	whole := height(e.Frames)
	require.Equal(t, e.Frames, e.Fit(whole))
	for rows := 2; rows <= whole; rows++ {
		frames := e.Fit(rows)
		require.LessOrEqual(t, height(frames), rows)
		require.True(t, has(frames, "a.go", 24), "the line to look at first stays, with %d rows", rows)
		require.True(t, rows < 8 || has(frames, "a.go", 30) && has(frames, "a.go", 2) && has(frames, "b.go", 7),
			"all of the proof is there with %d rows", rows)
		require.True(t, rows < 4 || has(frames, "a.go", 30), "what comes first in the proof stays longer")
	}
	require.Empty(t, e.Fit(1))
	require.Equal(t, whole, height(e.Frames), "the explanation itself stays whole")

	// One long frame that is hot all over is cut at the first line.
	ranks := map[int]int{}
	for no := 1; no <= 40; no++ {
		ranks[no] = (no + 15) % 40
	}
	e.Frames = []Frame{{File: "a.go", Lines: lines(1, 40, ranks)}}
	frames := e.Fit(6)
	require.Len(t, frames[0].Lines, 5)
	require.Equal(t, 25, frames[0].Lines[0].No)
}
