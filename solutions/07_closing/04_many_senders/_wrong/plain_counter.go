//koan:verdict race
// Right idea, but all pickers count down in the same plain variable.

package manysenders

func Harvest(rows [][]string, pick, press func(vine string)) {
	baskets := make(chan string)
	if len(rows) == 0 {
		return
	}
	picking := len(rows)
	for _, row := range rows {
		go func() {
			for _, vine := range row {
				pick(vine)
				baskets <- vine
			}
			picking--
			if picking == 0 {
				close(baskets)
			}
		}()
	}
	for vine := range baskets {
		press(vine)
	}
}
