//koan:verdict wrong
// Nothing is lost of an atomic sum. But it is the sum of all bills.

package sharedtable

import "sync/atomic"

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
	var sum atomic.Int64
	for _, bill := range bills {
		run(bill.Table, func() {
			sum.Store(0)
			for _, dish := range bill.Dishes {
				sum.Add(int64(price(dish)))
			}
			if s := int(sum.Load()); s != bill.Sum {
				wrong(bill.Table, s)
			}
		})
	}
}
