// Package mainleavesfirst is about a dinner that is a program of its own.
package mainleavesfirst

// Main stays until the kitchen closes its channel.
func Main(cook func(dish string), layTable func()) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		cook("soup")
		cook("rice")
		cook("cake")
	}()
	layTable()
	<-done
}
