//koan:verdict deadlock
// Also who wants to write must wait for a reader, and Paint is one until they
// have written.

package waitinlock

import "sync"

type Book struct {
	mu    sync.RWMutex // guards what follows
	jobs  int
	walls []Wall
}

type Wall struct {
	Name string
	Cans int
}

func (b *Book) Paint(walls []string, paint func(wall string) (cans int)) int {
	b.takeOn()
	b.mu.RLock()
	defer b.mu.RUnlock()
	var painters sync.WaitGroup
	for _, wall := range walls {
		painters.Go(func() {
			cans := paint(wall)
			b.mu.Lock()
			defer b.mu.Unlock()
			b.walls = append(b.walls, Wall{wall, cans})
		})
	}
	painters.Wait()
	sum := 0
	for _, wall := range b.walls {
		sum += wall.Cans
	}
	return sum
}

func (b *Book) takeOn() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.jobs++
}

func (b *Book) Jobs() (jobs, walls int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.jobs, len(b.walls)
}
