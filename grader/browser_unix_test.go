//go:build unix

package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestPagesInABrowser looks at the pages that people get, as a browser shows
// them: the gradebook, a student's feedback, a learner's report. It needs
// Chromium, whose path $CHROME is; make test-browser finds one.
func TestPagesInABrowser(t *testing.T) {
	path := os.Getenv("CHROME")
	if path == "" {
		t.Skip("make test-browser runs this")
	}
	dir := t.TempDir()
	makePages(t, dir)
	b := startChromium(t, path)
	for _, file := range []string{"grades/gradebook.html", "grades/feedback/ann.html", "grades/feedback/" + longName + ".html", "report.html"} {
		for _, scheme := range []string{"light", "dark"} {
			for _, width := range []int{360, 1280} {
				t.Run(fmt.Sprintf("%s %s %d", file, scheme, width), func(t *testing.T) {
					b.t, b.errors = t, nil
					p := b.open("file://"+filepath.Join(dir, file), width, scheme)
					assert.Equal(t, scheme == "dark", eval[bool](p, `matchMedia("(prefers-color-scheme: dark)").matches`))
					assert.Empty(t, eval[[]string](p, tooWide), "no page scrolls sideways; what is wide does so inside of it")
					assert.Empty(t, eval[[]string](p, tooPale))
					if strings.HasSuffix(file, "gradebook.html") {
						everyCell(t, p)
					}
					// A last question, so that whatever was reported before is here.
					eval[bool](p, "true")
					assert.Empty(t, b.errors)
				})
				b.t = t
			}
		}
	}
}

// longName is a student's that doesn't fit into any line.
const longName = "a-student-with-a-very-long-name-that-does-not-fit-anywhere@university.example.org"

// makePages grades a small class of the course, and makes a report.
func makePages(t *testing.T, dir string) {
	t.Helper()
	course := filepath.Join(dir, "course")
	require.NoError(t, os.CopyFS(course, os.DirFS("testdata/course")))
	hand := func(student, koan, solution string, more string) {
		text, err := os.ReadFile(filepath.Join("testdata/course/solutions", koan, solution))
		require.NoError(t, err)
		_, name, _ := strings.Cut(filepath.Base(koan), "_")
		file := filepath.Join(dir, "class", student, "koans", koan, name+".go")
		require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
		require.NoError(t, os.WriteFile(file, append(text, more...), 0o644))
	}
	hand("ann", "01_start/01_two_cups", "two_cups.go", "")
	hand("ann", "01_start/02_lost_plate", "_wrong/none.go", "\n// "+strings.Repeat("<script>alert(1)</script>", 20)+"\n")
	hand("ann", "02_more/01_closed_door", "_wrong/leak.go", "")
	hand("bob", "01_start/01_two_cups", "_wrong/one.go", "")
	hand("bob", "01_start/02_lost_plate", "lost_plate.go", "\nvar broken int = \""+strings.Repeat("wide", 100)+"\"\n")
	hand(longName, "01_start/01_two_cups", "two_cups.go", "\nfunc init() {}\n")
	for _, args := range [][]string{
		{"grade", filepath.Join(dir, "class"), "--out", filepath.Join(dir, "grades"), "--sandbox", "none"},
		{"check", "--all"},
		{"report", "--html", filepath.Join(dir, "report.html")},
	} {
		cmd := exec.Command("grader", append([]string{"-C", course}, args...)...)
		cmd.Env = append(os.Environ(), "GORACE=atexit_sleep_ms=0", "KOANS_LANG=en")
		said, err := cmd.CombinedOutput()
		if err != nil && args[0] != "check" { // unsolved koans are no trouble
			require.NoError(t, err, string(said))
		}
	}
}

