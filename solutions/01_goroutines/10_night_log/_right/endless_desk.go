// Package nightlog is about the log that a night porter keeps.
package nightlog

import "sync"

// Log has a desk without an edge: a slice, a lock and a bell.
type Log struct {
	mu     sync.Mutex
	bell   *sync.Cond
	desk   []string
	closed bool
	clerk  sync.WaitGroup
}

// Open hires a clerk.
func Open(write func(line string)) *Log {
	l := &Log{}
	l.bell = sync.NewCond(&l.mu)
	l.clerk.Go(func() {
		for {
			l.mu.Lock()
			for len(l.desk) == 0 && !l.closed {
				l.bell.Wait()
			}
			lines := l.desk
			l.desk = nil
			l.mu.Unlock()
			if len(lines) == 0 {
				return
			}
			for _, line := range lines {
				write(line)
			}
		}
	})
	return l
}

// Print puts a line on the clerk's desk.
func (l *Log) Print(line string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.desk = append(l.desk, line)
	l.bell.Signal()
}

// Close waits for the clerk.
func (l *Log) Close() {
	l.mu.Lock()
	l.closed = true
	l.bell.Signal()
	l.mu.Unlock()
	l.clerk.Wait()
}

// Main is the whole program of a night.
func Main(
	guests []string,
	help func(guest string) error,
	write func(line string),
) int {
	log := Open(write)
	defer log.Close()
	for _, guest := range guests {
		if err := help(guest); err != nil {
			log.Print(guest + ": " + err.Error())
			return 3
		}
		log.Print(guest + ": helped")
	}
	return 0
}
