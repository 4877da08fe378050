//koan:verdict wrong
// The map is safe now, and the gap between looking and storing is as wide as
// before: everybody opens a tab, and the last one stays.

package tabregistry

import "sync"

type Tab struct {
	Table  int
	Opened string
}

type Registry struct {
	open func(table int) *Tab
	mu   sync.RWMutex
	tabs map[int]*Tab
}

func NewRegistry(open func(table int) *Tab) *Registry {
	return &Registry{open: open, tabs: map[int]*Tab{}}
}

func (r *Registry) Tab(table int) *Tab {
	r.mu.RLock()
	tab := r.tabs[table]
	r.mu.RUnlock()
	if tab == nil {
		tab = r.open(table)
		r.mu.Lock()
		r.tabs[table] = tab
		r.mu.Unlock()
	}
	return tab
}
