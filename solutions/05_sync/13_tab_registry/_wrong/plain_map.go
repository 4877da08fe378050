//koan:verdict race
// A plain map that many read and write at once is not even a map any more.

package tabregistry

type Tab struct {
	Table  int
	Opened string
}

type Registry struct {
	open func(table int) *Tab
	tabs map[int]*Tab
}

func NewRegistry(open func(table int) *Tab) *Registry {
	return &Registry{open: open, tabs: map[int]*Tab{}}
}

func (r *Registry) Tab(table int) *Tab {
	if tab := r.tabs[table]; tab != nil {
		return tab
	}
	tab := r.open(table)
	r.tabs[table] = tab
	return tab
}
