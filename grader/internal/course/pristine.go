package course

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/txtar"
)

// PristineFile is where the archive of shipped files is, below the root.
const PristineFile = "koans/pristine.txtar"

// parsePristine reads the archive of every stub and every test as shipped, and
// of the helpers that the tests share:
//
//	-- koans/04_mutex/01_bathroom_lock/bathroom_lock.go --
//	// Package bathroomlock is about the only bathroom of the bar.
func parsePristine(archive []byte) map[string][]byte {
	files := map[string][]byte{}
	for _, f := range txtar.Parse(archive).Files {
		files[f.Name] = f.Data
	}
	return files
}

// Shipped lists the files of the archive that are in the folder dir (below
// the root, with slashes), sorted.
func (c *Course) Shipped(dir string) []string {
	var names []string
	for name := range c.pristine {
		if strings.HasPrefix(name, dir+"/") {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

// PackPristine makes the archive anew from the files in the tree. It is for
// the authors of a course; a learner's tree holds repaired files.
func (c *Course) PackPristine() ([]byte, error) {
	files, err := filepath.Glob(filepath.Join(c.Root, "koans", "koantest", "*.go"))
	if err != nil {
		return nil, fmt.Errorf("listing koantest: %w", err)
	}
	var names []string
	for _, f := range files {
		if !strings.HasSuffix(f, "_test.go") {
			names = append(names, "koans/koantest/"+filepath.Base(f))
		}
	}
	for _, k := range c.Koans() {
		names = append(names, k.File(), k.TestFile())
	}
	archive := &txtar.Archive{Comment: []byte(pristineComment)}
	for _, name := range names {
		data, err := os.ReadFile(filepath.Join(c.Root, filepath.FromSlash(name)))
		if err != nil {
			return nil, fmt.Errorf("packing what is shipped: %w", err)
		}
		data = bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n"))
		archive.Files = append(archive.Files, txtar.File{Name: name, Data: data})
	}
	return txtar.Format(archive), nil
}

const pristineComment = `Every stub, every test and the helpers that tests share, as shipped.
Made by make pristine; grader reset and the grader's own runs read it.

`
