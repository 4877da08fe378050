//koan:verdict panic
// A Once lets the first one close, and that is the one who should not.

package manysenders

import "sync"

func Harvest(rows [][]string, pick, press func(vine string)) {
	baskets := make(chan string)
	var end sync.Once
	for _, row := range rows {
		go func() {
			for _, vine := range row {
				pick(vine)
				baskets <- vine
			}
			end.Do(func() { close(baskets) })
		}()
	}
	for vine := range baskets {
		press(vine)
	}
}
