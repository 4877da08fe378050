// Package mainleavesfirst is about a dinner that is a program of its own.
package mainleavesfirst

// Main cooks itself, and stays until the other one has laid the table.
func Main(cook func(dish string), layTable func()) {
	laid := make(chan bool, 1)
	go func() {
		layTable()
		laid <- true
	}()
	cook("soup")
	cook("rice")
	cook("cake")
	<-laid
}
