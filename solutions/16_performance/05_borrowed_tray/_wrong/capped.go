//koan:verdict race
// A slice with its capacity cut off still lies in the same memory.

package borrowedtray

import "slices"

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
	tray.food = tray.food[:0]
	cook(func(piece string) {
		tray.food = append(tray.food, piece...)
	})
	return slices.Clip(tray.food)
}
