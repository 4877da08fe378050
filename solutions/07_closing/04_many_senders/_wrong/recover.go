//koan:verdict race
// Nobody sees the panic any more, nor the grapes of those who came too late.
// And a close beside a send is a data race.

package manysenders

func Harvest(rows [][]string, pick, press func(vine string)) {
	baskets := make(chan string)
	for _, row := range rows {
		go func() {
			defer func() { recover() }()
			for _, vine := range row {
				pick(vine)
				baskets <- vine
			}
			close(baskets)
		}()
	}
	for vine := range baskets {
		press(vine)
	}
}
