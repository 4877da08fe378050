//koan:verdict wrong
// With a second look all get the same tab; but all have opened one first.

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
	tab := r.tabs[table]
	r.mu.Unlock()
	if tab != nil {
		return tab
	}
	tab = r.open(table)
	r.mu.Lock()
	defer r.mu.Unlock()
	if first := r.tabs[table]; first != nil {
		return first
	}
	r.tabs[table] = tab
	return tab
}
