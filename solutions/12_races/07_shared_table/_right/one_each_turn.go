// Package sharedtable is about the bills of last night.
package sharedtable

// Bill is what a table had, and what somebody said it came to.
type Bill struct {
	Table  string
	Dishes []string
	Sum    int
}

// Check checks all bills. The variable is declared inside the loop: a new one
// each turn.
func Check(
	bills []Bill,
	price func(dish string) int,
	run func(table string, check func()),
	wrong func(table string, sum int),
) {
	for _, bill := range bills {
		sum := 0
		run(bill.Table, func() {
			for _, dish := range bill.Dishes {
				sum += price(dish)
			}
			if sum != bill.Sum {
				wrong(bill.Table, sum)
			}
		})
	}
}
