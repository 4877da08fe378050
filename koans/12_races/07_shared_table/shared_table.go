// Package sharedtable is about the bills of last night.
package sharedtable

// Bill is what a table had, and what somebody said it came to.
type Bill struct {
	Table  string
	Dishes []string
	Sum    int
}

// Check checks all bills. For each of them it calls run once, with the name of
// the table and a check, as a test calls t.Run. Like subtests that say
// t.Parallel, the checks may begin later, even after Check has returned, and
// run at the same time. A check asks for the price of each dish, which may take
// a while; nobody waits for that but the check itself. It calls wrong with the
// right sum, if that is another one than the bill says.
func Check(
	bills []Bill,
	price func(dish string) int,
	run func(table string, check func()),
	wrong func(table string, sum int),
) {
	var sum int
	for _, bill := range bills {
		run(bill.Table, func() {
			sum = 0
			for _, dish := range bill.Dishes {
				sum += price(dish)
			}
			if sum != bill.Sum {
				wrong(bill.Table, sum)
			}
		})
	}
}
