package intake

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// Sent is one submission that was found, and not read yet.
type Sent struct {
	Student string // as the folder or the file is called
	Path    string
}

// AmbiguousError says that two submissions would be one student's.
type AmbiguousError struct {
	Student string
	Paths   [2]string
}

func (e *AmbiguousError) Error() string {
	return fmt.Sprintf("%s and %s would both be %q", e.Paths[0], e.Paths[1], e.Student)
}

// Find lists the submissions in paths, sorted by student: each path is one, or
// is a folder of those. What is neither folder nor archive in a folder of
// submissions is passed over and returned by name.
func (r *Reader) Find(paths []string) (sent []Sent, passed []string, err error) {
	for _, p := range paths {
		info, err := os.Stat(p)
		if err != nil {
			return nil, nil, fmt.Errorf("reading a submission: %w", err)
		}
		if !info.IsDir() || r.isSubmission(p) || len(paths) > 1 && r.wrapped(p) {
			abs, err := filepath.Abs(p)
			if err != nil {
				return nil, nil, fmt.Errorf("reading a submission: %w", err)
			}
			sent = append(sent, Sent{student(abs), p})
			continue
		}
		inside, err := os.ReadDir(p)
		if err != nil {
			return nil, nil, fmt.Errorf("reading a submission: %w", err)
		}
		for _, d := range inside {
			at := filepath.Join(p, d.Name())
			switch {
			case strings.HasPrefix(d.Name(), ".") || d.Name() == "__MACOSX":
			case d.IsDir(), d.Type()&fs.ModeSymlink != 0, isArchive(d.Name()):
				sent = append(sent, Sent{student(at), at})
			default:
				passed = append(passed, at)
			}
		}
	}
	slices.SortStableFunc(sent, func(a, b Sent) int { return strings.Compare(a.Student, b.Student) })
	for i := 1; i < len(sent); i++ {
		if a, b := sent[i-1], sent[i]; a.Student == b.Student {
			return nil, nil, &AmbiguousError{a.Student, [2]string{a.Path, b.Path}}
		}
	}
	return sent, passed, nil
}

func endings() []string { return []string{".zip", ".tar.gz", ".tgz", ".tar"} }

func isArchive(name string) bool {
	return slices.ContainsFunc(endings(), func(e string) bool { return strings.HasSuffix(strings.ToLower(name), e) })
}

// student is the name of whoever has sent the file or folder.
func student(file string) string {
	name := filepath.Base(file)
	for _, e := range endings() {
		if strings.HasSuffix(strings.ToLower(name), e) {
			return name[:len(name)-len(e)]
		}
	}
	return name
}

// isSubmission reports whether a folder is one student's: the course, its
// koans, a chapter, or loose files of it.
func (r *Reader) isSubmission(dir string) bool {
	c := r.newCollector()
	inside, _ := os.ReadDir(dir)
	return slices.ContainsFunc(inside, func(d fs.DirEntry) bool {
		name := strings.ToLower(d.Name())
		return name == "go.mod" || d.IsDir() && c.dirs[name] || c.loose[name] != ""
	})
}

// wrapped reports whether a folder holds nothing but one submission.
func (r *Reader) wrapped(dir string) bool {
	only := onlyEntry(dir)
	return only != nil && (only.IsDir() && r.isSubmission(filepath.Join(dir, only.Name())) || isArchive(only.Name()))
}

// onlyEntry is what a folder holds besides hidden files, if it is one thing.
func onlyEntry(dir string) fs.DirEntry {
	inside, _ := os.ReadDir(dir)
	inside = slices.DeleteFunc(inside, func(d fs.DirEntry) bool {
		return strings.HasPrefix(d.Name(), ".") || d.Name() == "__MACOSX"
	})
	if len(inside) != 1 {
		return nil
	}
	return inside[0]
}

// Read reads a submission. A *RefusedError is the student's doing; any other
// error is the machine's trouble.
func (r *Reader) Read(path string) (*Submission, error) {
	info, err := os.Lstat(path)
	if err != nil {
		return nil, fmt.Errorf("reading a submission: %w", err)
	}
	switch {
	case info.Mode()&fs.ModeSymlink != 0:
		return nil, &RefusedError{Why: Link, Entry: filepath.Base(path)}
	case info.Mode().IsRegular():
		return r.readArchive(path)
	case !info.IsDir():
		return nil, &RefusedError{Why: Special, Entry: filepath.Base(path)}
	}
	// Moodle makes a folder for each student and puts the archive into it.
	if only := onlyEntry(path); only != nil && only.Type().IsRegular() && isArchive(only.Name()) {
		return r.readArchive(filepath.Join(path, only.Name()))
	}
	return r.readFolder(path)
}

// readFolder never follows a link, and opens nothing but regular files.
func (r *Reader) readFolder(dir string) (*Submission, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, fmt.Errorf("reading a submission: %w", err)
	}
	defer root.Close()
	c := r.newCollector()
	err = fs.WalkDir(root.FS(), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if hidden([]string{d.Name()}) {
				return fs.SkipDir
			}
			return nil
		}
		if c.count++; c.count > c.bounds.Entries {
			return &RefusedError{Why: TooMany}
		}
		return c.folderEntry(root, name, d)
	})
	if refused := (*RefusedError)(nil); errors.As(err, &refused) {
		return nil, refused
	}
	if err != nil {
		return nil, fmt.Errorf("reading a submission: %w", err)
	}
	s := r.submission(c)
	if _, err := root.Lstat(".git"); err == nil {
		s.At = time.Time{} // a clone's files are as old as the clone
	}
	return s, nil
}

func (c *collector) folderEntry(root *os.Root, name string, d fs.DirEntry) error {
	_, _, wanted := c.place(name)
	if d.Type()&fs.ModeSymlink != 0 {
		if wanted || c.onTheWay(name) {
			return &RefusedError{Why: Link, Entry: name}
		}
		return nil
	}
	if !wanted {
		return nil
	}
	if !d.Type().IsRegular() {
		return &RefusedError{Why: Special, Entry: name}
	}
	f, err := root.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return err
	}
	data, err := io.ReadAll(io.LimitReader(f, most))
	if err != nil {
		return err
	}
	return c.add(name, info.ModTime(), data)
}
