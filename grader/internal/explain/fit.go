package explain

import "slices"

// Fit returns the frames in at most rows rows, one of them for the head of each
// frame. What is farthest from the proof goes first, then what comes last in
// the proof; the line to look at first always stays.
func (e Explanation) Fit(rows int) []Frame {
	// How far from a hot line others are kept, and how far they must be to be
	// taken away one by one.
	steps := []struct{ keep, spare int }{{body, around}, {around, 2}, {2, 1}, {1, 0}, {0, 0}}
	var frames []Frame
	for _, step := range steps {
		frames = within(e.Frames, step.keep)
		for height(frames) > rows && shrink(frames, step.spare) {
		}
		if height(frames) <= rows {
			break
		}
	}
	for height(frames) > rows && len(frames) > 1 {
		frames = dropLast(frames)
	}
	if height(frames) > rows {
		frames = cut(frames, rows)
	}
	for i := range frames {
		frames[i].trim()
	}
	return frames
}

// within copies the lines that are at most so far from a hot one. Where that
// leaves a gap, a frame becomes two; a gap of one line would save nothing.
func within(frames []Frame, far int) []Frame {
	var some []Frame
	for _, f := range frames {
		last := -1 // the index of the last line kept
		for i, l := range f.Lines {
			if f.distance(i) > far {
				continue
			}
			switch {
			case last < 0 || i-last > 2:
				some = append(some, Frame{File: f.File, Label: f.Label})
			case i-last == 2:
				to := &some[len(some)-1]
				to.Lines = append(to.Lines, f.Lines[i-1])
			}
			to := &some[len(some)-1]
			to.Lines = append(to.Lines, l)
			last = i
		}
	}
	return some
}

func height(frames []Frame) int {
	n := 0
	for _, f := range frames {
		n += 1 + len(f.Lines)
	}
	return n
}

// shrink takes away the one line at an end of a frame that is farthest from
// any hot line, and reports whether one was farther than spare.
func shrink(frames []Frame, spare int) bool {
	worst, farthest, end := -1, spare, false
	for i, f := range frames {
		if d := f.distance(0); d > farthest {
			worst, farthest, end = i, d, false
		}
		if d := f.distance(len(f.Lines) - 1); d > farthest {
			worst, farthest, end = i, d, true
		}
	}
	switch {
	case worst < 0:
		return false
	case end:
		frames[worst].Lines = frames[worst].Lines[:len(frames[worst].Lines)-1]
	default:
		frames[worst].Lines = frames[worst].Lines[1:]
	}
	return true
}

// distance is how far the line at index i is from the nearest hot one.
func (f Frame) distance(i int) int {
	nearest := len(f.Lines) + body
	for j, l := range f.Lines {
		if l.Hot {
			nearest = min(nearest, max(i-j, j-i))
		}
	}
	return nearest
}

// dropLast drops the frame that comes last in the proof.
func dropLast(frames []Frame) []Frame {
	worst := 0
	for i, f := range frames {
		if f.rank() >= frames[worst].rank() {
			worst = i
		}
	}
	return slices.Delete(frames, worst, worst+1)
}

// rank is the place in the proof of a frame's first line of it.
func (f Frame) rank() int {
	best := len(f.Lines) + 1000
	for _, l := range f.Lines {
		if l.Hot {
			best = min(best, l.rank)
		}
	}
	return best
}

// cut keeps what fits of the one frame that is left, from the first line of
// the proof on.
func cut(frames []Frame, rows int) []Frame {
	if len(frames) == 0 || rows < 2 {
		return nil
	}
	f := &frames[0]
	first := f.rank()
	at := slices.IndexFunc(f.Lines, func(l SourceLine) bool { return l.Hot && l.rank == first })
	at = min(max(at, 0), len(f.Lines)-(rows-1))
	f.Lines = f.Lines[at : at+rows-1]
	return frames
}
