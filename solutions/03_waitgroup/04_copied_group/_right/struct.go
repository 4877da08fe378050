// Package copiedgroup is about painters who paint whole houses.
package copiedgroup

import "sync"

// PaintHouse sends one painter to every wall of a house.
func PaintHouse(walls int, paint func(wall int)) {
	h := &house{paint: paint}
	for wall := range walls {
		h.crew.Add(1)
		go h.paintWall(wall)
	}
	h.crew.Wait()
}

type house struct {
	crew  sync.WaitGroup
	paint func(wall int)
}

func (h *house) paintWall(wall int) {
	defer h.crew.Done()
	h.paint(wall)
}
