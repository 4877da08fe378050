// Package tabregistry is about the tabs on which a bar writes what a table
// orders.
package tabregistry

import "sync"

// Tab is the sheet of paper of one table.
type Tab struct {
	Table  int
	Opened string // when it was opened, and by whom
}

type entry struct {
	open chan struct{} // closed when tab is there
	tab  *Tab
}

// Registry is a map under a lock. Who finds no entry makes one, and the tab.
type Registry struct {
	open func(table int) *Tab
	mu   sync.RWMutex
	tabs map[int]*entry
}

// NewRegistry is a registry without tabs.
func NewRegistry(open func(table int) *Tab) *Registry {
	return &Registry{open: open, tabs: map[int]*entry{}}
}

// Tab returns the tab of a table.
func (r *Registry) Tab(table int) *Tab {
	r.mu.RLock()
	e := r.tabs[table]
	r.mu.RUnlock()
	if e == nil {
		r.mu.Lock()
		e = r.tabs[table] // somebody may have come between the two locks
		if e == nil {
			e = &entry{open: make(chan struct{})}
			r.tabs[table] = e
			r.mu.Unlock()
			e.tab = r.open(table)
			close(e.open)
			return e.tab
		}
		r.mu.Unlock()
	}
	<-e.open
	return e.tab
}
