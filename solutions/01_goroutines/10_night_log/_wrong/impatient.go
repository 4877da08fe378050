//koan:verdict wrong
// The clerk may finish his line, if he is quick.

package nightlog

import "time"

type Log struct {
	desk chan string
	gone chan bool
}

func Open(write func(line string)) *Log {
	l := &Log{desk: make(chan string, 16), gone: make(chan bool, 1)}
	go func() {
		for line := range l.desk {
			write(line)
		}
		l.gone <- true
	}()
	return l
}

func (l *Log) Print(line string) { l.desk <- line }

func (l *Log) Close() {
	close(l.desk)
	select {
	case <-l.gone:
	case <-time.After(time.Minute):
	}
}

func Main(guests []string, help func(guest string) error, write func(line string)) int {
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
