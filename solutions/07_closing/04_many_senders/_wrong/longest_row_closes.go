//koan:verdict panic
// The longest row is a guess: the vines decide who finishes last.

package manysenders

func Harvest(rows [][]string, pick, press func(vine string)) {
	baskets := make(chan string)
	longest := 0
	for i, row := range rows {
		if len(row) > len(rows[longest]) {
			longest = i
		}
	}
	for i, row := range rows {
		go func() {
			for _, vine := range row {
				pick(vine)
				baskets <- vine
			}
			if i == longest {
				close(baskets)
			}
		}()
	}
	for vine := range baskets {
		press(vine)
	}
}
