// Package countthehouse is about a big old house, and how many lamps are in it.
package countthehouse

import "sync"

// Count counts the lamps of a house in which nobody has been before. Somebody
// goes into the hall, counts the lamps there, and opens the doors that lead
// further in; behind each of them begins another room, into which somebody else
// goes at once, while others are still busy in other rooms. Count returns the
// number of lamps in all rooms when the last one has been counted.
func Count(
	hall string,
	lamps func(room string) int,
	doors func(room string) []string,
) int {
	var visitors sync.WaitGroup
	var visit func(r *room)
	visit = func(r *room) {
		// Only who has sent the others on is done. As long as this visitor
		// counts, the counter is above zero, and may grow.
		defer visitors.Done()
		r.lamps = lamps(r.name)
		for _, name := range doors(r.name) {
			next := &room{name: name}
			r.behind = append(r.behind, next)
			visitors.Add(1)
			go visit(next)
		}
	}

	first := &room{name: hall}
	visitors.Add(1)
	go visit(first)
	visitors.Wait()
	return first.total()
}

// A room is known by its name. The one who goes in notes the lamps, and the
// rooms behind it.
type room struct {
	name   string
	lamps  int
	behind []*room
}

// total is the number of lamps in the room and in all rooms behind it.
func (r *room) total() int {
	n := r.lamps
	for _, next := range r.behind {
		n += next.total()
	}
	return n
}
