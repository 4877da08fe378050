// Package semaphoreoftrays is about a dining room with three trays.
package semaphoreoftrays

// Serve has every table served. Who can take all three trays at the end, all
// trays are back, and so are the waiters.
func Serve(tables []int, serve func(table int)) {
	trays := make(chan struct{}, 3)
	for _, table := range tables {
		trays <- struct{}{}
		go func() {
			serve(table)
			<-trays
		}()
	}
	for range cap(trays) {
		trays <- struct{}{}
	}
}
