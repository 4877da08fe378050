// Package tabregistry is about the tabs on which a bar writes what a table
// orders.
package tabregistry

import "sync"

// Tab is the sheet of paper of one table.
type Tab struct {
	Table  int
	Opened string // when it was opened, and by whom
}

// Registry keeps the tabs, one a table.
type Registry struct {
	open func(table int) *Tab
	tabs sync.Map // from table number to *Tab
}

// NewRegistry is a registry without tabs; open gets a fresh one for a table.
func NewRegistry(open func(table int) *Tab) *Registry {
	return &Registry{open: open}
}

// Tab returns the tab of a table; any number of waiters may ask at once. The
// first one who asks for a table calls open, which takes a while. Those who
// come for the same table meanwhile sleep until it is done. A table's tab is
// opened once, and everybody gets that one.
//
// Different tables have nothing to do with each other: their tabs are opened
// at the same time, and an open tab is at hand whatever else goes on.
func (r *Registry) Tab(table int) *Tab {
	if tab, ok := r.tabs.Load(table); ok {
		return tab.(*Tab)
	}
	tab := r.open(table)
	r.tabs.Store(table, tab)
	return tab
}
