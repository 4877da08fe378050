package homework

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/txtar"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/homework/ready"
)

// File is one file of a handout.
type File struct {
	Name string // below the handout's root, with slashes
	Data []byte
	Mode fs.FileMode
}

// Handout is what students get: the stubs, whatever has been solved in this
// tree; lessons, hints and the grader; and no answers.
type Handout struct {
	Course   *course.Course
	Chapters []*course.Chapter // all of the course's if empty
}

// Files makes the handout, sorted by name.
func (h *Handout) Files() ([]File, error) {
	var files []File
	for _, step := range []func() ([]File, error){h.top, h.koans, h.texts, h.grader, h.ready} {
		more, err := step()
		if err != nil {
			return nil, fmt.Errorf("making the handout: %w", err)
		}
		files = append(files, more...)
	}
	slices.SortFunc(files, func(a, b File) int { return strings.Compare(a.Name, b.Name) })
	return files, nil
}

func (h *Handout) chapters() []*course.Chapter {
	if len(h.Chapters) == 0 {
		return h.Course.Chapters
	}
	return h.Chapters
}

// read takes a file of the tree as it is.
func (h *Handout) read(name string) (File, error) {
	at := filepath.Join(h.Course.Root, filepath.FromSlash(name))
	data, err := os.ReadFile(at)
	if err != nil {
		return File{}, err
	}
	mode := fs.FileMode(0o644)
	if strings.HasSuffix(name, ".sh") {
		mode = 0o755
	}
	return File{Name: name, Data: course.Unix(data), Mode: mode}, nil
}

// top is what lies in the root. Only go.mod has to be there: a course may do
// without the rest.
func (h *Handout) top() ([]File, error) {
	var files []File
	for _, name := range []string{"go.mod", "go.sum", "LICENSE", "Makefile", ".gitignore"} {
		f, err := h.read(name)
		if os.IsNotExist(err) && name != "go.mod" {
			continue
		}
		if err != nil {
			return nil, err
		}
		if name == "Makefile" {
			f.Data = learners(f.Data)
		}
		files = append(files, f)
	}
	return files, nil
}

// authorsOnly is the line of the Makefile from which on it is of no use
// without the solutions.
const authorsOnly = "# For authors."

// learners is the part of the Makefile that works without the solutions.
func learners(makefile []byte) []byte {
	if i := bytes.Index(makefile, []byte("\n"+authorsOnly)); i >= 0 {
		return makefile[:i+1]
	}
	return makefile
}

// koans is the folder koans/: the curriculum, and everything as shipped.
func (h *Handout) koans() ([]File, error) {
	text, err := h.curriculum()
	if err != nil {
		return nil, err
	}
	files := []File{{Name: "koans/curriculum.yaml", Data: text, Mode: 0o644}}
	names := h.Course.Shipped("koans/koantest")
	for _, ch := range h.chapters() {
		for _, k := range ch.Koans {
			names = append(names, k.File(), k.TestFile())
		}
	}
	archive := &txtar.Archive{Comment: []byte("Every stub, every test and the helpers that tests share, as shipped.\n\n")}
	for _, name := range names {
		data, ok := h.Course.Pristine(name)
		if !ok {
			return nil, fmt.Errorf("%s lacks %s: make pristine", course.PristineFile, name)
		}
		files = append(files, File{Name: name, Data: data, Mode: 0o644})
		archive.Files = append(archive.Files, txtar.File{Name: name, Data: data})
	}
	return append(files, File{Name: course.PristineFile, Data: txtar.Format(archive), Mode: 0o644}), nil
}

// texts are the lessons and the hints, in every language.
func (h *Handout) texts() ([]File, error) {
	var files []File
	for _, name := range []string{"koans/GLOSSARY.md", "koans/GLOSSARY.pt-BR.md"} {
		f, err := h.read(name)
		if err == nil {
			files = append(files, f)
		} else if !os.IsNotExist(err) {
			return nil, err
		}
	}
	for _, ch := range h.chapters() {
		for _, l := range course.Languages() {
			names := []string{ch.LessonFile(l)}
			for _, k := range ch.Koans {
				names = append(names, k.HintsFile(l))
			}
			for _, name := range names {
				f, err := h.read(name)
				if err != nil {
					return nil, err
				}
				files = append(files, f)
			}
		}
	}
	return files, nil
}

