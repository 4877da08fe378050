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

// helpers is the folder of what the tests share.
const helpers = "koans/koantest"

// EditedHelpers lists the tests' helpers that are not as shipped: changed,
// gone, or added.
func (c *Course) EditedHelpers() []string {
	shipped := c.Shipped(helpers)
	if len(shipped) == 0 {
		return nil // a course without helpers of its own
	}
	var edited []string
	for _, name := range shipped {
		here, err := os.ReadFile(filepath.Join(c.Root, filepath.FromSlash(name)))
		if err != nil || !bytes.Equal(Unix(here), c.pristine[name]) {
			edited = append(edited, name)
		}
	}
	here, _ := c.helpersHere()
	for _, name := range here {
		if !slices.Contains(shipped, name) {
			edited = append(edited, name)
		}
	}
	return edited
}

// helpersHere lists the helpers in the tree, without their own tests.
func (c *Course) helpersHere() ([]string, error) {
	files, err := filepath.Glob(filepath.Join(c.Root, filepath.FromSlash(helpers), "*.go"))
	if err != nil {
		return nil, fmt.Errorf("listing koantest: %w", err)
	}
	var names []string
	for _, f := range files {
		if !strings.HasSuffix(f, "_test.go") {
			names = append(names, helpers+"/"+filepath.Base(f))
		}
	}
	return names, nil
}

// PackPristine makes the archive anew from the files in the tree. It is for
// the authors of a course; a learner's tree holds repaired files.
func (c *Course) PackPristine() ([]byte, error) {
	names, err := c.helpersHere()
	if err != nil {
		return nil, err
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
		data = Unix(data)
		archive.Files = append(archive.Files, txtar.File{Name: name, Data: data})
	}
	return txtar.Format(archive), nil
}

const pristineComment = `Every stub, every test and the helpers that tests share, as shipped.
Made by make pristine; grader reset and the grader's own runs read it.

`

// Unix makes line ends those of the archive: a checkout on Windows has others.
func Unix(text []byte) []byte { return bytes.ReplaceAll(text, []byte("\r\n"), []byte("\n")) }
