//koan:verdict serial
// Nobody waits in the yard, and three of four counters are closed.

package crowdcontrol

func Serve(queue []string, counters int, serve func(guest string)) {
	for _, guest := range queue {
		serve(guest)
	}
}
