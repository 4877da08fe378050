//koan:verdict wrong
// Waits for every waiter, but not longer than that: some rounds are long.

package closingtime

import "time"

func ServeAll(tables int, serve func(table int)) {
	done := make(chan bool, tables)
	for table := range tables {
		go func() {
			serve(table)
			done <- true
		}()
	}
	late := time.After(time.Minute)
	for range tables {
		select {
		case <-done:
		case <-late:
			return
		}
	}
}
