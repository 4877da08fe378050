//koan:verdict race
// An empty tab goes into the map and is filled in later, while others read it.

package tabregistry

import "sync"

type Tab struct {
	Table  int
	Opened string
}

type Registry struct {
	open func(table int) *Tab
	tabs sync.Map
}

func NewRegistry(open func(table int) *Tab) *Registry {
	return &Registry{open: open}
}

func (r *Registry) Tab(table int) *Tab {
	found, exists := r.tabs.LoadOrStore(table, &Tab{})
	tab := found.(*Tab)
	if !exists {
		*tab = *r.open(table)
	}
	return tab
}
