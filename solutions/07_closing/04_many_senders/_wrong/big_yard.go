//koan:verdict serial
// With room for all grapes nobody gets stuck, and the press stands still until
// the last vine has been picked.

package manysenders

import "sync"

func Harvest(rows [][]string, pick, press func(vine string)) {
	baskets := make(chan string, 1000)
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
