// Package manysenders is about the grape harvest.
package manysenders

import "sync"

func Harvest(rows [][]string, pick, press func(vine string)) {
	baskets := make(chan string)
	pressed := make(chan struct{})
	go func() {
		defer close(pressed)
		for vine := range baskets {
			press(vine)
		}
	}()
	var pickers sync.WaitGroup
	for _, row := range rows {
		pickers.Go(func() {
			for _, vine := range row {
				pick(vine)
				baskets <- vine
			}
		})
	}
	pickers.Wait()
	close(baskets)
	<-pressed
}
