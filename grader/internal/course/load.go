package course

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// NotACourseError says that a folder holds no course.
type NotACourseError struct {
	Dir  string
	Lack string // what was looked for and not found
}

func (e *NotACourseError) Error() string {
	return fmt.Sprintf("%s is not a course: it has no %s", e.Dir, e.Lack)
}

// Locate finds the course that dir is in: dir itself or a folder above it that
// has koans/curriculum.yaml.
func Locate(dir string) (string, error) {
	start, err := filepath.Abs(dir)
	if err != nil {
		return "", fmt.Errorf("finding the course: %w", err)
	}
	for at := start; ; at = filepath.Dir(at) {
		if _, err := os.Stat(filepath.Join(at, "koans", "curriculum.yaml")); err == nil {
			return at, nil
		}
		if at == filepath.Dir(at) {
			return "", &NotACourseError{Dir: start, Lack: "koans/curriculum.yaml"}
		}
	}
}

// Load reads the course in the folder root.
func Load(root string) (*Course, error) {
	root, err := filepath.Abs(root)
	if err != nil {
		return nil, fmt.Errorf("finding the course: %w", err)
	}
	c := &Course{Root: root}
	if c.Module, err = readModule(filepath.Join(root, "go.mod")); err != nil {
		return nil, lacking(err, root, "go.mod")
	}
	text, err := os.ReadFile(filepath.Join(root, "koans", "curriculum.yaml"))
	if err != nil {
		return nil, lacking(err, root, "koans/curriculum.yaml")
	}
	if c.Chapters, err = parseCurriculum(text); err != nil {
		return nil, fmt.Errorf("koans/curriculum.yaml: %w", err)
	}
	archive, err := os.ReadFile(filepath.Join(root, "koans", "pristine.txtar"))
	if err != nil {
		return nil, lacking(err, root, "koans/pristine.txtar")
	}
	c.pristine = parsePristine(archive)
	return c, nil
}

func lacking(err error, root, file string) error {
	if errors.Is(err, fs.ErrNotExist) {
		return &NotACourseError{Dir: root, Lack: file}
	}
	return fmt.Errorf("reading the course: %w", err)
}

// readModule takes the module path from go.mod:
//
//	module goroutinekoans
func readModule(file string) (string, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return "", err
	}
	for line := range strings.Lines(string(text)) {
		if name, ok := strings.CutPrefix(strings.TrimSpace(line), "module "); ok {
			return strings.Trim(strings.TrimSpace(name), `"`), nil
		}
	}
	return "", errors.New("go.mod names no module")
}

// parseCurriculum reads koans/curriculum.yaml:
//
//	chapters:
//	  - id: 04_mutex
//	    title: {en: "…", pt-BR: "…"}
//	    koans:
//	      - id: 01_bathroom_lock
//	        fault: race
//	        difficulty: 1
//	        points: 1
//	        title: {en: "…", pt-BR: "…"}
func parseCurriculum(text []byte) ([]*Chapter, error) {
	var page struct {
		Chapters []struct {
			ID    string
			Title Text
			Koans []struct {
				ID                 string
				Title              Text
				Fault              string
				Difficulty, Points int
			}
		}
	}
	decoder := yaml.NewDecoder(strings.NewReader(string(text)))
	decoder.KnownFields(true)
	if err := decoder.Decode(&page); err != nil {
		return nil, err
	}
	var chapters []*Chapter
	seen := map[string]bool{}
	for _, p := range page.Chapters {
		ch := &Chapter{ID: p.ID, Title: p.Title}
		if err := ch.check(); err != nil {
			return nil, err
		}
		for _, q := range p.Koans {
			k := &Koan{
				ID: p.ID + "/" + q.ID, Title: q.Title, Fault: q.Fault,
				Difficulty: q.Difficulty, Points: q.Points,
			}
			if err := k.check(); err != nil {
				return nil, err
			}
			if seen[k.ID] {
				return nil, fmt.Errorf("%s is listed twice", k.ID)
			}
			seen[k.ID] = true
			ch.Koans = append(ch.Koans, k)
		}
		chapters = append(chapters, ch)
	}
	if len(seen) == 0 {
		return nil, errors.New("it lists no koans")
	}
	return chapters, nil
}

func (ch *Chapter) check() error {
	if ch.ID == "" || strings.ContainsAny(ch.ID, "/\\ ") {
		return fmt.Errorf("%q is no name for a chapter's folder", ch.ID)
	}
	return ch.Title.check(ch.ID)
}

func (k *Koan) check() error {
	faults := []string{"race", "leak", "deadlock", "panic", "serial", "wrong"}
	switch {
	case strings.Count(k.ID, "/") != 1 || strings.HasSuffix(k.ID, "/") || strings.ContainsAny(k.ID, "\\ "):
		return fmt.Errorf("%q is no name for a koan's folder", k.ID)
	case !slices.Contains(faults, k.Fault):
		return fmt.Errorf("%s: fault %q is none of %s", k.ID, k.Fault, strings.Join(faults, ", "))
	case k.Difficulty < 1 || k.Difficulty > 5:
		return fmt.Errorf("%s: difficulty %d is not 1 to 5", k.ID, k.Difficulty)
	case k.Points < 1:
		return fmt.Errorf("%s: points %d is less than 1", k.ID, k.Points)
	}
	return k.Title.check(k.ID)
}

func (t Text) check(of string) error {
	for _, l := range Languages() {
		if strings.TrimSpace(t[l]) == "" {
			return fmt.Errorf("%s has no title in %s", of, l)
		}
	}
	return nil
}
