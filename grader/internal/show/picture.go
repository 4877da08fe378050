package show

import (
	"fmt"
	"strings"

	"goroutinekoans/grader/internal/timeline"
	"goroutinekoans/grader/internal/verdict"
)

// What a page draws, in pixels, which are the SVG's own units. A column is as
// wide as a letter of the picture's font.
const (
	letter     = 7.3
	laneHeight = 50
	barHeight  = 22
	procHeight = 36
	pageRoom   = 118 // columns of a picture that needs no more
	mostSteps  = 600 // of the lanes
	mostLanes  = 24
)

// drawing is one SVG: the lanes of goroutines, or the rows of processors.
type drawing struct {
	Heading       string
	Width, Height int
	Rows          []drawnRow
	Arrows        []arrow
	Note          string // what was left out
	See           string // the sentence
}

type drawnRow struct {
	Name, Fate  string
	X, Y, FateX int
	Bad         bool
	Bars        []bar
}

// bar is one span.
type bar struct {
	X, Y, W, H   int
	TextX, TextY int
	Class, Label string
	Title        string // all of it, for the mouse and the screen reader
	Line         int    // of the learner's file; 0: none
	Code         string // the line itself
	Lane         int    // for the colours of the processors
}

// arrow leads from who wakes to who is woken, or from parent to child.
type arrow struct {
	X, Y1, Y2 int
	Head      string // the points of its head
	Class     string
}

// painter draws a timeline for a page.
type painter struct {
	chart
	page         pageWords
	source, test []string
}

func newPainter(t timeline.Timeline, word verdict.Word, s Style, source, test []byte) *painter {
	p := &painter{
		chart: chart{Style: s, words: lanesFor(s.Language), all: t, t: t.Keep(foldLanes(t, mostLanes, word == verdict.Race)), hangs: hangs(word)},
		page:  pageFor(s.Language), source: splitLines(source), test: splitLines(test),
	}
	p.spread(max(pageRoom, min(p.t.Steps, mostSteps)*stepColumns), mostSteps)
	return p
}

func splitLines(text []byte) []string {
	return strings.Split(strings.ReplaceAll(strings.ReplaceAll(string(text), "\r\n", "\n"), "\t", "    "), "\n")
}

// x is where a step begins.
func (p *painter) x(step int) int {
	return 8 + int(float64(p.edges[min(max(step, p.from), p.t.Steps)])*letter)
}

// lanes draws the goroutines.
func (p *painter) lanes(word verdict.Word) drawing {
	d := drawing{See: whatToSee(p.all, word, p.words), Width: p.x(p.t.Steps) + 28}
	at := map[int]int{} // rows by the number of the lane
	for i, lane := range p.t.Lanes {
		at[lane.No] = i
		d.Rows = append(d.Rows, p.lane(lane, i*laneHeight+6))
	}
	for i, lane := range p.t.Lanes {
		if parent, ok := at[lane.Parent]; ok && lane.Birth >= p.from {
			d.Arrows = append(d.Arrows, p.arrow(lane.Birth, parent, i, "birth"))
		}
		for _, s := range lane.Spans {
			if by, ok := at[s.By]; ok && s.Woken && s.To > p.from {
				d.Arrows = append(d.Arrows, p.arrow(s.To, by, i, "wake"))
			}
		}
	}
	for _, row := range d.Rows { // a fate may be longer than its lane
		d.Width = max(d.Width, row.FateX+int(float64(columns(row.Fate))*letter)+16)
	}
	d.Height = len(p.t.Lanes)*laneHeight + 14
	var notes []string
	if p.from > 0 {
		notes = append(notes, p.words.leftOut(p.from))
	}
	if more := len(p.all.Lanes) - len(p.t.Lanes); more > 0 {
		notes = append(notes, p.words.more(more))
	}
	if p.t.Cut {
		notes = append(notes, p.words.cut)
	}
	d.Note = strings.Join(notes, " ")
	return d
}

func (p *painter) lane(lane timeline.Lane, y int) drawnRow {
	row := drawnRow{Name: p.words.name(p.all, lane), Y: y + 11, X: p.x(lane.Birth), Fate: p.words.fate(lane, p.hangs)}
	if lane.Parent != timeline.Nobody {
		row.X += 7 // beside the arrow of its birth
	}
	row.FateX = row.X + int(float64(columns(row.Name)+2)*letter)
	for i, s := range lane.Spans {
		if s.To <= p.from {
			continue
		}
		last := i == len(lane.Spans)-1
		row.Bars = append(row.Bars, p.bar(lane, s, y+16, barHeight, last))
		if last && lane.End == timeline.Panicked {
			row.Bars = append(row.Bars, p.cross(lane, s, y+16))
		}
	}
	return row
}

