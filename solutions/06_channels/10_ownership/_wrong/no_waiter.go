//koan:verdict serial
// If the barman carries the rounds himself, nobody pours meanwhile.

package ownership

func Serve(
	orders [][]string,
	pour func(drink string) (glass string),
	carry func(table int, round []string),
) {
	var round []string
	for table, order := range orders {
		round = round[:0]
		for _, drink := range order {
			round = append(round, pour(drink))
		}
		carry(table, round)
	}
}
