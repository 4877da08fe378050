//koan:verdict panic
// Who was sent last is not who finishes last.

package manysenders

func Harvest(rows [][]string, pick, press func(vine string)) {
	baskets := make(chan string)
	for i, row := range rows {
		go func() {
			for _, vine := range row {
				pick(vine)
				baskets <- vine
			}
			if i == len(rows)-1 {
				close(baskets)
			}
		}()
	}
	for vine := range baskets {
		press(vine)
	}
}
