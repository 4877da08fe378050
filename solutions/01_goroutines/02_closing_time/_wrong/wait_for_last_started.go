//koan:verdict wrong
// The waiter who set out last need not be the last one to come back.

package closingtime

func ServeAll(tables int, serve func(table int)) {
	done := make(chan struct{})
	for table := range tables {
		go func() {
			serve(table)
			if table == tables-1 {
				close(done)
			}
		}()
	}
	if tables > 0 {
		<-done
	}
}
