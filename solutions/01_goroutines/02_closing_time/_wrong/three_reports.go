//koan:verdict leak
// As many reports as tonight's tables, written down: on a busier night the
// lights go out too soon, and waiters are left who can't report to anybody.

package closingtime

func ServeAll(tables int, serve func(table int)) {
	if tables == 0 {
		return
	}
	done := make(chan bool)
	for table := range tables {
		go func() {
			serve(table)
			done <- true
		}()
	}
	<-done
	<-done
	<-done
}
