//koan:verdict deadlock
// A method looks tidier, but a value receiver copies the group just as an
// argument does.

package copiedgroup

import "sync"

func PaintHouse(walls int, paint func(wall int)) {
	var h house
	h.paint = paint
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

func (h house) paintWall(wall int) {
	defer h.crew.Done()
	h.paint(wall)
}
