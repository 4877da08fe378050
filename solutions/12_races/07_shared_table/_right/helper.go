// Package sharedtable is about the bills of last night.
package sharedtable

// Bill is what a table had, and what somebody said it came to.
type Bill struct {
	Table  string
	Prices []int
	Sum    int
}

// Check checks all bills. A function that adds up shares nothing.
func Check(
	bills []Bill,
	run func(table string, check func()),
	wrong func(table string, sum int),
) {
	for _, bill := range bills {
		run(bill.Table, func() {
			if sum := total(bill.Prices); sum != bill.Sum {
				wrong(bill.Table, sum)
			}
		})
	}
}

func total(prices []int) (sum int) {
	for _, price := range prices {
		sum += price
	}
	return sum
}
