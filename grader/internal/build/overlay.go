package build

import (
	"bytes"
	_ "embed" // the source of package linked
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"goroutinekoans/grader/internal/course"
)

// linkDir is the folder, below the course root, that exists only in the
// overlay.
const (
	linkName = "zz_link"
	linkDir  = "koans/" + linkName
)

//go:embed linked/linked.go
var linkedSource []byte

// overlay is a set of files that the go command believes to be in the tree
// (go build -overlay). The tree itself is never written to.
type overlay struct {
	course *course.Course
	dir    string            // where the files really are
	files  map[string]string // by their pretended path; "" hides a file
}

func newOverlay(c *course.Course, dir string) *overlay {
	return &overlay{course: c, dir: dir, files: map[string]string{}}
}

func (o *overlay) path(file string) string {
	return filepath.Join(o.course.Root, filepath.FromSlash(file))
}

// add pretends that there is a file with this content, and that its lines are
// those of the file shown (both below the course root).
func (o *overlay) add(file, shown string, content []byte) error {
	content = bytes.TrimPrefix(content, []byte("\ufeff")) // only legal in front
	// With a column, columns stay known too.
	line := fmt.Sprintf("//line %s:1:1\n", o.path(shown))
	return o.put(file, append([]byte(line), content...))
}

func (o *overlay) put(file string, content []byte) error {
	name := filepath.Join(o.dir, strings.ReplaceAll(strings.TrimPrefix(file, linkDir+"/"), "/", "_"))
	if err := os.WriteFile(name, content, 0o600); err != nil {
		return fmt.Errorf("writing a generated file: %w", err)
	}
	o.files[o.path(file)] = name
	return nil
}

// Where the generated packages are, below the course root. To koantest, and to
// whoever reads a stack, they are part of koantest: the import path of the one
// that runs the tests ends like that, and so do the files' names.
const (
	helperDir = linkDir + "/koantest"
	linkedDir = helperDir + "/internal/koantest" // package linked; no koan can import it
	gateDir   = helperDir + "/gate"              // has no names, and imports it
)

// addGate has a koan's package depend on package linked, which is ready before
// any code of the koan runs then.
func (o *overlay) addGate(dir, name string) error {
	text := fmt.Sprintf("package %s\n\nimport _ %q\n", name, o.course.Module+"/"+gateDir)
	return o.add(dir+"/gate.go", "koans/koantest/gate.go", []byte(text))
}

// addLinked adds what every link shares.
func (o *overlay) addLinked() error {
	text := fmt.Sprintf("package gate\n\nimport _ %q\n", o.course.Module+"/"+linkedDir)
	if err := o.add(gateDir+"/gate.go", "koans/koantest/gate.go", []byte(text)); err != nil {
		return err
	}
	return o.add(linkedDir+"/linked.go", "koans/koantest/linked.go", linkedSource)
}

// addLink adds the program for some parts: package main of the folder name.
func (o *overlay) addLink(name string, parts []*part) error {
	var b bytes.Buffer
	fmt.Fprintf(&b, "package main\n\nimport (\n\t\"testing\"\n\n\tlinked %q\n", o.course.Module+"/"+linkedDir)
	for _, p := range parts {
		fmt.Fprintf(&b, "\t%s %q\n", p.id, p.names.proof)
	}
	fmt.Fprintf(&b, ")\n\nfunc main() {\n\tlinked.Main(map[string][]testing.InternalTest{\n")
	for _, p := range parts {
		fmt.Fprintf(&b, "\t\t%q: {\n", p.id)
		for _, t := range p.tests {
			fmt.Fprintf(&b, "\t\t\t{Name: %q, F: %s.%s},\n", t, p.id, t)
		}
		fmt.Fprintf(&b, "\t\t},\n")
	}
	fmt.Fprintf(&b, "\t})\n}\n")
	return o.add(helperDir+"/"+name+"/main.go", "koans/koantest/main.go", b.Bytes())
}

// addHelpers pretends that koans/koantest is as it was shipped.
func (o *overlay) addHelpers() error {
	shipped := o.course.Shipped("koans/koantest")
	if len(shipped) == 0 {
		return nil
	}
	for _, file := range shipped {
		want, _ := o.course.Pristine(file)
		if have, err := os.ReadFile(o.path(file)); err == nil && bytes.Equal(course.Unix(have), want) {
			continue
		}
		if err := o.put(file, want); err != nil {
			return err
		}
	}
	found, _ := filepath.Glob(o.path("koans/koantest/*.go"))
	for _, f := range found {
		name := "koans/koantest/" + filepath.Base(f)
		if !slices.Contains(shipped, name) && !strings.HasSuffix(f, "_test.go") {
			o.files[f] = ""
		}
	}
	return nil
}

// write writes the overlay as the go command reads it, and returns the file.
func (o *overlay) write() (string, error) {
	text, err := json.Marshal(map[string]map[string]string{"Replace": o.files})
	if err != nil {
		return "", fmt.Errorf("writing the overlay: %w", err)
	}
	file := filepath.Join(o.dir, "overlay.json")
	if err := os.WriteFile(file, text, 0o600); err != nil {
		return "", fmt.Errorf("writing the overlay: %w", err)
	}
	return file, nil
}
