//koan:verdict wrong
// LoadOrStore chooses one tab for all, but its argument is made before that:
// everybody has opened one, and all but one throw theirs away.

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
	if tab, ok := r.tabs.Load(table); ok {
		return tab.(*Tab)
	}
	tab, _ := r.tabs.LoadOrStore(table, r.open(table))
	return tab.(*Tab)
}
