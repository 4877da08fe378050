//koan:verdict race
// The doors are open before Done, but those who go through them are signed in
// after it.

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
		r.lamps = lamps(r.name)
		names := doors(r.name)
		visitors.Done()
		for _, name := range names {
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
