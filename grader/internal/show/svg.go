package show

import (
	"fmt"
	"html"
	"io"
	"regexp"
	"strings"
	"unicode/utf8"
)

// The measures of a picture, in pixels.
const (
	charWidth  = 8.4
	lineHeight = 18
	margin     = 16
)

// SVG draws terminal output as a picture: text stays text, so that it can be
// searched, copied and read aloud. It knows the colours that Style paints.
func SVG(w io.Writer, title, text string) error {
	lines := strings.Split(strings.TrimRight(text, "\n"), "\n")
	widest, control := 0, control()
	for _, l := range lines {
		widest = max(widest, utf8.RuneCountInString(control.ReplaceAllString(l, "")))
	}
	width, height := float64(widest)*charWidth+2*margin, len(lines)*lineHeight+2*margin
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %.0f %d" width="%.0f" height="%d" role="img">`+"\n",
		width, height, width, height)
	fmt.Fprintf(&b, "<title>%s</title>\n", html.EscapeString(title))
	b.WriteString(`<rect width="100%" height="100%" rx="8" fill="#1b1f27"/>` + "\n")
	fmt.Fprintf(&b, `<g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,monospace" font-size="14" fill="#d7dce5">`+"\n")
	for i, l := range lines {
		y := margin + (i+1)*lineHeight - 5
		column := 0
		for _, p := range pieces(l) {
			said := strings.TrimLeft(p.text, " ")
			column += len(p.text) - len(said)
			n := utf8.RuneCountInString(said)
			if said != "" {
				// The length is fixed: whatever the font, columns stay columns.
				// Pictures drop spaces that stand together, but not hard ones.
				fmt.Fprintf(&b, `<text x="%.1f" y="%d" textLength="%.1f" lengthAdjust="spacingAndGlyphs"%s>%s</text>`+"\n",
					margin+float64(column)*charWidth, y, float64(n)*charWidth, p.style,
					html.EscapeString(strings.ReplaceAll(said, " ", "\u00a0")))
			}
			column += n
		}
	}
	b.WriteString("</g>\n</svg>\n")
	_, err := io.WriteString(w, b.String())
	return err
}

// control matches what is no text: colours, and the ends of links.
func control() *regexp.Regexp {
	return regexp.MustCompile("\x1b\\[[0-9;]*m|\x1b\\]8;[^\x1b]*\x1b\\\\")
}

// piece is text of one colour.
type piece struct{ text, style string }

// pieces takes a line apart at its colours:
//
//	"\x1b[1;31m✗ DATA RACE\x1b[0m  Promised: …"
func pieces(line string) []piece {
	styles := map[string]string{
		bold: ` font-weight="bold"`, dim: ` fill="#8b94a3"`, red: ` fill="#ff7b72"`, green: ` fill="#7ee787"`,
		yellow: ` fill="#f2cc60"`, cyan: ` fill="#79c0ff"`, redBold: ` fill="#ff7b72" font-weight="bold"`,
	}
	var found []piece
	style, control := "", control()
	for line != "" {
		at := control.FindStringIndex(line)
		if at == nil {
			return append(found, piece{line, style})
		}
		if at[0] > 0 {
			found = append(found, piece{line[:at[0]], style})
		}
		code, isColour := strings.CutPrefix(line[at[0]:at[1]], "\x1b[")
		if isColour {
			style = styles[strings.TrimSuffix(code, "m")]
		}
		line = line[at[1]:]
	}
	return found
}
