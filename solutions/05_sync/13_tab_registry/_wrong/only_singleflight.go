//koan:verdict wrong
// Those who ask at once share one call, but nothing is kept: the next one who
// asks has another tab opened.

package tabregistry

import (
	"strconv"

	"golang.org/x/sync/singleflight"
)

type Tab struct {
	Table  int
	Opened string
}

type Registry struct {
	open  func(table int) *Tab
	calls singleflight.Group
}

func NewRegistry(open func(table int) *Tab) *Registry {
	return &Registry{open: open}
}

func (r *Registry) Tab(table int) *Tab {
	tab, _, _ := r.calls.Do(strconv.Itoa(table), func() (any, error) {
		return r.open(table), nil
	})
	return tab.(*Tab)
}
