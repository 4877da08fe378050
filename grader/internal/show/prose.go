package show

import (
	"html/template"
	"regexp"
	"strings"
)

var webLink = regexp.MustCompile(`\[([^\]]+)\]\((https://[^)\s]+)\)`)

// proseHTML turns the little Markdown that the course uses into HTML: that
// which Markdown writes on a terminal, except that a link is one, if it leads
// to the web, and a mermaid picture stays its text. All else is escaped.
func proseHTML(text string) template.HTML {
	p := &prose{}
	for line := range strings.Lines(text) {
		p.line(strings.TrimRight(line, "\r\n"))
	}
	p.end()
	return template.HTML(p.out.String())
}

type prose struct {
	out    strings.Builder
	open   string // the element that lines go into: "p", "ul", "ol", "pre"
	inItem bool
	text   []string // lines that belong together: emphasis may go over several
}

func (p *prose) line(line string) {
	trimmed := strings.TrimSpace(line)
	switch {
	case strings.HasPrefix(trimmed, "```"):
		was := p.open
		p.end()
		if was != "pre" {
			p.begin("pre")
		}
	case p.open == "pre":
		p.out.WriteString(template.HTMLEscapeString(line) + "\n")
	case trimmed == "":
		p.end()
	case heading.MatchString(trimmed):
		p.end()
		p.out.WriteString("<h3>" + inline(heading.FindStringSubmatch(trimmed)[2]) + "</h3>\n")
	case item.MatchString(line):
		m := item.FindStringSubmatch(line)
		kind := "ul"
		if m[2] != "-" && m[2] != "*" {
			kind = "ol"
		}
		if p.open != kind {
			p.end()
			p.begin(kind)
		}
		p.flush()
		if p.inItem {
			p.out.WriteString("</li>\n")
		}
		p.inItem = true
		p.out.WriteString("<li>")
		p.text = append(p.text, m[3])
	default:
		if p.open == "" {
			p.begin("p")
		}
		p.text = append(p.text, strings.TrimPrefix(trimmed, "> "))
	}
}

func (p *prose) begin(element string) {
	p.open = element
	p.out.WriteString("<" + element + ">")
}

func (p *prose) flush() {
	p.out.WriteString(inline(strings.Join(p.text, "\n")))
	p.text = nil
}

func (p *prose) end() {
	p.flush()
	if p.inItem {
		p.out.WriteString("</li>")
		p.inItem = false
	}
	if p.open != "" {
		p.out.WriteString("</" + p.open + ">\n")
		p.open = ""
	}
}

// inline writes what stands inside of a line. What is escaped has none of the
// signs that come after.
func inline(text string) string {
	text = template.HTMLEscapeString(text)
	text = webLink.ReplaceAllString(text, `<a href="$2" rel="noreferrer">$1</a>`)
	text = code.ReplaceAllString(text, "<code>$1</code>")
	text = strong.ReplaceAllString(text, "<strong>$1</strong>")
	return emph.ReplaceAllString(text, "$1<em>$2</em>")
}
