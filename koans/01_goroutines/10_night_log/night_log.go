// Package nightlog is about the log that a night porter keeps.
package nightlog

// Log is written by a clerk with a slow pen, in the order of the lines. Up to
// 16 lines wait on his desk.
type Log struct {
	desk chan string
}

// Open hires a clerk, who calls write for one line after the other.
func Open(write func(line string)) *Log {
	l := &Log{desk: make(chan string, 16)}
	go func() {
		for line := range l.desk {
			write(line)
		}
	}()
	return l
}

// Print puts a line on the clerk's desk and goes on at once; only when the
// desk is full does it wait for a place. No line is ever thrown away.
func (l *Log) Print(line string) {
	l.desk <- line
}

// Close ends the log. No Print may follow.
func (l *Log) Close() {
	close(l.desk)
}

// Main is the whole program of a night, and what it returns is its exit code:
// 0, or 3 if a guest couldn't be helped, which ends the night early. When the
// program ends, every line of the log has been written.
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
