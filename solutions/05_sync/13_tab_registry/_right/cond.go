// Package tabregistry is about the tabs on which a bar writes what a table
// orders.
package tabregistry

import "sync"

// Tab is the sheet of paper of one table.
type Tab struct {
	Table  int
	Opened string // when it was opened, and by whom
}

// Registry is a map under a lock. A nil tab is one that is being opened.
type Registry struct {
	open   func(table int) *Tab
	mu     sync.Mutex
	opened *sync.Cond
	tabs   map[int]*Tab
}

// NewRegistry is a registry without tabs.
func NewRegistry(open func(table int) *Tab) *Registry {
	r := &Registry{open: open, tabs: map[int]*Tab{}}
	r.opened = sync.NewCond(&r.mu)
	return r
}

// Tab returns the tab of a table.
func (r *Registry) Tab(table int) *Tab {
	r.mu.Lock()
	defer r.mu.Unlock()
	if _, begun := r.tabs[table]; !begun {
		r.tabs[table] = nil
		r.mu.Unlock()
		tab := r.open(table)
		r.mu.Lock()
		r.tabs[table] = tab
		r.opened.Broadcast()
	}
	for r.tabs[table] == nil {
		r.opened.Wait()
	}
	return r.tabs[table]
}
