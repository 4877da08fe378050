//koan:verdict serial
// Who finds the tab only needs the read lock, and even that has to wait while
// any other tab is opened under the write lock.

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
	if tab != nil {
		return tab
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.tabs[table] == nil {
		r.tabs[table] = r.open(table)
	}
	return r.tabs[table]
}