// tooWide lists what makes a page scroll sideways.
const tooWide = `(() => {
	const room = document.documentElement.clientWidth;
	if (document.documentElement.scrollWidth <= room) return [];
	return [...document.body.querySelectorAll("*")]
		.filter(e => e.getBoundingClientRect().right > room + 1)
		.map(e => e.outerHTML.slice(0, 200)).slice(0, 5).concat(document.documentElement.scrollWidth + " px");
})()`

// tooPale lists text that stands out too little from what is behind it: by the
// rules of WCAG 2.1 (1.4.3), less than 4.5 to 1. A canvas works out each
// color, and lays one over the other.
const tooPale = `(() => {
	const canvas = document.createElement("canvas");
	canvas.width = canvas.height = 1;
	const ink = canvas.getContext("2d", { willReadFrequently: true });
	const over = colors => {
		for (const c of colors) { ink.fillStyle = c; ink.fillRect(0, 0, 1, 1); }
		return [...ink.getImageData(0, 0, 1, 1).data].slice(0, 3);
	};
	const light = rgb => {
		const [r, g, b] = rgb.map(v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const pale = new Set();
	const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walk.nextNode()) {
		const e = walk.currentNode.parentElement;
		if (!walk.currentNode.data.trim() || e.closest("script,style,title,svg g")) continue; // what is in a bar has no parent behind it
		const behind = [];
		for (let at = e; at; at = at.parentElement) behind.unshift(getComputedStyle(at).backgroundColor);
		behind.unshift(matchMedia("(prefers-color-scheme: dark)").matches ? "black" : "white");
		const color = e.closest("svg") ? getComputedStyle(e).fill : getComputedStyle(e).color;
		const a = light(over(behind)), b = light(over([...behind, color]));
		const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
		if (ratio < 4.5) pale.add(ratio.toFixed(2) + " " + color + " " + e.tagName + "." + (e.getAttribute("class") || "") + " " + walk.currentNode.data.trim().slice(0, 30));
	}
	return [...pale].slice(0, 10);
})()`

// everyCell opens the card of every cell of the grid that has one, and closes
// it, with nothing but the keyboard.
func everyCell(t *testing.T, p *page) {
	t.Helper()
	const cell = `(document.activeElement.closest(".grid td") && document.activeElement.tagName === "A")`
	all := eval[int](p, `document.querySelectorAll(".grid td a").length`)
	require.Positive(t, all)
	opened := map[string]bool{}
	for steps := 0; len(opened) < all && steps < 20+4*all; steps++ {
		p.press("Tab")
		if !eval[bool](p, `!!`+cell) {
			continue
		}
		id := eval[string](p, `document.activeElement.getAttribute("href")`)
		p.press("Enter")
		require.True(t, p.until(fmt.Sprintf(`location.hash === %q && document.activeElement.matches(".sheet:target .close")`, id)),
			"Enter opens %s and goes to it", id)
		inside := `(() => { const r = document.querySelector(".sheet:target").getBoundingClientRect();
			return r.width > 0 && r.height > 0 && r.left >= 0 && r.right <= innerWidth && r.top >= 0 && r.bottom <= innerHeight + 1 })()`
		require.True(t, eval[bool](p, inside), "%s is on the screen", id)
		assert.Empty(t, eval[[]string](p, tooWide), id)
		p.press("Escape")
		require.True(t, p.until(fmt.Sprintf(`!document.querySelector(".sheet:target") && %s && document.activeElement.getAttribute("href") === %q`, cell, id)),
			"Escape closes %s and goes back", id)
		opened[id] = true
	}
	assert.Len(t, opened, all)

	// The arrow keys, there and back.
	from := eval[string](p, `document.activeElement.getAttribute("href")`)
	for _, keys := range [][2]string{{"ArrowLeft", "ArrowRight"}, {"ArrowUp", "ArrowDown"}} {
		p.press(keys[0])
		if eval[string](p, `document.activeElement.getAttribute("href")`) != from {
			p.press(keys[1])
		}
		assert.Equal(t, from, eval[string](p, `document.activeElement.getAttribute("href")`), keys[0])
	}
}
