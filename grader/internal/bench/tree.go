package bench

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"goroutinekoans/grader/internal/course"
)

// tree is a copy of the course to edit freely.
type tree struct {
	scratch string
	dir     string
	course  *course.Course
	koans   []*course.Koan
	env     []string
	edits   int
	grader  string // for classes
}

// tree copies the course, cut down to its first n koans. The first half of
// them is solved, the rest is as shipped: a learner in the middle of it.
func (b *Bench) tree(n int) (*tree, error) {
	scratch, err := os.MkdirTemp("", "koans-bench-")
	if err != nil {
		return nil, fmt.Errorf("making a copy of the course: %w", err)
	}
	t := &tree{scratch: scratch, dir: filepath.Join(scratch, "course"), course: b.Course, koans: b.Course.Koans()[:n]}
	if err := t.fill(b.Course); err != nil {
		t.remove()
		return nil, fmt.Errorf("making a copy of the course: %w", err)
	}
	return t, nil
}

func (t *tree) remove() { os.RemoveAll(t.scratch) }

func (t *tree) fill(c *course.Course) error {
	for _, name := range []string{"go.mod", "go.sum", "Makefile", "koans", "solutions", "hints", "grader"} {
		if err := clone(filepath.Join(c.Root, name), filepath.Join(t.dir, name)); err != nil {
			return err
		}
	}
	for i, k := range c.Koans() {
		text, ok := c.Pristine(k.File())
		if !ok {
			return fmt.Errorf("%s holds no %s", course.PristineFile, k.File())
		}
		if i < len(t.koans)/2 {
			var err error
			if text, err = os.ReadFile(filepath.Join(c.Root, filepath.FromSlash(k.Solution()))); err != nil {
				return err
			}
		}
		if err := os.WriteFile(t.path(k.File()), text, 0o644); err != nil {
			return err
		}
	}
	return t.cut()
}

// cut leaves the first koans in the curriculum and drops the others, text
// line by text line: a koan's block starts at its id and ends at the next.
func (t *tree) cut() error {
	file := t.path("koans/curriculum.yaml")
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	kept := map[string]bool{}
	for _, k := range t.koans {
		kept[k.ID] = true
	}
	var out strings.Builder
	chapter, keep := "", true
	for line := range strings.Lines(string(text)) {
		id, isID := strings.CutPrefix(strings.TrimSpace(line), "- id: ")
		switch {
		case isID && strings.HasPrefix(line, "  - "):
			chapter, keep = id, false // a chapter without koans goes, too
			for k := range kept {
				keep = keep || strings.HasPrefix(k, id+"/")
			}
		case isID:
			keep = kept[chapter+"/"+id]
		}
		if keep {
			out.WriteString(line)
		}
	}
	return os.WriteFile(file, []byte(out.String()), 0o644)
}

func (t *tree) path(file string) string { return filepath.Join(t.dir, filepath.FromSlash(file)) }

// editAll edits every koan.
func (t *tree) editAll() error {
	for _, k := range t.koans {
		if err := t.edit(k); err != nil {
			return err
		}
	}
	return nil
}

// edit changes a koan's file and nothing that it does, as a save does.
func (t *tree) edit(k *course.Koan) error {
	t.edits++
	f, err := os.OpenFile(t.path(k.File()), os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(f, "\nconst edit%d = %d\n", t.edits, t.edits)
	if closing := f.Close(); err == nil {
		err = closing
	}
	return err
}

func clone(from, to string) error {
	info, err := os.Stat(from)
	if err != nil {
		return err
	}
	if !info.IsDir() {
		return copyFile(from, to)
	}
	return filepath.WalkDir(from, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(from, path)
		if err != nil {
			return err
		}
		if d.IsDir() {
			return os.MkdirAll(filepath.Join(to, rel), 0o755)
		}
		return copyFile(path, filepath.Join(to, rel))
	})
}

func copyFile(from, to string) error {
	text, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	info, err := os.Stat(from)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		return err
	}
	return os.WriteFile(to, text, info.Mode().Perm())
}
