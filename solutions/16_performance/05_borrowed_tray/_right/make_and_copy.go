// Package borrowedtray is about the trays of a canteen.
package borrowedtray

// Tray is a tray with room for food.
type Tray struct {
	food []byte
}

// Rack is where the trays are.
type Rack interface {
	Get() *Tray
	Put(tray *Tray)
}

// Serve serves one guest. The plate has just the size of the portion.
func Serve(rack Rack, cook func(add func(piece string))) []byte {
	tray := rack.Get()
	tray.food = tray.food[:0]
	cook(func(piece string) {
		tray.food = append(tray.food, piece...)
	})
	plate := make([]byte, len(tray.food))
	copy(plate, tray.food)
	rack.Put(tray)
	return plate
}
