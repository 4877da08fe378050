//koan:verdict race
// All pointers lead to the one sum.

package sharedtable

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
	sum := new(int)
	for _, bill := range bills {
		run(bill.Table, func() {
			*sum = 0
			for _, price := range bill.Prices {
				*sum += price
			}
			if *sum != bill.Sum {
				wrong(bill.Table, *sum)
			}
		})
	}
}
