//koan:verdict serial
// No channel, no close. But now a picker stands at the press instead of going
// on to the next vine.

package manysenders

import "sync"

func Harvest(rows [][]string, pick, press func(vine string)) {
	var machine sync.Mutex
	var pickers sync.WaitGroup
	for _, row := range rows {
		pickers.Go(func() {
			for _, vine := range row {
				pick(vine)
				machine.Lock()
				press(vine)
				machine.Unlock()
			}
		})
	}
	pickers.Wait()
}
