//koan:verdict wrong
// Waits for an empty desk; the line under the pen is no longer on it.

package nightlog

import "time"

type Log struct {
	desk chan string
}

func Open(write func(line string)) *Log {
	l := &Log{desk: make(chan string, 16)}
	go func() {
		for line := range l.desk {
			write(line)
		}
	}()
	return l
}

func (l *Log) Print(line string) {
	l.desk <- line
}

func (l *Log) Close() {
	close(l.desk)
	for len(l.desk) > 0 {
		time.Sleep(time.Millisecond)
	}
}

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
