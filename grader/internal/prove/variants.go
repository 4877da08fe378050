// Package prove has a course prove itself: that its parts belong together,
// that every stub fails with its own fault, that every right fix passes and
// every wrong fix fails as declared.
package prove

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/verdict"
)

// Variant is one file that a koan's test has to judge, and the verdict that it
// must get.
type Variant struct {
	Koan   *course.Koan
	Name   string // "stub", "reference", "right/channel", "wrong/rlock"
	File   string // below the course root; for the stub, in the archive
	Source []byte
	Want   verdict.Word
}

// Variants lists what is declared for a koan: the stub as shipped, the
// reference, the other right fixes and the wrong ones.
func Variants(c *course.Course, k *course.Koan) ([]Variant, error) {
	stub, ok := c.Pristine(k.File())
	if !ok {
		return nil, fmt.Errorf("%s holds no %s", course.PristineFile, k.File())
	}
	all := []Variant{{Koan: k, Name: "stub", File: k.File(), Source: stub, Want: verdict.Word(k.Fault)}}
	reference, err := readVariant(c, k, "reference", k.Solution())
	if err != nil {
		return nil, err
	}
	all = append(all, reference)
	for _, kind := range []string{"right", "wrong"} {
		files, err := filepath.Glob(filepath.Join(c.Root, "solutions", filepath.FromSlash(k.ID), "_"+kind, "*.go"))
		if err != nil {
			return nil, fmt.Errorf("listing the %s fixes of %s: %w", kind, k.ID, err)
		}
		for _, f := range files {
			name := strings.TrimSuffix(filepath.Base(f), ".go")
			v, err := readVariant(c, k, kind+"/"+name, "solutions/"+k.ID+"/_"+kind+"/"+name+".go")
			if err != nil {
				return nil, err
			}
			if kind == "wrong" {
				if v.Want, err = declared(v.Source); err != nil {
					return nil, fmt.Errorf("%s: %w", v.File, err)
				}
			}
			all = append(all, v)
		}
	}
	return all, nil
}

func readVariant(c *course.Course, k *course.Koan, name, file string) (Variant, error) {
	source, err := os.ReadFile(filepath.Join(c.Root, filepath.FromSlash(file)))
	if err != nil {
		return Variant{}, fmt.Errorf("reading the %s of %s: %w", name, k.ID, err)
	}
	return Variant{Koan: k, Name: name, File: file, Source: source, Want: verdict.Pass}, nil
}

// declared reads the first lines of a wrong fix:
//
//	//koan:verdict race
//	// A lock that is made for one visit is a lock that nobody else knows.
func declared(source []byte) (verdict.Word, error) {
	first, rest, _ := strings.Cut(string(source), "\n")
	word, ok := strings.CutPrefix(first, "//koan:verdict ")
	if !ok {
		return "", fmt.Errorf("the first line is not //koan:verdict and a verdict")
	}
	if !strings.HasPrefix(rest, "// ") {
		return "", fmt.Errorf("the second line doesn't say why it is wrong")
	}
	switch w := verdict.Word(strings.TrimSpace(word)); w {
	case verdict.Race, verdict.Deadlock, verdict.Leak, verdict.Serial, verdict.Panic, verdict.Wrong,
		verdict.CompileError, verdict.Rejected, verdict.TimeLimit, verdict.MemoryLimit, verdict.OutputLimit:
		return w, nil
	}
	return "", fmt.Errorf("there is no verdict %q", word)
}
