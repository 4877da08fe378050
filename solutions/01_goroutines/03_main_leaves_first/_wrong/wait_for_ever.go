//koan:verdict deadlock
// Nothing is lost, and the evening never ends.

package mainleavesfirst

func Main(cook func(dish string), layTable func()) {
	go func() {
		cook("soup")
		cook("rice")
		cook("cake")
	}()
	layTable()
	select {}
}
