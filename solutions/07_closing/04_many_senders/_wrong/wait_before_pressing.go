//koan:verdict deadlock
// The pickers wait for the press, and the press for the pickers.

package manysenders

import "sync"

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
	pickers.Wait()
	close(baskets)
	for vine := range baskets {
		press(vine)
	}
}
