//koan:verdict race
// The copy is made when somebody else may have the tray already.

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
	tray.food = tray.food[:0]
	cook(func(piece string) {
		tray.food = append(tray.food, piece...)
	})
	rack.Put(tray)
	return bytes.Clone(tray.food)
}
