package show

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"goroutinekoans/grader/internal/timeline"
	"goroutinekoans/grader/internal/verdict"
)

// mostRows is how many lanes a chart of letters has, and stepColumns how many
// columns a step gets at the least.
const (
	mostRows    = 10
	stepColumns = 2
)

// Lanes writes a timeline as a chart of letters: a row for each goroutine, and
// the order of events from left to right.
//
//	test        ████─select :36─────────────◂G3░██─sleep test:31─◂clock███┤
//	G2 :31      ░░██═in oven() :32════════◂clock██─send hatch :33──────────✗
//	             └ never goes on in line 33: it sends to hatch
//	G3 :31             ░░██═in oven() :32═◂clock█┤
func Lanes(w io.Writer, t timeline.Timeline, word verdict.Word, s Style) {
	width := s.Columns()
	words := lanesFor(s.Language)
	rows := foldLanes(t, mostRows, word == verdict.Race)
	c := chart{Style: s, words: words, all: t, t: t.Keep(rows), hangs: hangs(word)}
	c.measure()
	title := words.order
	if t.Test != "" {
		title = t.Test + " · " + title
	}
	write := func(color, text string, indent int) {
		for _, line := range wrapCard(text, width, indent) {
			fmt.Fprintln(w, s.paint(color, line))
		}
	}
	write(dim, title, 0)
	if c.from > 0 {
		write(dim, words.leftOut(c.from), 0)
	}
	fmt.Fprintln(w)
	for _, lane := range c.t.Lanes {
		for _, line := range c.row(lane) {
			fmt.Fprintln(w, line)
		}
	}
	if more := len(t.Lanes) - len(c.t.Lanes) + c.gone; more > 0 {
		write(dim, words.more(more), 0)
	}
	fmt.Fprintln(w)
	write(dim, words.legend, 0)
	if t.Cut {
		write(dim, words.cut, 0)
	}
	fmt.Fprintln(w)
	write(bold, "→ "+whatToSee(t, word, words), 2)
}

// mostBrief is how many lanes a card shows.
const mostBrief = 4

// briefLanes draws the few lanes that tell most, for a card: a title, and one
// line each. There is nothing to see in fewer than two.
func briefLanes(t timeline.Timeline, word verdict.Word, s Style) []string {
	words := lanesFor(s.Language)
	s.Width = s.Columns() - 2
	if s.Width != s.Columns() { // so narrow that they can't be told apart
		return nil
	}
	c := chart{Style: s, words: words, all: t, t: t.Keep(foldLanes(t, mostBrief, false)), hangs: true}
	c.measure()
	if len(c.t.Lanes) < 2 {
		return nil
	}
	lines := []string{s.paint(dim, cutCard(words.brief, s.Width))}
	for _, lane := range c.t.Lanes {
		lines = append(lines, c.lane(lane))
	}
	return lines
}

// chart is one timeline that is drawn with letters.
type chart struct {
	Style
	words laneWords
	all   timeline.Timeline // every lane, for their names
	t     timeline.Timeline // those that are drawn
	label int               // columns of the names
	from  int               // the first step that is shown
	edges []int             // by step: the column where it begins
	gone  int               // lanes that ended before the first step
	hangs bool              // who waits at the end is the fault
}

// hangs reports whether a verdict is about goroutines that never go on. With
// any other, who waits at the end does so because the test has given up.
func hangs(word verdict.Word) bool {
	switch word {
	case verdict.Deadlock, verdict.Leak, verdict.Serial, verdict.TimeLimit:
		return true
	}
	return false
}

// measure fits the chart into the width. Where there are too many steps, the
// last ones are shown: that is where it goes wrong.
func (c *chart) measure() {
	for _, lane := range c.t.Lanes {
		c.label = max(c.label, columns(c.words.name(c.all, lane)))
	}
	room := c.Columns() - c.label - 2
	c.spread(room, room/stepColumns)
}

// spread gives each of the last steps its columns. What room is left goes to
// the waits, so that there is space to say what for.
func (c *chart) spread(room, most int) {
	c.from = max(c.t.Steps-most, 0)
	kept := c.t.Lanes[:0:0]
	for _, lane := range c.t.Lanes {
		if n := len(lane.Spans); n == 0 || lane.Spans[n-1].To <= c.from {
			c.gone++
			continue
		}
		kept = append(kept, lane)
	}
	c.t.Lanes = kept
	widths := make([]int, c.t.Steps)
	for i := c.from; i < c.t.Steps; i++ {
		widths[i] = stepColumns
		room -= stepColumns
	}
	for _, s := range c.wanting() {
		from := max(s.From, c.from)
		have, want := 0, columns(c.words.wait(s))+4
		if s.Woken {
			want += columns(c.words.who(c.all, s.By))
		}
		for _, n := range widths[from:s.To] {
			have += n
		}
		for i := 0; have < want && room > 0 && s.To > from; i++ {
			widths[from+i%(s.To-from)]++
			have, room = have+1, room-1
		}
	}
	c.edges = make([]int, c.t.Steps+1)
	for i, n := range widths {
		c.edges[i+1] = c.edges[i] + n
	}
}

