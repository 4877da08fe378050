// Package nightlog is about the log that a night porter keeps.
package nightlog

import "sync"

// Log counts the lines that are still to be written.
type Log struct {
	desk chan string
	open sync.WaitGroup
}

// Open hires a clerk.
func Open(write func(line string)) *Log {
	l := &Log{desk: make(chan string, 16)}
	go func() {
		for line := range l.desk {
			write(line)
			l.open.Done()
		}
	}()
	return l
}

// Print puts a line on the clerk's desk.
func (l *Log) Print(line string) {
	l.open.Add(1)
	l.desk <- line
}

// Close waits for the last line.
func (l *Log) Close() {
	close(l.desk)
	l.open.Wait()
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
