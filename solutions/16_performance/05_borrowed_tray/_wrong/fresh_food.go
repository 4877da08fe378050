//koan:verdict wrong
// The guest keeps the food and the tray loses its memory: nothing is reused
// but the empty struct.

package borrowedtray

type Tray struct {
	food []byte
}

type Rack interface {
	Get() *Tray
	Put(tray *Tray)
}

func Serve(rack Rack, cook func(add func(piece string))) []byte {
	tray := rack.Get()
	defer rack.Put(tray)
	tray.food = nil
	cook(func(piece string) {
		tray.food = append(tray.food, piece...)
	})
	return tray.food
}
