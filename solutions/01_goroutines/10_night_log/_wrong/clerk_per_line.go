//koan:verdict wrong
// A clerk for every line: nothing is lost, but the order is.

package nightlog

import "sync"

type Log struct {
	write  func(string)
	clerks sync.WaitGroup
}

func Open(write func(line string)) *Log {
	return &Log{write: write}
}

func (l *Log) Print(line string) {
	l.clerks.Go(func() { l.write(line) })
}

func (l *Log) Close() {
	l.clerks.Wait()
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
