//koan:verdict wrong
// The other way round: main cooks, and nobody waits for the table.

package mainleavesfirst

func Main(cook func(dish string), layTable func()) {
	go layTable()
	cook("soup")
	cook("rice")
	cook("cake")
}
