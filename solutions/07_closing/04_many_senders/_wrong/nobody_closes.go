//koan:verdict deadlock
// All pickers go home, and the press waits.

package manysenders

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
	for vine := range baskets {
		press(vine)
	}
}
