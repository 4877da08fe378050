//koan:verdict deadlock
// Two technicians who each hold some of the cables wait for the rest for ever.

package routerrestart

type Router struct{ cables chan struct{} }

func New() *Router { return &Router{cables: make(chan struct{}, 1000)} }

func (r *Router) Browse(use func()) {
	r.cables <- struct{}{}
	defer func() { <-r.cables }()
	use()
}

func (r *Router) Restart(apply func()) {
	for range cap(r.cables) {
		r.cables <- struct{}{}
	}
	defer func() {
		for range cap(r.cables) {
			<-r.cables
		}
	}()
	apply()
}
