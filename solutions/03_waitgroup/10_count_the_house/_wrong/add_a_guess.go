//koan:verdict deadlock
// Nobody knows how many rooms there are before all of them have been seen.

package countthehouse

import "sync"

func Count(
	hall string,
	lamps func(room string) int,
	doors func(room string) []string,
) int {
	var visitors sync.WaitGroup
	visitors.Add(1000)
	var visit func(r *room)
	visit = func(r *room) {
		defer visitors.Done()
		r.lamps = lamps(r.name)
		for _, name := range doors(r.name) {
			next := &room{name: name}
			r.behind = append(r.behind, next)
			go visit(next)
		}
	}

	first := &room{name: hall}
	go visit(first)
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
