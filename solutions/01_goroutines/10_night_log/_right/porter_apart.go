// Package nightlog is about the log that a night porter keeps.
package nightlog

// Main is the clerk itself: the porter has the goroutine, and the program ends
// when the last line has been written.
func Main(
	guests []string,
	help func(guest string) error,
	write func(line string),
) int {
	desk := make(chan string, 16)
	code := 0
	go func() {
		defer close(desk)
		for _, guest := range guests {
			if err := help(guest); err != nil {
				desk <- guest + ": " + err.Error()
				code = 3
				return
			}
			desk <- guest + ": helped"
		}
	}()
	for line := range desk {
		write(line)
	}
	return code
}
