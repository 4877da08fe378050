// Package doctor looks at the machine: does it have what the koans need?
package doctor

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Item is one thing that was looked at.
type Item string

// What is looked at, in this order.
const (
	GoVersion Item = "go"       // the go command, and whether it is new enough
	Compiler  Item = "compiler" // a C compiler, which the race detector needs
	Race      Item = "race"     // whether a race-enabled program can be built and run
	Cores     Item = "cores"
	Scratch   Item = "scratch" // whether the course's own folder can be written
	Sandbox   Item = "sandbox" // bubblewrap, for grading other people's code
	Editor    Item = "editor"
)

// State is how it is.
type State string

// The states.
const (
	Good  State = "good"
	Maybe State = "maybe" // the koans do without it
	Bad   State = "bad"   // the koans need it
)

// Result is what was found about one item.
type Result struct {
	Item  Item   `json:"item"`
	State State  `json:"state"`
	Found string `json:"found"` // a version, a path, a number, or an error
}

// Doctor is where to look.
type Doctor struct {
	Root string   // of the course
	Env  []string // "NAME=value"
}

// oldest is the first Go that has all that the koans use.
const oldest = 26

// Examine looks at everything. Building a race-enabled program may take a
// minute the first time.
func (d Doctor) Examine(ctx context.Context) []Result {
	env := d.goEnv(ctx)
	return []Result{
		d.goVersion(env), d.compiler(env), d.race(ctx, env), d.cores(),
		d.scratch(), d.sandbox(ctx), d.editor(),
	}
}

// goEnv is what go env -json says:
//
//	{"CC":"gcc","CGO_ENABLED":"1","GOVERSION":"go1.26.8"}
func (d Doctor) goEnv(ctx context.Context) map[string]string {
	out, err := d.command(ctx, "go", "env", "-json", "GOVERSION", "CC", "CGO_ENABLED", "GOOS", "GOARCH").Output()
	env := map[string]string{}
	if err != nil || json.Unmarshal(out, &env) != nil {
		return nil
	}
	return env
}

func (d Doctor) command(ctx context.Context, name string, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Dir, cmd.Env = d.Root, d.Env
	return cmd
}

func (d Doctor) goVersion(env map[string]string) Result {
	if env == nil {
		return Result{GoVersion, Bad, ""}
	}
	version := env["GOVERSION"]
	if minor(version) < oldest {
		return Result{GoVersion, Bad, version}
	}
	return Result{GoVersion, Good, version}
}

// minor takes 26 from "go1.26.8" or "go1.26rc1".
func minor(version string) int {
	rest, _ := strings.CutPrefix(version, "go1.")
	end := strings.IndexFunc(rest, func(r rune) bool { return r < '0' || r > '9' })
	if end < 0 {
		end = len(rest)
	}
	n, err := strconv.Atoi(rest[:end])
	if err != nil {
		return 0
	}
	return n
}

func (d Doctor) compiler(env map[string]string) Result {
	// CC may hold flags behind the name.
	name, _, _ := strings.Cut(env["CC"], " ")
	if name == "" {
		return Result{Compiler, Bad, ""}
	}
	path, err := exec.LookPath(name)
	switch {
	case err != nil && env["GOOS"] == "darwin":
		return Result{Compiler, Maybe, name} // macOS needs none for -race
	case err != nil:
		return Result{Compiler, Bad, name}
	case env["CGO_ENABLED"] != "1" && env["GOOS"] != "darwin":
		return Result{Compiler, Bad, "CGO_ENABLED=" + env["CGO_ENABLED"]}
	}
	return Result{Compiler, Good, path}
}

// race builds and runs a program that races, and looks for the report.
func (d Doctor) race(ctx context.Context, env map[string]string) Result {
	if env == nil {
		return Result{Race, Bad, ""}
	}
	platform := env["GOOS"] + "/" + env["GOARCH"]
	dir, err := os.MkdirTemp("", "koans-doctor-")
	if err != nil {
		return Result{Race, Bad, err.Error()}
	}
	defer os.RemoveAll(dir)
	file := filepath.Join(dir, "main.go")
	if err := os.WriteFile(file, []byte(racy), 0o644); err != nil {
		return Result{Race, Bad, err.Error()}
	}
	program := filepath.Join(dir, "racy.exe")
	if out, err := d.command(ctx, "go", "build", "-race", "-o", program, file).CombinedOutput(); err != nil {
		return Result{Race, Bad, firstLine(out)}
	}
	out, _ := d.command(ctx, program).CombinedOutput()
	if !bytes.Contains(out, []byte("WARNING: DATA RACE\n")) {
		return Result{Race, Bad, firstLine(out)}
	}
	return Result{Race, Good, platform}
}

const racy = `package main

func main() {
	x, done := 0, make(chan bool)
	go func() { x++; done <- true }()
	x++
	<-done
}
`

func firstLine(out []byte) string {
	for line := range strings.Lines(string(out)) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			return line
		}
	}
	return ""
}

func (d Doctor) cores() Result {
	return Result{Cores, Good, strconv.Itoa(runtime.NumCPU())}
}

func (d Doctor) scratch() Result {
	dir := filepath.Join(d.Root, ".koans")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return Result{Scratch, Bad, err.Error()}
	}
	f, err := os.CreateTemp(dir, ".doctor-*")
	if err != nil {
		return Result{Scratch, Bad, err.Error()}
	}
	f.Close()
	os.Remove(f.Name())
	return Result{Scratch, Good, dir}
}

// sandbox tries bubblewrap for real: being installed is not enough where the
// kernel forbids user namespaces.
func (d Doctor) sandbox(ctx context.Context) Result {
	path, err := exec.LookPath("bwrap")
	if err != nil {
		return Result{Sandbox, Maybe, ""}
	}
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	out, err := d.command(ctx, path, "--unshare-all", "--die-with-parent", "--ro-bind", "/", "/", "true").CombinedOutput()
	if err != nil {
		return Result{Sandbox, Maybe, firstLine(out)}
	}
	return Result{Sandbox, Good, path}
}

func (d Doctor) editor() Result {
	for _, name := range []string{"VISUAL", "EDITOR"} {
		i := slices.IndexFunc(d.Env, func(kv string) bool { return strings.HasPrefix(kv, name+"=") })
		if i >= 0 && len(d.Env[i]) > len(name)+1 {
			return Result{Editor, Good, d.Env[i][len(name)+1:]}
		}
	}
	for _, name := range []string{"code", "nvim", "vim", "emacs", "hx", "nano", "vi"} {
		if path, err := exec.LookPath(name); err == nil {
			return Result{Editor, Good, path}
		}
	}
	return Result{Editor, Maybe, ""}
}
