// Package tabregistry is about the tabs on which a bar writes what a table
// orders.
package tabregistry

import "sync"

// Tab is the sheet of paper of one table.
type Tab struct {
	Table  int
	Opened string // when it was opened, and by whom
}

type drawer struct {
	mu  sync.Mutex
	tab *Tab
}

// Registry has a drawer with its own lock for each table.
type Registry struct {
	open    func(table int) *Tab
	drawers sync.Map // from table number to *drawer
}

// NewRegistry is a registry without tabs.
func NewRegistry(open func(table int) *Tab) *Registry {
	return &Registry{open: open}
}

// Tab returns the tab of a table.
func (r *Registry) Tab(table int) *Tab {
	found, _ := r.drawers.LoadOrStore(table, &drawer{})
	d := found.(*drawer)
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.tab == nil {
		d.tab = r.open(table)
	}
	return d.tab
}
