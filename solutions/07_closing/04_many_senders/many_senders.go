// Package manysenders is about the grape harvest.
package manysenders

import "sync"

// Harvest sends one picker into each row of the vineyard, all at the same time.
// A picker picks one vine of the row after the other and brings the grapes of
// each to the press at once. There is only one press: it presses what is
// brought, one vine's grapes after the other, while the pickers go on. Harvest
// returns when all grapes of all rows have been pressed.
func Harvest(rows [][]string, pick, press func(vine string)) {
	baskets := make(chan string)
	var pickers sync.WaitGroup
	for _, row := range rows {
		pickers.Go(func() {
			for _, vine := range row {
				pick(vine)
				baskets <- vine
			}
		})
	}
	// No picker can know whether another one still sends. So somebody who does
	// not send waits for all of them, and then closes, once.
	go func() {
		pickers.Wait()
		close(baskets)
	}()
	for vine := range baskets {
		press(vine)
	}
}
