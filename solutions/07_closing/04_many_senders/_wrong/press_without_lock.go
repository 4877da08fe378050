//koan:verdict race
// Without a channel there is nothing to close, and nothing that keeps two
// pickers from the press at once.

package manysenders

import "sync"

func Harvest(rows [][]string, pick, press func(vine string)) {
	var pickers sync.WaitGroup
	for _, row := range rows {
		pickers.Go(func() {
			for _, vine := range row {
				pick(vine)
				press(vine)
			}
		})
	}
	pickers.Wait()
}
