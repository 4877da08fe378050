// Package manysenders is about the grape harvest.
package manysenders

import "sync/atomic"

func Harvest(rows [][]string, pick, press func(vine string)) {
	baskets := make(chan string)
	if len(rows) == 0 {
		return
	}
	var picking atomic.Int64
	picking.Store(int64(len(rows)))
	for _, row := range rows {
		go func() {
			for _, vine := range row {
				pick(vine)
				baskets <- vine
			}
			if picking.Add(-1) == 0 {
				close(baskets)
			}
		}()
	}
	for vine := range baskets {
		press(vine)
	}
}
