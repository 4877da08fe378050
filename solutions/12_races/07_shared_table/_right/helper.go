// Package sharedtable is about the bills of last night.
package sharedtable

// Bill is what a table had, and what somebody said it came to.
type Bill struct {
	Table  string
	Dishes []string
	Sum    int
}

// Check checks all bills. A function that adds up shares nothing.
func Check(
	bills []Bill,
	price func(dish string) int,
	run func(table string, check func()),
	wrong func(table string, sum int),
) {
	for _, bill := range bills {
		run(bill.Table, func() {
			if sum := total(bill.Dishes, price); sum != bill.Sum {
				wrong(bill.Table, sum)
			}
		})
	}
}

func total(dishes []string, price func(string) int) (sum int) {
	for _, dish := range dishes {
		sum += price(dish)
	}
	return sum
}
