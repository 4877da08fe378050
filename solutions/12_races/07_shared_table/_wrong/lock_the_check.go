//koan:verdict serial
// One check at a time. Why were they parallel?

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
			defer mu.Unlock()
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
