// Package process starts a program so that it can be watched and ended
// together with everything that it starts itself.
package process

import (
	"crypto/rand"
	"fmt"
	"os/exec"
	"time"
)

// Tree is a program that runs, and its descendants. One goroutine at a time
// may use it.
type Tree struct {
	cmd  *exec.Cmd
	mark string
	sys  system
	done chan struct{}
	err  error
}

// markName is the environment variable by which a descendant is known that
// has left its family, see [Tree.Kill].
const markName = "KOAN_PROCESS"

// Start starts cmd as the head of a new tree. Its standard files must be
// *os.File or nil, so that nothing waits for whoever inherited them; cmd.Env
// must be set.
func Start(cmd *exec.Cmd) (*Tree, error) {
	t := &Tree{cmd: cmd, mark: markName + "=" + rand.Text(), done: make(chan struct{})}
	cmd.Env = append(cmd.Env, t.mark)
	t.prepare()
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("starting %s: %w", cmd.Path, err)
	}
	t.adopt()
	go func() {
		t.err = cmd.Wait()
		close(t.done)
	}()
	return t, nil
}

// Done is closed when the head has ended. What it left behind may still run.
func (t *Tree) Done() <-chan struct{} { return t.done }

// End kills what is left of the tree, waits for its head and returns what
// exec.Cmd.Wait returned. Call it in every case: a head that ended in peace
// may have left others behind.
func (t *Tree) End() error {
	select {
	case <-t.done:
		t.Kill()
	default:
		t.Kill()
		<-t.done
		t.sweep() // nobody is born any more
	}
	t.release()
	return t.err
}

// Interval is how often it is worth to call [Tree.Memory]: asking costs more
// on some systems than on others.
func Interval() time.Duration { return interval }
