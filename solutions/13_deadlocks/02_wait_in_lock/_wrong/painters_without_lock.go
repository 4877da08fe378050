//koan:verdict race
// Now nobody waits; but the painters write into the book at the same time.

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
	b.mu.Lock()
	defer b.mu.Unlock()
	b.jobs++
	var painters sync.WaitGroup
	for _, wall := range walls {
		painters.Go(func() {
			cans := paint(wall)
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

func (b *Book) Jobs() (jobs, walls int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.jobs, len(b.walls)
}
