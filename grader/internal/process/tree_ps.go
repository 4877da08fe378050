//go:build unix && !linux

package process

import (
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// interval is long because each look starts a ps, which tells all at once.
const (
	interval  = 250 * time.Millisecond
	walkEvery = 1
)

// dieWithParent does nothing here: only Linux has a way. A koan's program then
// ends by itself, some time after its time limit.
func dieWithParent(*syscall.SysProcAttr) {}

// row is one process as ps shows it.
type row struct {
	pid, parent int
	kilobytes   int64
	state       string
	start       string
}

// table reads all processes:
//
//	501     1  18432 Ss   Mon Nov 23 13:06:01 2026
func table(args ...string) []row {
	out, err := exec.Command("ps", append(args, "-o", "pid=,ppid=,rss=,state=,lstart=")...).Output()
	if err != nil {
		return nil
	}
	var rows []row
	for line := range strings.Lines(string(out)) {
		f := strings.Fields(line)
		if len(f) < 5 {
			continue
		}
		r := row{state: f[3], start: strings.Join(f[4:], " ")}
		r.pid, _ = strconv.Atoi(f[0])
		r.parent, _ = strconv.Atoi(f[1])
		r.kilobytes, _ = strconv.ParseInt(f[2], 10, 64)
		rows = append(rows, r)
	}
	return rows
}

// descendants returns heads and all who descend from them.
func descendants(heads []int) []int {
	rows := table("-ax")
	in := map[int]bool{}
	for _, pid := range heads {
		in[pid] = true
	}
	for grown := true; grown; {
		grown = false
		for _, r := range rows {
			if in[r.parent] && !in[r.pid] {
				in[r.pid], grown = true, true
			}
		}
	}
	var all []int
	for pid := range in {
		all = append(all, pid)
	}
	return all
}

func bornAt(pid int) (birth, bool) {
	rows := table("-p", strconv.Itoa(pid))
	if len(rows) != 1 || strings.HasPrefix(rows[0].state, "Z") {
		return "", false
	}
	return birth(rows[0].start), true
}

func resident(pids []int) int64 {
	list := make([]string, len(pids))
	for i, pid := range pids {
		list[i] = strconv.Itoa(pid)
	}
	var sum int64
	for _, r := range table("-p", strings.Join(list, ",")) {
		sum += r.kilobytes << 10
	}
	return sum
}

// marked does nothing here: another process's environment can't be read.
func (t *Tree) marked() {}
