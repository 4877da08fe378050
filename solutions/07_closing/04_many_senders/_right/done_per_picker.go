// Package manysenders is about the grape harvest.
package manysenders

func Harvest(rows [][]string, pick, press func(vine string)) {
	done := make(chan struct{})
	baskets := make(chan string)
	for _, row := range rows {
		go func() {
			for _, vine := range row {
				pick(vine)
				baskets <- vine
			}
			done <- struct{}{}
		}()
	}
	for picking := len(rows); picking > 0; {
		select {
		case vine := <-baskets:
			press(vine)
		case <-done:
			picking--
		}
	}
}
