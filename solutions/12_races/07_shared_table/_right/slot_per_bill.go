// Package sharedtable is about the bills of last night.
package sharedtable

// Bill is what a table had, and what somebody said it came to.
type Bill struct {
	Table  string
	Dishes []string
	Sum    int
}

// Check checks all bills. Each check has a slot of its own in a slice.
func Check(
	bills []Bill,
	price func(dish string) int,
	run func(table string, check func()),
	wrong func(table string, sum int),
) {
	sums := make([]int, len(bills))
	for i, bill := range bills {
		run(bill.Table, func() {
			for _, dish := range bill.Dishes {
				sums[i] += price(dish)
			}
			if sums[i] != bill.Sum {
				wrong(bill.Table, sums[i])
			}
		})
	}
}