// grader is the grader's source, without its tests and their data.
func (h *Handout) grader() ([]File, error) {
	var files []File
	root := filepath.Join(h.Course.Root, "grader")
	err := filepath.WalkDir(root, func(at string, d fs.DirEntry, err error) error {
		if os.IsNotExist(err) && at == root {
			return nil // a course that is graded by somebody else's grader
		}
		if err != nil {
			return err
		}
		if d.IsDir() {
			if d.Name() == "testdata" {
				return fs.SkipDir
			}
			return nil
		}
		if strings.HasSuffix(at, "_test.go") || !d.Type().IsRegular() {
			return nil
		}
		rel, err := filepath.Rel(h.Course.Root, at)
		if err != nil {
			return err
		}
		f, err := h.read(filepath.ToSlash(rel))
		files = append(files, f)
		return err
	})
	return files, err
}

// ready are the files with which other services judge a student's copy.
func (h *Handout) ready() ([]File, error) {
	gomod, err := h.read("go.mod")
	if err != nil {
		return nil, err
	}
	made, err := ready.Students(h.chapters(), gomod.Data)
	return below("", made), err
}

func below(dir string, made []ready.File) []File {
	var files []File
	for _, f := range made {
		mode := fs.FileMode(0o644)
		if f.Exec {
			mode = 0o755
		}
		files = append(files, File{Name: path.Join(dir, f.Name), Data: f.Data, Mode: mode})
	}
	return files
}

// Staff is what an instructor keeps: the autograder for Gradescope, with the
// same course in it, and the files that split a class over machines.
func (h *Handout) Staff() ([]File, error) {
	students, err := h.Files()
	if err != nil {
		return nil, err
	}
	gomod, err := h.read("go.mod")
	if err != nil {
		return nil, fmt.Errorf("making the staff's files: %w", err)
	}
	scope, err := ready.Gradescope(gomod.Data)
	if err != nil {
		return nil, err
	}
	shards, err := ready.Shards(gomod.Data)
	if err != nil {
		return nil, err
	}
	inside := below("", scope)
	for _, f := range students {
		inside = append(inside, File{Name: "course/" + f.Name, Data: f.Data, Mode: f.Mode})
	}
	var autograder bytes.Buffer
	if err := WriteZip(inside, "", &autograder); err != nil {
		return nil, fmt.Errorf("making the staff's files: %w", err)
	}
	return append(below("shards", shards), File{Name: "gradescope.zip", Data: autograder.Bytes(), Mode: 0o644}), nil
}

// WriteDir writes files into dir, which must not hold anything yet.
func WriteDir(files []File, dir string) error {
	if there, err := os.ReadDir(dir); err == nil && len(there) > 0 {
		return fmt.Errorf("%s: %w", dir, ErrNotEmpty)
	}
	for _, f := range files {
		at := filepath.Join(dir, filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(at), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(at, f.Data, f.Mode); err != nil {
			return err
		}
	}
	return nil
}

// WriteZip writes files as a zip archive with one folder in it.
func WriteZip(files []File, folder string, w io.Writer) error {
	z := zip.NewWriter(w)
	for _, f := range files {
		header := &zip.FileHeader{Name: path.Join(folder, f.Name), Method: zip.Deflate}
		header.SetMode(f.Mode)
		part, err := z.CreateHeader(header)
		if err != nil {
			return err
		}
		if _, err := part.Write(f.Data); err != nil {
			return err
		}
	}
	return z.Close()
}

// Size is how many koans are handed out, and what they are worth together.
func (h *Handout) Size() (koans, points int) {
	for _, ch := range h.chapters() {
		for _, k := range ch.Koans {
			koans++
			points += k.Points
		}
	}
	return koans, points
}
