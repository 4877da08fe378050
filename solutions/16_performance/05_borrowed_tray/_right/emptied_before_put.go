// Package borrowedtray is about the trays of a canteen.
package borrowedtray

import "slices"

// Tray is a tray with room for food.
type Tray struct {
	food []byte
}

// Rack is where the trays are.
type Rack interface {
	Get() *Tray
	Put(tray *Tray)
}

// Serve serves one guest. Trays are put back empty.
func Serve(rack Rack, cook func(add func(piece string))) []byte {
	tray := rack.Get()
	defer func() {
		tray.food = tray.food[:0]
		rack.Put(tray)
	}()
	cook(func(piece string) {
		tray.food = append(tray.food, piece...)
	})
	return slices.Clone(tray.food)
}
