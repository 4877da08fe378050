//koan:verdict serial
// One check at a time. Why were they parallel?

package sharedtable

import "sync"

type Bill struct {
	Table  string
	Prices []int
	Sum    int
}

func Check(
	bills []Bill,
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
			for _, price := range bill.Prices {
				sum += price
			}
			if sum != bill.Sum {
				wrong(bill.Table, sum)
			}
		})
	}
}
