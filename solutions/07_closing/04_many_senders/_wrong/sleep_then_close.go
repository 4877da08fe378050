//koan:verdict panic
// Long enough for everybody, until the day when it is not.

package manysenders

import "time"

func Harvest(rows [][]string, pick, press func(vine string)) {
	baskets := make(chan string)
	for _, row := range rows {
		go func() {
			for _, vine := range row {
				pick(vine)
				baskets <- vine
			}
		}()
	}
	go func() {
		time.Sleep(20 * time.Millisecond)
		close(baskets)
	}()
	for vine := range baskets {
		press(vine)
	}
}
