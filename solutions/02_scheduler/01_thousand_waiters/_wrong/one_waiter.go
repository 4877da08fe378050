//koan:verdict serial
// Few threads, because there is only one waiter: without go, one table is
// served after the other.

package thousandwaiters

func Feast(tables int, bell <-chan struct{}, serve func(table int)) {
	<-bell
	for table := range tables {
		serve(table)
	}
}
