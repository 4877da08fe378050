// Package build makes test binaries out of koans: many koans, or many answers
// to one, share one link.
package build

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"goroutinekoans/grader/internal/course"
)

// Unit is one file to judge against one koan's test.
type Unit struct {
	Koan   *course.Koan
	Source []byte // what stands in for the koan's own file
	Test   []byte // the test as shipped

	// Alone asks for a binary of its own. A unit that was linked with others
	// and never came to its tests is built again like this: its neighbours'
	// package-level code may be to blame.
	Alone bool
}

// Progress is told how many packages have been compiled, of how many, and
// which one is in work. It hears nothing of a build that is quick; if it does
// hear something, the last call has done equal to total.
type Progress func(done, total int, pkg string)

// Set is what Build made.
type Set struct {
	Units []Built // in the order of the units

	dir string
}

// Close removes the binaries.
func (s *Set) Close() error { return os.RemoveAll(s.dir) }

// Built is one unit, ready to run unless it has a Failure.
type Built struct {
	ID      string   // what the binary calls it
	Tests   []string // the tests that it must pass
	Binary  string
	Alone   bool     // nobody else is in the binary
	Failure *Failure // nil if it can run

	names *names
}

// Clean replaces the names of generated packages in a program's output by
// those that go test would print.
func (b Built) Clean(output []byte) []byte {
	if b.names == nil {
		return output
	}
	return b.names.clean(output)
}

// Failure says why a unit can't run.
type Failure struct {
	Errors []CompileError // 1 to 10
	Raw    string         // what the compiler printed
}

// CompileError is one error of the compiler's.
type CompileError struct {
	File   string // below the course root, with slashes
	Line   int
	Col    int // 0 if unknown
	Text   string
	InTest bool // the koan's test doesn't fit the file any more
}

// Builder builds. Course is all that it needs.
type Builder struct {
	Course   *course.Course
	Go       string   // the go command; "go" if empty
	Dir      string   // where scratch folders are made; the system's if empty
	Env      []string // the environment to start from, see goEnv
	Progress Progress // may be nil

	// Most is how many units share a link, 400 if it is 0: a linker's memory
	// grows with them.
	Most int

	// Pristine takes koans/koantest as the course shipped it, whatever the
	// tree says.
	Pristine bool

	// Toolchain is the GOTOOLCHAIN of the go command, "local" if empty: no
	// go.mod can then make it fetch another.
	Toolchain string

	// Wall and Memory bound each run of the go command, if they aren't 0. It
	// is run again with fewer units then, until the one that is too much for
	// the compiler is found; that one gets a Failure.
	Wall   time.Duration
	Memory int64
}

// ToolError says that the go command failed for a reason that no unit has
// given.
type ToolError struct {
	Output string
	Err    error
}

func (e *ToolError) Error() string {
	return fmt.Sprintf("running the go command: %v\n%s", e.Err, bytes.TrimSpace([]byte(e.Output)))
}

func (e *ToolError) Unwrap() error { return e.Err }

// Build builds units. What doesn't compile is left out and has a Failure; an
// error is trouble that no unit is the cause of.
func (b *Builder) Build(ctx context.Context, units []Unit) (*Set, error) {
	dir, err := os.MkdirTemp(b.Dir, "koans-build-")
	if err != nil {
		return nil, fmt.Errorf("making a scratch folder: %w", err)
	}
	if dir, err = filepath.Abs(dir); err != nil {
		return nil, fmt.Errorf("making a scratch folder: %w", err)
	}
	set := &Set{dir: dir}
	if err := b.fill(ctx, set, units); err != nil {
		set.Close()
		return nil, err
	}
	return set, nil
}

func (b *Builder) fill(ctx context.Context, set *Set, units []Unit) error {
	o := newOverlay(b.Course, set.dir)
	parts := make([]*part, len(units))
	known := map[string]*part{} // the same answer twice is one package
	var todo []*part
	for i, u := range units {
		p, err := newPart(b.Course, u)
		if err != nil {
			return fmt.Errorf("%s: %w", u.Koan.ID, err)
		}
		if old, ok := known[p.key()]; ok {
			parts[i] = old
			continue
		}
		parts[i], known[p.key()] = p, p
		if p.failure != nil {
			continue
		}
		if err := p.write(o); err != nil {
			return err
		}
		todo = append(todo, p)
	}
	if len(todo) > 0 {
		if err := o.addLinked(); err != nil {
			return err
		}
		if b.Pristine {
			if err := o.addHelpers(); err != nil {
				return err
			}
		}
		w := &work{Builder: b, overlay: o, dir: set.dir, meter: &meter{tell: b.Progress}}
		if err := w.buildAll(ctx, todo); err != nil {
			return err
		}
	}
	for _, p := range parts {
		set.Units = append(set.Units, p.built())
	}
	return nil
}
