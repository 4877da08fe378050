//koan:verdict serial
// The map is free while a tab is opened, but all tabs are opened one after the
// other.

package tabregistry

import "sync"

type Tab struct {
	Table  int
	Opened string
}

type Registry struct {
	open func(table int) *Tab
	mu   sync.Mutex
	tabs sync.Map
}

func NewRegistry(open func(table int) *Tab) *Registry {
	return &Registry{open: open}
}

func (r *Registry) Tab(table int) *Tab {
	if tab, ok := r.tabs.Load(table); ok {
		return tab.(*Tab)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if tab, ok := r.tabs.Load(table); ok {
		return tab.(*Tab)
	}
	tab := r.open(table)
	r.tabs.Store(table, tab)
	return tab
}
