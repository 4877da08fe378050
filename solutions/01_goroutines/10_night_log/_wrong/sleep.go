//koan:verdict wrong
// A tenth of a second is enough, until the pen is slow or the desk is full.

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
	time.Sleep(100 * time.Millisecond)
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
