// Package manysenders is about the grape harvest.
package manysenders

// Harvest sends one picker into each row of the vineyard, all at the same time.
// A picker picks one vine of the row after the other and brings the grapes of
// each to the press at once. There is only one press: it presses what is
// brought, one vine's grapes after the other, while the pickers go on. Harvest
// returns when all grapes of all rows have been pressed.
func Harvest(rows [][]string, pick, press func(vine string)) {
	baskets := make(chan string)
	for _, row := range rows {
		go func() {
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
