//koan:verdict wrong
// The guest keeps the memory of the tray, all of it, and the tray gets as
// much again: nothing is saved.

package borrowedtray

type Tray struct{ food []byte }

type Rack interface {
	Get() *Tray
	Put(tray *Tray)
}

func Serve(rack Rack, cook func(add func(piece string))) []byte {
	tray := rack.Get()
	defer rack.Put(tray)
	tray.food = tray.food[:0]
	cook(func(p string) { tray.food = append(tray.food, p...) })
	food := tray.food
	tray.food = make([]byte, 0, cap(food))
	return food
}