// cross is where a goroutine takes the program with it.
func (p *painter) cross(lane timeline.Lane, s timeline.Span, y int) bar {
	b := bar{X: p.x(s.To) - 2, Y: y, W: 20, H: barHeight, Class: "stuck", Label: "✗", Line: lane.Last.Line}
	b.TextX, b.TextY = b.X+6, y+15
	b.Title = p.words.name(p.all, lane) + ": " + p.words.fate(lane, p.hangs)
	b.Code = p.code(lane.Last)
	return b
}

func (p *painter) bar(lane timeline.Lane, s timeline.Span, y, height int, last bool) bar {
	b := bar{X: p.x(s.From), Y: y, H: height, Lane: lane.No % 8}
	b.W = max(p.x(s.To)-b.X, 3)
	b.TextX, b.TextY = b.X+6, y+height/2+4
	said := ""
	switch s.State {
	case timeline.Running:
		b.Class, said = "run", p.page.Runs
		if len(lane.Marks) > 0 && !lane.Marks[0].InTest {
			b.Line = lane.Marks[0].Line
		}
	case timeline.Ready:
		b.Class, said = "ready", p.page.Ready
	default:
		b.Class, said = "wait", p.page.Waits+" · "+p.words.wait(s)
		if s.Why == timeline.Call {
			b.Class = "call"
		}
		if last && lane.End == timeline.Left && p.hangs {
			b.Class, said = "stuck", p.words.fate(lane, p.hangs)
		}
		b.Label = p.words.wait(s)
		if float64(columns(b.Label))*letter+8 > float64(b.W) {
			b.Label = p.words.at(s.Spot)
		}
		if float64(columns(b.Label))*letter+8 > float64(b.W) {
			b.Label = ""
		}
		b.Code = p.code(s.Spot)
		if !s.InTest {
			b.Line = s.Line
		}
		if s.Woken {
			said += " · " + p.page.WokenBy + " " + p.words.who(p.all, s.By)
			if s.ByLine > 0 {
				said += " (" + p.words.line(s.ByLine) + ")"
			}
		}
	}
	b.Title = p.words.name(p.all, lane) + ": " + said
	return b
}

// code is a line of the koan or of its test.
func (p *painter) code(s timeline.Spot) string {
	lines, where := p.source, fmt.Sprint(s.Line)
	if s.InTest {
		lines, where = p.test, p.page.TestLine+" "+where
	}
	if s.Line < 1 || s.Line > len(lines) {
		return ""
	}
	return where + "  " + strings.TrimSpace(lines[s.Line-1])
}

func (p *painter) arrow(step, from, to int, class string) arrow {
	a := arrow{X: p.x(step), Y1: from*laneHeight + 6 + 16 + barHeight/2, Y2: to*laneHeight + 6 + 16, Class: class}
	tip := -6
	if to < from {
		a.Y2 += barHeight
		tip = 6
	}
	a.Head = fmt.Sprintf("%d,%d %d,%d %d,%d", a.X, a.Y2, a.X-4, a.Y2+tip, a.X+4, a.Y2+tip)
	return a
}

// processors draws who ran on which processor: the same spans, in rows of the
// processors.
func (p *painter) processors(heading string, procs int) drawing {
	d := drawing{Heading: heading, Width: p.x(p.t.Steps) + 48}
	d.Height = max(p.t.Procs, procs)*procHeight + 10
	for n := range max(p.t.Procs, procs) {
		row := drawnRow{Name: fmt.Sprintf("P%d", n), X: 4, Y: n*procHeight + 24}
		for _, lane := range p.t.Lanes {
			for _, s := range lane.Spans {
				if s.State != timeline.Running || s.Proc != n || s.To <= p.from {
					continue
				}
				b := p.bar(lane, s, n*procHeight+6, procHeight-10, false)
				b.X, b.TextX = b.X+24, b.TextX+24
				b.Class, b.Label = fmt.Sprintf("run l%d", b.Lane), p.words.who(p.all, lane.No)
				if float64(columns(b.Label))*letter+8 > float64(b.W) {
					b.Label = ""
				}
				row.Bars = append(row.Bars, b)
			}
		}
		d.Rows = append(d.Rows, row)
	}
	return d
}
