//koan:verdict race
// The tray is emptied when somebody else may have it already.

package borrowedtray

import "bytes"

type Tray struct{ food []byte }

type Rack interface {
	Get() *Tray
	Put(tray *Tray)
}

func Serve(rack Rack, cook func(add func(piece string))) []byte {
	tray := rack.Get()
	cook(func(p string) { tray.food = append(tray.food, p...) })
	food := bytes.Clone(tray.food)
	rack.Put(tray)
	tray.food = tray.food[:0]
	return food
}
