//koan:verdict wrong
// A copy, but with everything that guests before have left on the tray.

package borrowedtray

import "bytes"

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
	cook(func(piece string) {
		tray.food = append(tray.food, piece...)
	})
	return bytes.Clone(tray.food)
}
