//koan:verdict rejected
// os.Exit ends the process at once: deferred calls never run.

package nightlog

import "os"

type Log struct {
	desk chan string
	gone chan struct{}
}

func Open(write func(line string)) *Log {
	l := &Log{desk: make(chan string, 16), gone: make(chan struct{})}
	go func() {
		defer close(l.gone)
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
	<-l.gone
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
			os.Exit(3)
		}
		log.Print(guest + ": helped")
	}
	return 0
}
