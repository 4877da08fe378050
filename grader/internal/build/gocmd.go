package build

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"goroutinekoans/grader/internal/process"
)

// output is what a run of the go command printed.
type output struct {
	packages []string            // in the order of their first word
	by       map[string][]string // lines, by import path
	rest     []byte              // what is about no package
}

func (o *output) text() string {
	var b strings.Builder
	b.Write(o.rest)
	for _, p := range o.packages {
		b.WriteString(strings.Join(o.by[p], ""))
	}
	return b.String()
}

// arguments are those that decide what is compiled and how.
func (w *work) arguments(links []*link) ([]string, error) {
	for _, l := range links {
		if err := w.overlay.addLink(l.name, l.parts); err != nil {
			return nil, err
		}
	}
	file, err := w.overlay.write()
	if err != nil {
		return nil, err
	}
	args := []string{
		"-race", "-mod=readonly", "-buildvcs=false",
		// go test strips too when it runs what it has built. The variable is
		// what testing.Testing looks at.
		"-ldflags=-s -w -X testing.testBinary=1", "-overlay", file,
		// What the linker leaves out needn't be written: a fifth of the time
		// that compiling a koan takes.
		"-gcflags=" + w.Course.Module + "/" + linkDir + "/...=-dwarf=false",
	}
	return args, nil
}

func targets(links []*link) []string {
	var all []string
	for _, l := range links {
		all = append(all, "./"+helperDir+"/"+l.name)
	}
	return all
}

// goBuild compiles and links. An error that is an *exec.ExitError comes with
// output that says why.
func (w *work) goBuild(ctx context.Context, links []*link) (*output, error) {
	out := &output{by: map[string][]string{}}
	how, err := w.arguments(links)
	if err != nil {
		return out, err
	}
	bin := filepath.Join(w.dir, "bin") + string(filepath.Separator)
	if err := os.MkdirAll(bin, 0o700); err != nil {
		return out, fmt.Errorf("making a scratch folder: %w", err)
	}
	args := append([]string{"build", "-json", "-v", "-o", bin}, how...)
	cmd := w.command(append(args, targets(links)...))
	stderr, err := os.Create(filepath.Join(w.dir, "stderr"))
	if err != nil {
		return out, fmt.Errorf("making a scratch file: %w", err)
	}
	defer stderr.Close()
	r, p, err := os.Pipe()
	if err != nil {
		return out, fmt.Errorf("making a pipe: %w", err)
	}
	defer r.Close()
	cmd.Stdout, cmd.Stderr = p, stderr
	tree, err := process.Start(cmd)
	p.Close()
	if err != nil {
		return out, err
	}
	read := make(chan struct{})
	go func() {
		defer close(read)
		w.read(r, out)
	}()
	stop := w.meter.count(func() []byte { return w.stale(ctx, how, links) })
	err = w.wait(ctx, tree)
	stop()
	<-read
	text, _ := os.ReadFile(stderr.Name())
	out.rest = append(out.rest, text...)
	return out, err
}

func (w *work) command(args []string) *exec.Cmd {
	name := w.Go
	if name == "" {
		name = "go"
	}
	cmd := exec.Command(name, args...)
	// A go command that is killed does not tidy up: what it leaves is removed
	// with the rest.
	cmd.Dir, cmd.Env = w.Course.Root, append(w.goEnv(), "GOTMPDIR="+w.dir)
	return cmd
}

// wait waits for the go command, within the limits.
func (w *work) wait(ctx context.Context, tree *process.Tree) error {
	var wall, tick <-chan time.Time
	if w.Wall > 0 {
		wall = time.After(w.Wall)
	}
	if w.Memory > 0 {
		// A compiler grows slower than a program, and to look costs time that
		// the compiler needs.
		ticker := time.NewTicker(10 * process.Interval())
		defer ticker.Stop()
		tick = ticker.C
	}
	for {
		select {
		case <-tree.Done():
			return tree.End()
		case <-ctx.Done():
			tree.End()
			return ctx.Err()
		case <-wall:
			tree.End()
			return errTooMuch
		case <-tick:
			if tree.Memory() > w.Memory {
				tree.End()
				return errTooMuch
			}
		}
	}
}

// read takes in the events of go build -json. With -v there is one for each
// package whose compilation starts, with nothing but its own name:
//
//	{"ImportPath":"example.org/p","Action":"build-output","Output":"example.org/p\n"}
//	{"ImportPath":"example.org/p","Action":"build-output","Output":"# example.org/p\n"}
//	{"ImportPath":"example.org/p","Action":"build-output","Output":"p/p.go:9:2: undefined: x\n"}
//	{"ImportPath":"example.org/p","Action":"build-fail"}
func (w *work) read(r io.Reader, out *output) {
	lines := bufio.NewReader(r)
	for {
		line, err := lines.ReadBytes('\n')
		var event struct{ ImportPath, Action, Output string }
		switch {
		case len(bytes.TrimSpace(line)) == 0:
		case json.Unmarshal(line, &event) != nil:
			out.rest = append(out.rest, line...)
		case event.Output == event.ImportPath+"\n":
			w.meter.step(event.ImportPath)
		case event.Output != "":
			if _, known := out.by[event.ImportPath]; !known {
				out.packages = append(out.packages, event.ImportPath)
			}
			out.by[event.ImportPath] = append(out.by[event.ImportPath], event.Output)
		}
		if err != nil {
			return
		}
	}
}

// stale asks the go command what is still to be compiled; a line each.
func (w *work) stale(ctx context.Context, how []string, links []*link) []byte {
	args := append([]string{"list", "-e", "-deps", "-f", "{{if .Stale}}{{.ImportPath}}{{end}}"}, how...)
	cmd := w.command(append(args, targets(links)...))
	file, err := os.Create(filepath.Join(w.dir, "stale"))
	if err != nil {
		return nil
	}
	defer file.Close()
	cmd.Stdout = file
	tree, err := process.Start(cmd)
	if err != nil || w.wait(ctx, tree) != nil {
		return nil
	}
	text, _ := os.ReadFile(file.Name())
	return text
}
