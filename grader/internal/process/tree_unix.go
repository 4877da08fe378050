//go:build unix

package process

import (
	"syscall"
	"time"
)

// system is what a Tree remembers on Unix: every descendant ever seen. Once a
// parent has died, its children can't be told from strangers any more.
type system struct {
	seen    map[int]birth
	glances int // calls of Memory
}

// birth tells a process from a later one with the same number.
type birth string

func (t *Tree) prepare() {
	if t.cmd.SysProcAttr == nil {
		t.cmd.SysProcAttr = &syscall.SysProcAttr{}
	}
	t.cmd.SysProcAttr.Setpgid = true
	dieWithParent(t.cmd.SysProcAttr)
	t.sys.seen = map[int]birth{}
}

func (t *Tree) adopt() {}

func (t *Tree) release() {}

// Quit asks the head to die with a dump of its goroutines. A program may
// refuse, so kill it a moment later.
func (t *Tree) Quit() {
	_ = syscall.Kill(t.cmd.Process.Pid, syscall.SIGQUIT)
}

// QuitInside asks the same of all but the head: of those in a sandbox, when
// the head is what makes the sandbox.
func (t *Tree) QuitInside() {
	for _, pid := range t.look() {
		if pid != t.cmd.Process.Pid {
			_ = syscall.Kill(pid, syscall.SIGQUIT)
		}
	}
}

// Kill kills the head's process group, which gets everybody who has not asked
// to leave it, and then those of its descendants who have (setsid). They are
// known from earlier looks at the tree; on Linux also by a mark in their
// environment, which a process passes on unless it takes pains not to. Who
// does take pains can only be held by a sandbox.
func (t *Tree) Kill() {
	t.look()
	_ = syscall.Kill(-t.cmd.Process.Pid, syscall.SIGKILL)
	t.sweep()
}

// sweep kills descendants one by one until none turns up any more: while they
// die, others may have been born.
func (t *Tree) sweep() {
	for range 100 {
		alive := t.strays()
		if len(alive) == 0 {
			return
		}
		for _, pid := range alive {
			_ = syscall.Kill(pid, syscall.SIGKILL)
		}
		time.Sleep(time.Millisecond)
	}
}

// strays lists the descendants that still run, the head excepted.
func (t *Tree) strays() []int {
	t.marked()
	var alive []int
	for _, pid := range t.look() {
		if pid != t.cmd.Process.Pid {
			alive = append(alive, pid)
		}
	}
	return alive
}

// look notes who the descendants are, those of lost ones included, and
// returns them and the head.
func (t *Tree) look() []int {
	var heads []int
	select {
	case <-t.done: // the number may soon be another process's
	default:
		heads = append(heads, t.cmd.Process.Pid)
	}
	for pid, b := range t.sys.seen {
		if now, ok := bornAt(pid); ok && now == b {
			heads = append(heads, pid)
		} else {
			delete(t.sys.seen, pid)
		}
	}
	if len(heads) == 0 {
		return nil
	}
	family := descendants(heads)
	for _, pid := range family {
		if pid == t.cmd.Process.Pid {
			continue
		}
		if b, ok := bornAt(pid); ok {
			t.sys.seen[pid] = b
		}
	}
	return family
}

// Memory is how many bytes of memory the whole tree holds now. The tree is
// walked at some calls only: a descendant counts from the next walk on.
func (t *Tree) Memory() int64 {
	t.sys.glances++
	if t.sys.glances%walkEvery == 0 {
		return resident(t.look())
	}
	known := []int{t.cmd.Process.Pid}
	for pid := range t.sys.seen {
		known = append(known, pid)
	}
	return resident(known)
}
