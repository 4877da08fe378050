//koan:verdict serial
// Without goroutines there is nobody to wait for, but the walls are painted one
// after another.

package waitinlock

import "sync"

type Book struct {
	mu    sync.Mutex // guards what follows
	jobs  int
	walls []Wall
}

type Wall struct {
	Name string
	Cans int
}

func (b *Book) Paint(walls []string, paint func(wall string) (cans int)) int {
	// The lock is only held to write: the painters need it to get done.
	b.mu.Lock()
	b.jobs++
	b.mu.Unlock()
	for _, wall := range walls {
		cans := paint(wall)
		b.mu.Lock()
		b.walls = append(b.walls, Wall{wall, cans})
		b.mu.Unlock()
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	sum := 0
	for _, wall := range b.walls {
		sum += wall.Cans
	}
	return sum
}

func (b *Book) Jobs() (jobs, walls int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.jobs, len(b.walls)
}
