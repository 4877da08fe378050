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
	once sync.Once
	tab  *Tab
}

// Registry has one lock for the map, and one Once for each table.
type Registry struct {
	open func(table int) *Tab
	mu   sync.Mutex // for the map only: never held while a tab is opened
	tabs map[int]*entry
}

// NewRegistry is a registry without tabs.
func NewRegistry(open func(table int) *Tab) *Registry {
	return &Registry{open: open, tabs: map[int]*entry{}}
}

func (r *Registry) entry(table int) *entry {
	r.mu.Lock()
	defer r.mu.Unlock()
	e := r.tabs[table]
	if e == nil {
		e = &entry{}
		r.tabs[table] = e
	}
	return e
}

// Tab returns the tab of a table.
func (r *Registry) Tab(table int) *Tab {
	e := r.entry(table)
	e.once.Do(func() { e.tab = r.open(table) })
	return e.tab
}
