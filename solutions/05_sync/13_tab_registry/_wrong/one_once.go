//koan:verdict serial
// One Once for all tables: the second table waits for the tab of the first, and
// then has none.

package tabregistry

import "sync"

type Tab struct {
	Table  int
	Opened string
}

type Registry struct {
	open func(table int) *Tab
	once sync.Once
	tabs sync.Map
}

func NewRegistry(open func(table int) *Tab) *Registry {
	return &Registry{open: open}
}

func (r *Registry) Tab(table int) *Tab {
	r.once.Do(func() { r.tabs.Store(table, r.open(table)) })
	if tab, ok := r.tabs.Load(table); ok {
		return tab.(*Tab)
	}
	return nil
}
