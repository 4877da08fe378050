// Package closingtime is about the last round of the evening.
package closingtime

// ServeAll receives one message from every waiter.
func ServeAll(tables int, serve func(table int)) {
	done := make(chan struct{})
	for table := range tables {
		go func() {
			serve(table)
			done <- struct{}{}
		}()
	}
	for range tables {
		<-done
	}
}
