//koan:verdict race
// Several jobs are taken on at the same time, and each counts itself.

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
	b.jobs++
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