// wanting lists the waits in the order in which they get room: first those
// that never end, then the longest.
func (c *chart) wanting() []timeline.Span {
	var spans []timeline.Span
	for _, lane := range c.t.Lanes {
		for _, s := range lane.Spans {
			if s.State == timeline.Waiting && s.To > c.from {
				spans = append(spans, s)
			}
		}
	}
	slices.SortStableFunc(spans, func(a, b timeline.Span) int {
		if a.Woken != b.Woken {
			if b.Woken {
				return -1
			}
			return 1
		}
		return (b.To - b.From) - (a.To - a.From)
	})
	return spans
}

// lane draws a lane.
func (c chart) lane(lane timeline.Lane) string {
	name := c.words.name(c.all, lane)
	line := c.paint(cyan, name) + strings.Repeat(" ", c.label-columns(name)+2)
	at := 0
	for i, s := range lane.Spans {
		if s.To <= c.from {
			continue
		}
		from, to := c.edges[s.From], c.edges[s.To]
		line += strings.Repeat(" ", max(from-at, 0))
		line += c.span(lane, s, to-max(from, at), i == len(lane.Spans)-1)
		at = to
	}
	return line
}

// row draws a lane, and below it what became of its goroutine.
func (c chart) row(lane timeline.Lane) []string {
	lines := []string{c.lane(lane)}
	if said := c.words.fate(lane, c.hangs); said != "" {
		for i, text := range wrapCard(said, c.Columns()-c.label-5, 0) {
			mark := "└ "
			if i > 0 {
				mark = "  "
			}
			lines = append(lines, strings.Repeat(" ", c.label+3)+c.paint(red, mark+text))
		}
	}
	return lines
}

// span draws one span in n columns. The last of a lane tells how it ended.
func (c chart) span(lane timeline.Lane, s timeline.Span, n int, last bool) string {
	end, color := "", map[timeline.State]string{
		timeline.Running: green, timeline.Ready: dim, timeline.Waiting: yellow,
	}[s.State]
	if last {
		end = map[timeline.End]string{
			timeline.Ended: "┤", timeline.Left: "✗", timeline.Panicked: "✗", timeline.Alive: "▸",
		}[lane.End]
		if lane.End == timeline.Left && !c.hangs {
			end = "▸"
		}
		if end == "✗" {
			color = red
		}
	} else if s.Woken {
		end = "◂" + c.words.who(c.all, s.By)
	}
	if columns(end) > n {
		end = ""
	}
	room := n - columns(end)
	switch s.State {
	case timeline.Running:
		return c.paint(color, strings.Repeat("█", room)+end)
	case timeline.Ready:
		return c.paint(color, strings.Repeat("░", room)+end)
	}
	label, bar := c.words.wait(s), "─"
	if s.Why == timeline.Call {
		bar = "═"
	}
	if columns(label)+2 > room { // the line alone may fit
		label = c.words.at(s.Spot)
	}
	if label != "" && columns(label)+2 <= room {
		label = bar + label
	} else {
		label = ""
	}
	return c.paint(color, label+strings.Repeat(bar, room-columns(label))+end)
}

// foldLanes picks the lanes to show, by their indices. Where there are too
// many, those come first that have something to tell, and of those that lived
// alike two will do. In a race only its two sides count, if they are known.
func foldLanes(t timeline.Timeline, most int, race bool) []int {
	var some, rest []int
	alike := map[string]int{}
	for i, lane := range t.Lanes {
		key := fmt.Sprint(lane.Test, lane.Born, lane.End, lane.Last, len(lane.Marks))
		alike[key]++
		switch {
		case len(lane.Marks) > 0 && len(some) < most:
			some = append(some, i)
		case alike[key] <= 2 || len(t.Lanes) <= most:
			rest = append(rest, i)
		}
	}
	if race && len(some) > 1 {
		return some
	}
	slices.SortStableFunc(rest, func(a, b int) int { // who is stuck first
		return int(fateRank(t.Lanes[a])) - int(fateRank(t.Lanes[b]))
	})
	some = append(some, rest[:min(len(rest), most-len(some))]...)
	slices.Sort(some)
	return some
}

func fateRank(l timeline.Lane) int {
	if l.End == timeline.Ended {
		return 1
	}
	return 0
}
