//koan:verdict race
// The tray goes back a little later: the guest still has it.

package borrowedtray

import "time"

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
	time.AfterFunc(time.Millisecond, func() { rack.Put(tray) })
	return tray.food
}
