package show

import (
	"fmt"
	"io"
	"regexp"
	"strings"
)

// Markdown writes the little Markdown that hints and lessons use: headings,
// paragraphs, lists, quotes, tables as they are, fenced code, and inside a
// line `code`, **bold**, *emphasis* and links. A mermaid picture can't be
// drawn with letters; picture is the sentence that says where to see it.
func Markdown(w io.Writer, text string, s Style, picture string) error {
	m := &markdown{style: s, picture: picture}
	for line := range strings.Lines(text) {
		m.line(strings.TrimRight(line, "\r\n"))
	}
	m.flush()
	_, err := io.WriteString(w, m.out.String())
	return err
}

type markdown struct {
	style   Style
	picture string
	out     strings.Builder

	paragraph []string // lines that will be filled together
	indent    string   // of the lines after the first
	first     string   // in front of the first line: "• "
	fence     string   // inside ``` the language, else ""
	fenced    bool
}

var (
	heading = regexp.MustCompile(`^(#{1,6}) +(.*)$`)
	item    = regexp.MustCompile(`^(\s*)([-*]|\d+\.) +(.*)$`)
	code    = regexp.MustCompile("`([^`]+)`")
	strong  = regexp.MustCompile(`\*\*([^*]+)\*\*`)
	emph    = regexp.MustCompile(`(^|[^*\w])\*([^*\s][^*]*)\*`)
	link    = regexp.MustCompile(`\[([^\]]+)\]\(([^)]+)\)`)
	bare    = regexp.MustCompile(`<(https?://[^>]+)>`)
)

func (m *markdown) line(line string) {
	if fence, ok := strings.CutPrefix(strings.TrimSpace(line), "```"); ok {
		m.flush()
		m.fenced = !m.fenced
		m.fence = fence
		if m.fenced && fence == "mermaid" {
			fmt.Fprintf(&m.out, "    %s\n", m.style.paint(dim, m.picture))
		}
		return
	}
	switch h, i := heading.FindStringSubmatch(line), item.FindStringSubmatch(line); {
	case m.fenced && m.fence == "mermaid":
	case m.fenced:
		fmt.Fprintf(&m.out, "    %s\n", m.style.paint(cyan, strings.ReplaceAll(line, "\t", "    ")))
	case strings.TrimSpace(line) == "":
		m.flush()
		m.blank()
	case h != nil:
		m.flush()
		fmt.Fprintf(&m.out, "%s\n", m.style.paint(bold, m.inline(h[2])))
	case i != nil:
		m.flush()
		mark := i[2] + " "
		if i[2] == "-" || i[2] == "*" {
			mark = "• "
		}
		m.first = i[1] + mark
		m.indent = strings.Repeat(" ", len([]rune(m.first)))
		m.paragraph = []string{i[3]}
	case strings.HasPrefix(line, "|"):
		m.flush()
		fmt.Fprintf(&m.out, "%s\n", line)
	case strings.HasPrefix(line, "> "):
		if len(m.paragraph) == 0 {
			m.first, m.indent = "│ ", "│ "
		}
		m.paragraph = append(m.paragraph, strings.TrimPrefix(line, "> "))
	default:
		m.paragraph = append(m.paragraph, strings.TrimSpace(line))
	}
}

// blank leaves one empty line, never two.
func (m *markdown) blank() {
	if text := m.out.String(); text != "" && !strings.HasSuffix(text, "\n\n") {
		m.out.WriteString("\n")
	}
}

func (m *markdown) flush() {
	if len(m.paragraph) > 0 {
		text := plainLinks(strings.Join(m.paragraph, " "))
		front := m.first
		for _, line := range Wrap(text, m.style.Columns()-len([]rune(m.indent))) {
			fmt.Fprintf(&m.out, "%s%s\n", front, m.inline(line))
			front = m.indent
		}
	}
	m.paragraph, m.first, m.indent = nil, "", ""
}

func plainLinks(text string) string {
	text = link.ReplaceAllString(text, "$1 ($2)")
	return bare.ReplaceAllString(text, "$1")
}

// inline marks code, bold and emphasis. Code keeps its backticks where there
// are no colours to tell it by; a mark that the fill has cut in two stays as
// it is.
func (m *markdown) inline(line string) string {
	s := m.style
	line = strong.ReplaceAllStringFunc(line, func(text string) string {
		return s.paint(bold, strong.FindStringSubmatch(text)[1])
	})
	line = emph.ReplaceAllStringFunc(line, func(text string) string {
		parts := emph.FindStringSubmatch(text)
		return parts[1] + s.paint("3", parts[2])
	})
	if !s.Color {
		return line
	}
	return code.ReplaceAllStringFunc(line, func(text string) string {
		return s.paint(cyan, strings.Trim(text, "`"))
	})
}
