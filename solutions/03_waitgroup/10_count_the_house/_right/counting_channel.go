// Package countthehouse is about a big old house, and how many lamps are in it.
package countthehouse

// A report says how many lamps are in a room, and which rooms are behind it.
type report struct {
	lamps  int
	behind []string
}

// Count stays in the hall: it sends the visitors in, collects their reports,
// and knows by itself how many are still out.
func Count(
	hall string,
	lamps func(room string) int,
	doors func(room string) []string,
) int {
	reports := make(chan report)
	send := func(room string) {
		go func() {
			n := lamps(room)
			reports <- report{n, doors(room)}
		}()
	}
	send(hall)
	total := 0
	for out := 1; out > 0; out-- {
		r := <-reports
		total += r.lamps
		for _, room := range r.behind {
			send(room)
			out++
		}
	}
	return total
}
