// Package course reads a course from its folder: the curriculum, each koan's
// files, its hints in every language, and the archive of what was shipped.
package course

import (
	"fmt"
	"path"
	"strings"
)

// Language is a language that the course is written in.
type Language string

// The languages, as they are spelt in file names and flags.
const (
	English    Language = "en"
	Portuguese Language = "pt-BR"
)

// Languages returns all of them, English first.
func Languages() []Language { return []Language{English, Portuguese} }

// Text is one text in every language.
type Text map[Language]string

// Course is a course tree: a Go module with koans/, solutions/ and hints/.
type Course struct {
	Root     string // absolute path of the folder with go.mod
	Module   string // its module path, as go.mod has it
	Chapters []*Chapter

	pristine map[string][]byte
}

// Chapter is a few koans about one idea.
type Chapter struct {
	ID    string `yaml:"id"` // "04_mutex"
	Title Text   `yaml:"title"`
	Koans []*Koan
}

// Koan is one broken function and the test that proves it.
type Koan struct {
	ID         string // "04_mutex/01_bathroom_lock"
	Title      Text
	Fault      string // the verdict that the stub gets as shipped
	Difficulty int    // 1 to 5
	Points     int
}

// Slug is the koan's own name: "bathroom_lock".
func (k *Koan) Slug() string { return unnumbered(path.Base(k.ID)) }

// Name is the ID without its numbers: "mutex/bathroom_lock".
func (k *Koan) Name() string {
	return unnumbered(path.Dir(k.ID)) + "/" + k.Slug()
}

// Package is the name of the koan's Go package: "bathroomlock".
func (k *Koan) Package() string { return strings.ReplaceAll(k.Slug(), "_", "") }

// Dir is the koan's folder below the course root, with slashes.
func (k *Koan) Dir() string { return "koans/" + k.ID }

// File is the file that the learner repairs, below the course root.
func (k *Koan) File() string { return k.Dir() + "/" + k.Slug() + ".go" }

// TestFile is the koan's test, below the course root.
func (k *Koan) TestFile() string { return k.Dir() + "/" + k.Slug() + "_test.go" }

// Solution is the reference solution, below the course root.
func (k *Koan) Solution() string {
	return "solutions/" + k.ID + "/" + k.Slug() + ".go"
}

// unnumbered drops the number that orders a folder: "04_mutex" is "mutex".
func unnumbered(name string) string {
	number, rest, found := strings.Cut(name, "_")
	if found && strings.Trim(number, "0123456789") == "" {
		return rest
	}
	return name
}

// Koans returns every koan in the order of the course.
func (c *Course) Koans() []*Koan {
	var all []*Koan
	for _, ch := range c.Chapters {
		all = append(all, ch.Koans...)
	}
	return all
}

// Pristine is a file as it was shipped, by its path below the course root.
func (c *Course) Pristine(file string) ([]byte, bool) {
	data, ok := c.pristine[file]
	return data, ok
}

// UnknownError says that no koan, or no chapter, has the name that was asked
// for, or that more than one has.
type UnknownError struct {
	Name       string
	Candidates []string // several: the name fits all of them
}

func (e *UnknownError) Error() string {
	if len(e.Candidates) > 0 {
		return fmt.Sprintf("%q fits more than one koan: %s", e.Name, strings.Join(e.Candidates, ", "))
	}
	return fmt.Sprintf("no koan is called %q", e.Name)
}

// Find returns the koan that a learner means: its ID, its name without
// numbers, its path, or any part of one that fits no other.
func (c *Course) Find(name string) (*Koan, error) {
	want := strings.Trim(strings.ReplaceAll(name, "\\", "/"), "/")
	want = strings.TrimPrefix(strings.TrimPrefix(want, "./"), "koans/")
	if strings.HasSuffix(want, ".go") {
		want = path.Dir(want)
	}
	var part []*Koan
	for _, k := range c.Koans() {
		switch {
		case want == k.ID, want == k.Name(), want == k.Slug():
			return k, nil
		case want != "" && (strings.Contains(k.ID, want) || strings.Contains(k.Name(), want)):
			part = append(part, k)
		}
	}
	if len(part) == 1 {
		return part[0], nil
	}
	unknown := &UnknownError{Name: name}
	for _, k := range part {
		unknown.Candidates = append(unknown.Candidates, k.ID)
	}
	return nil, unknown
}

// FindChapter returns the chapter that a learner means: its ID, its name
// without the number, its number, or any part of the ID that fits no other.
func (c *Course) FindChapter(name string) (*Chapter, error) {
	want := strings.TrimPrefix(strings.Trim(strings.ReplaceAll(name, "\\", "/"), "/"), "koans/")
	var part []*Chapter
	for _, ch := range c.Chapters {
		number, _, _ := strings.Cut(ch.ID, "_")
		switch {
		case want == ch.ID, want == unnumbered(ch.ID), want == strings.TrimLeft(number, "0"), want == number:
			return ch, nil
		case want != "" && strings.Contains(ch.ID, want):
			part = append(part, ch)
		}
	}
	if len(part) == 1 {
		return part[0], nil
	}
	unknown := &UnknownError{Name: name}
	for _, ch := range part {
		unknown.Candidates = append(unknown.Candidates, ch.ID)
	}
	return nil, unknown
}
