//koan:verdict serial
// Who adds up before the checks begin asks for all the prices alone.

package sharedtable

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
	for _, bill := range bills {
		sum := 0
		for _, dish := range bill.Dishes {
			sum += price(dish)
		}
		run(bill.Table, func() {
			if sum != bill.Sum {
				wrong(bill.Table, sum)
			}
		})
	}
}
