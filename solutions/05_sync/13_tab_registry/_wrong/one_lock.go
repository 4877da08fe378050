//koan:verdict serial
// One lock held while a tab is opened: it is opened once, and the whole bar
// waits for it.

package tabregistry

import "sync"

type Tab struct {
	Table  int
	Opened string
}

type Registry struct {
	open func(table int) *Tab
	mu   sync.Mutex
	tabs map[int]*Tab
}

func NewRegistry(open func(table int) *Tab) *Registry {
	return &Registry{open: open, tabs: map[int]*Tab{}}
}

func (r *Registry) Tab(table int) *Tab {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.tabs[table] == nil {
		r.tabs[table] = r.open(table)
	}
	return r.tabs[table]
}
