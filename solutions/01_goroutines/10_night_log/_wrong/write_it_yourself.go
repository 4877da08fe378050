//koan:verdict serial
// The porter writes every line himself: nothing is lost, and everybody waits
// for the pen.

package nightlog

type Log struct {
	write func(string)
}

func Open(write func(line string)) *Log {
	return &Log{write: write}
}

func (l *Log) Print(line string) {
	l.write(line)
}

func (l *Log) Close() {}

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
