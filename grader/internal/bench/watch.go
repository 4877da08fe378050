package bench

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"strings"
	"time"
)

// idleLine begins the line that grader watch prints, without a terminal, when
// it waits for a save.
const idleLine = "waiting for a koan"

// watched compares what passes from a save to the verdict in watch mode with
// go test of the package. Watch mode runs all the time, so only its wall time
// can be told.
func (b *Bench) watched(ctx context.Context) (Row, error) {
	t, err := b.tree(len(b.Course.Koans()))
	if err != nil {
		return Row{}, err
	}
	defer t.remove()
	b.say("watch mode")
	k := t.koans[len(t.koans)/2] // the first that isn't solved
	w, err := b.startWatch(ctx, t)
	if err != nil {
		return Row{}, err
	}
	defer w.stop()
	var mine, theirs []Sample
	for i := range b.Rounds + 1 {
		if err := t.edit(k); err != nil {
			return Row{}, fmt.Errorf("saving a koan: %w", err)
		}
		saved := time.Now()
		if err := w.idle(); err != nil {
			return Row{}, err
		}
		took := Sample{Wall: time.Since(saved)}
		naive, err := b.sample(ctx, t, []string{"go", "test", "-race", "-count=1", "./" + k.Dir()})
		if err != nil {
			return Row{}, err
		}
		if i > 0 { // the first round fills the caches
			mine, theirs = append(mine, took), append(theirs, naive)
		}
	}
	return Row{What: "watch: from a save to the verdict", Koans: 1, Bar: barOne}.with(mine, theirs), nil
}

// watcher is a grader watch that is running.
type watcher struct {
	cmd   *exec.Cmd
	lines *bufio.Scanner
}

// startWatch starts grader watch, and comes back when it waits for a save.
func (b *Bench) startWatch(ctx context.Context, t *tree) (*watcher, error) {
	cmd := exec.CommandContext(ctx, b.Grader, "--lang", "en", "watch")
	cmd.Dir = t.dir
	cmd.Env = append(append([]string{}, b.Env...), "GORACE=atexit_sleep_ms=0")
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, fmt.Errorf("starting grader watch: %w", err)
	}
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("starting grader watch: %w", err)
	}
	w := &watcher{cmd: cmd, lines: bufio.NewScanner(out)}
	if err := w.idle(); err != nil {
		w.stop()
		return nil, err
	}
	return w, nil
}

// idle reads on until watch mode waits for the next save.
func (w *watcher) idle() error {
	for w.lines.Scan() {
		if strings.HasPrefix(w.lines.Text(), idleLine) {
			return nil
		}
	}
	return fmt.Errorf("grader watch ended early: %w", errors.Join(w.lines.Err(), io.ErrUnexpectedEOF))
}

func (w *watcher) stop() {
	_ = w.cmd.Process.Kill()
	_ = w.cmd.Wait() // it was killed: that is no news
}
