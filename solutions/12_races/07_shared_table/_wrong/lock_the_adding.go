//koan:verdict race
// Adding up is alone now; comparing is not.

package sharedtable

import "sync"

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
	var mu sync.Mutex
	var sum int
	for _, bill := range bills {
		run(bill.Table, func() {
			mu.Lock()
			sum = 0
			for _, dish := range bill.Dishes {
				sum += price(dish)
			}
			mu.Unlock()
			if sum != bill.Sum {
				wrong(bill.Table, sum)
			}
		})
	}
}
