// Package borrowedtray is about the trays of a canteen.
package borrowedtray

// Tray is a tray with room for food.
type Tray struct {
	food []byte
}

// Rack is where the trays are. Get takes one: an empty new one if there is no
// other. What is on the tray is whatever was left there. Whoever has put a tray
// back no longer owns it: somebody else may have it at once.
//
// sync.Pool is such a rack.
type Rack interface {
	Get() *Tray
	Put(tray *Tray)
}

// Serve puts a portion on a tray from the rack, piece by piece: cook calls add
// as often as it likes, and a tray that is reused has room already. It returns
// the guest's portion, and nothing else; from then on this belongs to the
// guest, who may change it, and keeps it as long as he likes. A guest with a
// small portion takes along little memory, whatever was on the tray before.
//
// The tray goes back to the rack every time, and what Serve does with it is
// over by then. Many guests are served at once.
func Serve(rack Rack, cook func(add func(piece string))) []byte {
	tray := rack.Get()
	defer rack.Put(tray)
	tray.food = tray.food[:0]
	cook(func(piece string) {
		tray.food = append(tray.food, piece...)
	})
	return tray.food
}
