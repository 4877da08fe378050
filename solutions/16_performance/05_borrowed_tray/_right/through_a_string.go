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

// Serve serves one guest. A string never changes, so it's a copy.
func Serve(rack Rack, cook func(add func(piece string))) []byte {
	return []byte(portion(rack, cook))
}

func portion(rack Rack, cook func(add func(piece string))) string {
	tray := rack.Get()
	defer rack.Put(tray)
	tray.food = tray.food[:0]
	cook(func(piece string) {
		tray.food = append(tray.food, piece...)
	})
	return string(tray.food)
}
