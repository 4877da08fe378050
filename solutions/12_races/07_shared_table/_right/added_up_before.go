// Package sharedtable is about the bills of last night.
package sharedtable

// Bill is what a table had, and what somebody said it came to.
type Bill struct {
	Table  string
	Prices []int
	Sum    int
}

// Check checks all bills. The sums are known before the checks begin.
func Check(
	bills []Bill,
	run func(table string, check func()),
	wrong func(table string, sum int),
) {
	for _, bill := range bills {
		sum := 0
		for _, price := range bill.Prices {
			sum += price
		}
		run(bill.Table, func() {
			if sum != bill.Sum {
				wrong(bill.Table, sum)
			}
		})
	}
}
