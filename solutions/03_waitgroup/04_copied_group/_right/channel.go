// Package copiedgroup is about painters who paint whole houses.
package copiedgroup

// PaintHouse sends one painter to every wall of a house.
func PaintHouse(walls int, paint func(wall int)) {
	painted := make(chan int)
	for wall := range walls {
		go paintWall(wall, paint, painted)
	}
	for range walls {
		<-painted
	}
}

func paintWall(wall int, paint func(wall int), painted chan<- int) {
	paint(wall)
	painted <- wall
}
