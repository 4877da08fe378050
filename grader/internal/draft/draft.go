// Package draft lays out a new koan: every file that it has, with what is to
// be filled in.
package draft

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"text/template"

	"goroutinekoans/grader/internal/course"
)

// Mark stands wherever something is to be filled in; prove finds it.
const Mark = "TODO"

// Unfilled reports whether a line of text holds the mark. context.TODO is no
// mark.
func Unfilled(line string) bool {
	return strings.Contains(strings.ReplaceAll(line, "context."+Mark, ""), Mark)
}

//go:embed templates
var templates embed.FS

// NameError says that a name can't be a koan's or a chapter's.
type NameError struct {
	Name    string
	Chapter bool // a new chapter needs a number: 18_new_chapter
}

func (e *NameError) Error() string {
	if e.Chapter {
		return fmt.Sprintf("no chapter is called %q, and a new one has a number in front: 18_my_chapter", e.Name)
	}
	return fmt.Sprintf("%q is no name for a koan: small letters, digits and _, such as tip_jar", e.Name)
}

// ErrTaken says that the course has a koan of that name.
var ErrTaken = errors.New("there is a koan of that name")

// Draft is a koan to lay out.
type Draft struct {
	Course  *course.Course
	Chapter string // as FindChapter knows it, or "18_my_chapter" for a new one
	Name    string // "tip_jar"
}

// Write writes every file of the koan and lists them, the curriculum among
// them. Nothing that exists is written over.
func (d *Draft) Write() ([]string, error) {
	files, err := d.files()
	if err != nil {
		return nil, err
	}
	var written []string
	for _, f := range files {
		at := filepath.Join(d.Course.Root, filepath.FromSlash(f.name))
		if err := os.MkdirAll(filepath.Dir(at), 0o755); err != nil {
			return written, fmt.Errorf("laying out a koan: %w", err)
		}
		out, err := os.OpenFile(at, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
		if errors.Is(err, fs.ErrExist) {
			continue // a file that is left of an earlier try
		}
		if err != nil {
			return written, fmt.Errorf("laying out a koan: %w", err)
		}
		_, err = out.Write(f.text)
		if err := errors.Join(err, out.Close()); err != nil {
			return written, fmt.Errorf("laying out a koan: %w", err)
		}
		written = append(written, f.name)
	}
	return append(written, curriculumFile), d.enter()
}

type file struct {
	name string // below the course root, with slashes
	text []byte
}

// view is what the templates know.
type view struct {
	Koan    *course.Koan
	Chapter string
	Module  string
	Helpers bool // the course has koans/koantest
	Mark    string
}

func (d *Draft) files() ([]file, error) {
	chapter, fresh, err := d.chapter()
	if err != nil {
		return nil, err
	}
	if !regexp.MustCompile(`^[a-z][a-z0-9]*(_[a-z0-9]+)*$`).MatchString(d.Name) {
		return nil, &NameError{Name: d.Name}
	}
	for _, k := range d.Course.Koans() {
		if k.Slug() == d.Name {
			return nil, fmt.Errorf("%w: %s", ErrTaken, k.ID)
		}
	}
	d.Chapter = chapter
	k := &course.Koan{ID: chapter + "/" + d.number() + "_" + d.Name}
	v := view{k, chapter, d.Course.Module, len(d.Course.Shipped("koans/koantest")) > 0, Mark}
	solution := "solutions/" + k.ID
	plan := []struct{ name, template string }{
		{k.File(), "stub.go"}, {k.TestFile(), "test.go"}, {k.Solution(), "reference.go"},
		{solution + "/_right/other.go", "right.go"},
		{solution + "/_wrong/sleeps.go", "wrong_sleeps.go"}, {solution + "/_wrong/one_by_one.go", "wrong_one_by_one.go"},
		{k.HintsFile(course.English), "hints.en.md"}, {k.HintsFile(course.Portuguese), "hints.pt-BR.md"},
	}
	if fresh {
		ch := &course.Chapter{ID: chapter}
		plan = append(plan,
			struct{ name, template string }{ch.LessonFile(course.English), "lesson.en.md"},
			struct{ name, template string }{ch.LessonFile(course.Portuguese), "lesson.pt-BR.md"})
	}
	all, err := template.ParseFS(templates, "templates/*.tmpl")
	if err != nil {
		return nil, err
	}
	var files []file
	for _, p := range plan {
		var text bytes.Buffer
		if err := all.ExecuteTemplate(&text, p.template+".tmpl", v); err != nil {
			return nil, err
		}
		files = append(files, file{p.name, text.Bytes()})
	}
	return files, nil
}

// chapter is the ID of the chapter, and whether it is a new one.
func (d *Draft) chapter() (id string, fresh bool, err error) {
	if ch, err := d.Course.FindChapter(d.Chapter); err == nil {
		return ch.ID, false, nil
	}
	if regexp.MustCompile(`^\d\d_[a-z][a-z0-9_]*$`).MatchString(d.Chapter) {
		return d.Chapter, true, nil
	}
	return "", false, &NameError{Name: d.Chapter, Chapter: true}
}

// number is the next one in the chapter: "07".
func (d *Draft) number() string {
	last := 0
	for _, k := range d.Course.Koans() {
		if rest, ok := strings.CutPrefix(k.ID, d.Chapter+"/"); ok {
			var n int
			if _, err := fmt.Sscanf(rest, "%d_", &n); err == nil {
				last = max(last, n)
			}
		}
	}
	return fmt.Sprintf("%02d", last+1)
}

const curriculumFile = "koans/curriculum.yaml"

// enter puts the koan into the curriculum, as the last one of its chapter. The
// rest of the page stays as its author has laid it out.
func (d *Draft) enter() error {
	at := filepath.Join(d.Course.Root, filepath.FromSlash(curriculumFile))
	text, err := os.ReadFile(at)
	if err != nil {
		return fmt.Errorf("reading the curriculum: %w", err)
	}
	lines := strings.Split(strings.TrimRight(string(course.Unix(text)), "\n"), "\n")
	entry := []string{
		"      - id: " + d.number() + "_" + d.Name,
		"        fault: wrong # " + Mark + ": race, leak, deadlock, serial, panic or wrong",
		"        difficulty: 1",
		"        points: 1",
		`        title: {en: "` + Mark + `", pt-BR: "` + Mark + `"}`,
	}
	start := slices.Index(lines, "  - id: "+d.Chapter)
	end := len(lines)
	if start < 0 { // a new chapter, at its place by number
		for i, line := range lines {
			if id, ok := strings.CutPrefix(line, "  - id: "); ok && id > d.Chapter {
				end = i
				break
			}
		}
		entry = append([]string{
			"  - id: " + d.Chapter,
			`    title: {en: "` + Mark + `", pt-BR: "` + Mark + `"}`,
			"    koans:",
		}, entry...)
		if end == len(lines) {
			entry = append([]string{""}, entry...)
		} else {
			entry = append(entry, "")
		}
	} else {
		for i := start + 1; i < len(lines); i++ {
			if strings.HasPrefix(lines[i], "  - id: ") {
				end = i
				break
			}
		}
		for end > start && strings.TrimSpace(lines[end-1]) == "" {
			end--
		}
	}
	lines = slices.Insert(lines, end, entry...)
	if err := os.WriteFile(at, []byte(strings.Join(lines, "\n")+"\n"), 0o644); err != nil {
		return fmt.Errorf("writing the curriculum: %w", err)
	}
	return nil
}
