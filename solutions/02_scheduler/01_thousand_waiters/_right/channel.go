// Package thousandwaiters is about a feast with very many waiters.
package thousandwaiters

// Feast has each waiter report over a channel when his table is served.
func Feast(tables int, bell <-chan struct{}, serve func(table int)) {
	done := make(chan struct{}, tables)
	for table := range tables {
		go func() {
			<-bell
			serve(table)
			done <- struct{}{}
		}()
	}
	for range tables {
		<-done
	}
}
