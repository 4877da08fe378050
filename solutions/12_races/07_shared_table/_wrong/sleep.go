//koan:verdict race
// If each check begins a little later, they meet less often.

package sharedtable

import "time"

type Bill struct {
	Table  string
	Dishes []string
	Sum    int
}

func Check(
	bills []Bill,
	price func(dish string) int,
	run func(table string, check func()),
	wrong func(table string, sum int),
) {
	var sum int
	for i, bill := range bills {
		run(bill.Table, func() {
			time.Sleep(time.Duration(i) * time.Millisecond)
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
