//koan:verdict wrong
// Every waiter reports, but only the first report is heard.

package closingtime

func ServeAll(tables int, serve func(table int)) {
	done := make(chan struct{}, tables)
	for table := range tables {
		go func() {
			serve(table)
			done <- struct{}{}
		}()
	}
	if tables > 0 {
		<-done
	}
}
