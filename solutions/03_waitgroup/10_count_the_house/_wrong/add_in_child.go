//koan:verdict race
// Everybody signs in by themselves, and out at the very end. But who has been
// sent and has not begun yet is not on the list: the list can be empty too soon.

package countthehouse

import "sync"

func Count(
	hall string,
	lamps func(room string) int,
	doors func(room string) []string,
) int {
	var visitors sync.WaitGroup
	var visit func(r *room)
	visit = func(r *room) {
		visitors.Add(1)
		defer visitors.Done()
		r.lamps = lamps(r.name)
		for _, name := range doors(r.name) {
			next := &room{name: name}
			r.behind = append(r.behind, next)
			go visit(next)
		}
	}

	first := &room{name: hall}
	visit(first)
	visitors.Wait()
	return first.total()
}

type room struct {
	name   string
	lamps  int
	behind []*room
}

func (r *room) total() int {
	n := r.lamps
	for _, next := range r.behind {
		n += next.total()
	}
	return n
}
