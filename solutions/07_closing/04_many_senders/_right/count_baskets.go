// Package manysenders is about the grape harvest.
package manysenders

func Harvest(rows [][]string, pick, press func(vine string)) {
	vines := 0
	baskets := make(chan string)
	for _, row := range rows {
		vines += len(row)
		go func() {
			for _, vine := range row {
				pick(vine)
				baskets <- vine
			}
		}()
	}
	for range vines {
		press(<-baskets)
	}
}
