// Package sandbox keeps a program from everything that is none of its
// business, by way of bubblewrap: no network, no other processes, no file but
// the system's and its own, nobody's rights.
package sandbox

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// The names that records have for how a program was kept in.
const (
	Bwrap = "bwrap"
	None  = "none"
)

// Bubblewrap runs programs in a sandbox.
type Bubblewrap struct {
	path  string
	shell string
}

// ErrMissing says that there is no bubblewrap on this machine.
var ErrMissing = errors.New("bubblewrap (bwrap) is not installed")

// BrokenError says that bubblewrap is there, and that what it makes is no
// sandbox. In containers, and where unprivileged user namespaces are switched
// off, it can't work.
type BrokenError struct{ Said string }

func (e *BrokenError) Error() string { return "bubblewrap does not work here: " + e.Said }

// Find finds bubblewrap and tries it out once.
func Find(ctx context.Context) (*Bubblewrap, error) {
	path, err := exec.LookPath("bwrap")
	if err != nil {
		return nil, ErrMissing
	}
	shell, err := exec.LookPath("sh")
	if err != nil {
		return nil, ErrMissing
	}
	b := &Bubblewrap{path: path, shell: shell}
	if err := b.probe(ctx); err != nil {
		return nil, err
	}
	return b, nil
}

// limits bound what the memory watch and the clock don't: the size of a file
// (in blocks of 512 bytes or of 1 KiB, as the shell likes), open files, core
// dumps.
const limits = `ulimit -c 0; ulimit -f 65536; ulimit -n 1024; exec "$@"`

// Wrap puts the sandbox around a command, whose first word is the program's
// file. The program sees the system's folders and its own file, both only to
// read, and may write in dir and in a /tmp of 16 MiB that goes with it. It
// keeps its environment, which bubblewrap shares: whoever makes it must leave
// secrets out.
func (b *Bubblewrap) Wrap(command []string, dir string) []string {
	args := []string{
		b.shell, "-c", limits, "sh", b.path,
		"--unshare-all", "--die-with-parent", "--new-session", "--cap-drop", "ALL",
		"--uid", "65534", "--gid", "65534", "--hostname", "koan",
		"--proc", "/proc", "--dev", "/dev", "--size", "16777216", "--tmpfs", "/tmp",
	}
	for _, folder := range system() {
		args = append(args, folder...)
	}
	args = append(args,
		"--ro-bind", command[0], command[0], "--bind", dir, dir,
		"--remount-ro", "/", "--chdir", filepath.Join(dir, "home"), "--")
	return append(args, command...)
}

// system are the folders that programs need to run at all; a link stays one.
func system() [][]string {
	var args [][]string
	for _, folder := range []string{"/usr", "/bin", "/lib", "/lib32", "/lib64", "/nix/store", "/gnu/store", "/etc/ld.so.cache"} {
		info, err := os.Lstat(folder)
		if err != nil {
			continue
		}
		if info.Mode()&os.ModeSymlink != 0 {
			if target, err := os.Readlink(folder); err == nil {
				args = append(args, []string{"--symlink", target, folder})
			}
			continue
		}
		args = append(args, []string{"--ro-bind", folder, folder})
	}
	return args
}

// trial is run in the sandbox and says "kept in" if everything that it must
// not be able to do has failed. Its arguments are a file that it must not see
// and a folder that it must be able to write to.
const trial = `
cat "$1" 2>/dev/null && exit 1
(echo x >/usr/koan-was-here) 2>/dev/null && exit 2
(echo x >/koan-was-here) 2>/dev/null && exit 3
grep -v -e Inter -e face -e ' lo:' /proc/net/dev && exit 4
test "$(id -u)" = 65534 || exit 5
test "$(ls -d /proc/[0-9]* | wc -l)" -lt 12 || exit 6
tr '\0' '\n' </proc/1/environ | grep OF_THE_GRADER && exit 7
echo x >"$2/record" || exit 8
echo kept in
`

// probe tries the sandbox out.
func (b *Bubblewrap) probe(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	base, err := os.MkdirTemp("", "koan-sandbox-")
	if err != nil {
		return fmt.Errorf("trying the sandbox: %w", err)
	}
	defer os.RemoveAll(base)
	dir, secret := filepath.Join(base, "run"), filepath.Join(base, "secret")
	if err := os.MkdirAll(filepath.Join(dir, "home"), 0o700); err != nil {
		return fmt.Errorf("trying the sandbox: %w", err)
	}
	if err := os.WriteFile(secret, []byte("a secret"), 0o644); err != nil {
		return fmt.Errorf("trying the sandbox: %w", err)
	}
	shell, err := filepath.EvalSymlinks(b.shell)
	if err != nil {
		return fmt.Errorf("trying the sandbox: %w", err)
	}
	args := b.Wrap([]string{shell, "-c", trial, "sh", secret, dir}, dir)
	cmd := exec.CommandContext(ctx, args[0], args[1:]...)
	cmd.Dir, cmd.WaitDelay = dir, time.Second
	cmd.Env = []string{"PATH=/usr/local/bin:/usr/bin:/bin"}
	var said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &said, &said
	err = cmd.Run()
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if text := strings.TrimSpace(said.String()); err != nil || text != "kept in" {
		return &BrokenError{Said: strings.TrimSpace(fmt.Sprintf("%s (%v)", text, err))}
	}
	if _, err := os.Stat(filepath.Join(dir, "record")); err != nil {
		return &BrokenError{Said: "what is written inside is not seen outside"}
	}
	return nil
}
