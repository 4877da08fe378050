package bench

import (
	"os/exec"
	"time"
)

// observe runs a command and returns what it has cost, all who descend from it
// included. The error is that of cmd.Run.
func observe(cmd *exec.Cmd) (Sample, error) {
	inherit()
	start := time.Now()
	if err := cmd.Start(); err != nil {
		return Sample{}, err
	}
	done, seen := make(chan struct{}), make(chan Sample)
	go func() {
		tick := time.NewTicker(50 * time.Millisecond)
		defer tick.Stop()
		var s Sample
		for {
			s.Memory = max(s.Memory, memory(cmd.Process.Pid))
			select {
			case <-done:
				s.CPU += lastOrphans(cmd.Process.Pid)
				seen <- s
				return
			case <-tick.C:
				used, _ := orphans(cmd.Process.Pid)
				s.CPU += used
			}
		}
	}()
	err := cmd.Wait()
	took := time.Since(start)
	close(done)
	s := <-seen
	s.Wall = took
	s.CPU += cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
	return s, err
}
