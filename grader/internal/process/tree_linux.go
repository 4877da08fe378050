package process

import (
	"bytes"
	"fmt"
	"os"
	"strconv"
	"strings"
	"syscall"
	"time"
)

const (
	interval = 20 * time.Millisecond

	// To ask for the children of each of a program's threads takes a good part
	// of what many a koan's test does, and as much again when the program ends
	// and the kernel forgets what was asked.
	walkEvery = 10
)

// dieWithParent has the kernel kill the head when the grader is killed, which
// can't tell anybody any more. Strictly it is the grader's thread that counts;
// Go ends a thread only together with a goroutine that is locked to it, and no
// such goroutine starts a tree.
func dieWithParent(attr *syscall.SysProcAttr) { attr.Pdeathsig = syscall.SIGKILL }

// descendants returns heads and all who descend from them.
func descendants(heads []int) []int {
	var all []int
	seen := map[int]bool{}
	for queue := heads; len(queue) > 0; queue = queue[1:] {
		pid := queue[0]
		if seen[pid] {
			continue
		}
		seen[pid] = true
		all = append(all, pid)
		queue = append(queue, Children(pid)...)
	}
	return all
}

// Children lists a process's children, those that have ended and that nobody
// has waited for included. It reads /proc/PID/task/*/children: a child belongs
// to the thread that started it. A line of numbers, for each thread:
//
//	4711 4712
//
// Kernels without that file (CONFIG_PROC_CHILDREN) make it a search through
// all processes.
func Children(pid int) []int {
	var all []int
	readable := false
	threads := numbers(fmt.Sprintf("/proc/%d/task", pid))
	for _, thread := range threads {
		text, err := os.ReadFile(fmt.Sprintf("/proc/%d/task/%d/children", pid, thread))
		if err != nil {
			continue // the thread has ended, or the kernel is without
		}
		readable = true
		for _, word := range strings.Fields(string(text)) {
			if n, err := strconv.Atoi(word); err == nil {
				all = append(all, n)
			}
		}
	}
	if !readable && len(threads) > 0 {
		return childrenBySearch(pid)
	}
	return all
}

func childrenBySearch(parent int) []int {
	var all []int
	for _, pid := range numbers("/proc") {
		if f := status(pid); len(f) > 1 && f[1] == strconv.Itoa(parent) {
			all = append(all, pid)
		}
	}
	return all
}

// numbers lists what has a number for a name: in /proc, all processes.
func numbers(folder string) []int {
	dir, err := os.Open(folder)
	if err != nil {
		return nil
	}
	defer dir.Close()
	names, _ := dir.Readdirnames(-1)
	var all []int
	for _, name := range names {
		if n, err := strconv.Atoi(name); err == nil {
			all = append(all, n)
		}
	}
	return all
}

// status returns the fields of /proc/PID/stat from the third on: the name in
// front of them may hold spaces and parentheses.
//
//	4711 (lock) test) S 4700 4711 4711 0 -1 4194304 …
func status(pid int) []string {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return nil
	}
	return strings.Fields(string(text[bytes.LastIndexByte(text, ')')+1:]))
}

// bornAt says when a process started, in ticks since the machine did. A zombie
// counts as gone.
func bornAt(pid int) (birth, bool) {
	f := status(pid)
	if len(f) < 20 || f[0] == "Z" || f[0] == "X" {
		return "", false
	}
	return birth(f[19]), true
}

// resident adds up the second number of /proc/PID/statm, in pages:
//
//	496520 4821 1560 812 0 14333 0
func resident(pids []int) int64 {
	var pages int64
	for _, pid := range pids {
		text, err := os.ReadFile(fmt.Sprintf("/proc/%d/statm", pid))
		if f := strings.Fields(string(text)); err == nil && len(f) > 1 {
			n, _ := strconv.ParseInt(f[1], 10, 64)
			pages += n
		}
	}
	return pages * int64(os.Getpagesize())
}

// marked looks for descendants that nobody saw leave (two forks in a row,
// between two looks), by the mark in their environment. Only processes with a
// higher number than the head's can be any; that leaves few to read.
func (t *Tree) marked() {
	mark := []byte(t.mark)
	for _, pid := range numbers("/proc") {
		if _, known := t.sys.seen[pid]; known || pid <= t.cmd.Process.Pid {
			continue
		}
		environ, err := os.ReadFile(fmt.Sprintf("/proc/%d/environ", pid))
		if err != nil || !bytes.Contains(environ, mark) {
			continue
		}
		if b, ok := bornAt(pid); ok {
			t.sys.seen[pid] = b
		}
	}
}
