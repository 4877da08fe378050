// Package tabregistry is about the tabs on which a bar writes what a table
// orders.
package tabregistry

import (
	"strconv"
	"sync"

	"golang.org/x/sync/singleflight"
)

// Tab is the sheet of paper of one table.
type Tab struct {
	Table  int
	Opened string // when it was opened, and by whom
}

// Registry lets those who ask at once share one call, and keeps its result.
type Registry struct {
	open  func(table int) *Tab
	tabs  sync.Map // from table number to *Tab
	calls singleflight.Group
}

// NewRegistry is a registry without tabs.
func NewRegistry(open func(table int) *Tab) *Registry {
	return &Registry{open: open}
}

// Tab returns the tab of a table. It looks again inside the call: the one
// before may have ended after the first look.
func (r *Registry) Tab(table int) *Tab {
	if tab, ok := r.tabs.Load(table); ok {
		return tab.(*Tab)
	}
	tab, _, _ := r.calls.Do(strconv.Itoa(table), func() (any, error) {
		if tab, ok := r.tabs.Load(table); ok {
			return tab, nil
		}
		tab := r.open(table)
		r.tabs.Store(table, tab)
		return tab, nil
	})
	return tab.(*Tab)
}
