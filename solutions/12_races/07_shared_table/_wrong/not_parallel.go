//koan:verdict serial
// Who checks himself needs nobody to run the checks.

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
	var sum int
	for _, bill := range bills {
		func() {
			sum = 0
			for _, dish := range bill.Dishes {
				sum += price(dish)
			}
			if sum != bill.Sum {
				wrong(bill.Table, sum)
			}
		}()
	}
}
