//koan:verdict serial
// With sixteen locks most tables get by without waiting, but not those whose
// numbers lead to the same drawer.

package tabregistry

import "sync"

type Tab struct {
	Table  int
	Opened string
}

type drawer struct {
	mu   sync.Mutex
	tabs map[int]*Tab
}

type Registry struct {
	open    func(table int) *Tab
	drawers [16]drawer
}

func NewRegistry(open func(table int) *Tab) *Registry {
	r := &Registry{open: open}
	for i := range r.drawers {
		r.drawers[i].tabs = map[int]*Tab{}
	}
	return r
}

func (r *Registry) Tab(table int) *Tab {
	d := &r.drawers[table%len(r.drawers)]
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.tabs[table] == nil {
		d.tabs[table] = r.open(table)
	}
	return d.tabs[table]
}
