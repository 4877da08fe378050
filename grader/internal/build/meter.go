package build

import (
	"bytes"
	"strings"
	"sync"
	"time"
)

// patience is how long a build takes before anybody wants to know how far it
// is. Most builds are over by then.
const patience = 800 * time.Millisecond

// meter counts the packages that are compiled and tells the caller.
type meter struct {
	tell Progress

	mu          sync.Mutex
	done, total int
}

// step notes that the compilation of a package has started.
func (m *meter) step(pkg string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.done++; m.total > 0 {
		// The last step is end's, when all is linked.
		m.total = max(m.total, m.done+1)
		m.tell(m.done, m.total, shown(pkg))
	}
}

// shown hides generated names.
func shown(pkg string) string {
	if module, _, found := strings.Cut(pkg, "/"+linkName+"/"); found {
		return module
	}
	return pkg
}

// count finds out how much there is to do, once a build turns out to be long.
// The function that it returns gives up, or waits for the answer.
func (m *meter) count(stale func() []byte) (stop func()) {
	if m.tell == nil {
		return func() {}
	}
	counted := make(chan struct{})
	timer := time.AfterFunc(patience, func() {
		defer close(counted)
		text := stale()
		m.mu.Lock()
		defer m.mu.Unlock()
		if n := bytes.Count(text, []byte("\n")); n > 0 {
			m.total = m.done + n + 1
			m.tell(m.done, m.total, "")
		}
	})
	return func() {
		if !timer.Stop() {
			<-counted
		}
	}
}

// end says that all is done, if anything was said before.
func (m *meter) end() {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.total > 0 {
		m.tell(m.total, m.total, "")
	}
}
