//koan:verdict panic
// The place of the tab is taken at once, so nobody opens it twice; but who
// comes meanwhile is handed the empty place.

package tabregistry

import "sync"

type Tab struct {
	Table  int
	Opened string
}

type Registry struct {
	open func(table int) *Tab
	mu   sync.Mutex
	tabs map[int]*Tab
}

func NewRegistry(open func(table int) *Tab) *Registry {
	return &Registry{open: open, tabs: map[int]*Tab{}}
}

func (r *Registry) Tab(table int) *Tab {
	r.mu.Lock()
	tab, begun := r.tabs[table]
	if !begun {
		r.tabs[table] = nil
	}
	r.mu.Unlock()
	if begun {
		return tab
	}
	tab = r.open(table)
	r.mu.Lock()
	defer r.mu.Unlock()
	r.tabs[table] = tab
	return tab
}
