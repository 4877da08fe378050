//koan:verdict serial
// One row after the other: nobody is in anybody's way, and it takes all day.

package manysenders

func Harvest(rows [][]string, pick, press func(vine string)) {
	baskets := make(chan string)
	go func() {
		for _, row := range rows {
			for _, vine := range row {
				pick(vine)
				baskets <- vine
			}
		}
		close(baskets)
	}()
	for vine := range baskets {
		press(vine)
	}
}
