//koan:verdict wrong
// Who comes second looks again every millisecond until the tab is there.

package tabregistry

import (
	"sync"
	"time"
)

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
	if _, begun := r.tabs.LoadOrStore(table, (*Tab)(nil)); !begun {
		r.tabs.Store(table, r.open(table))
	}
	for {
		if tab, _ := r.tabs.Load(table); tab.(*Tab) != nil {
			return tab.(*Tab)
		}
		time.Sleep(time.Millisecond)
	}
}
