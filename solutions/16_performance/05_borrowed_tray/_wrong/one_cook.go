//koan:verdict serial
// With one lock for the whole canteen two cooks never cook at once.

package borrowedtray

import (
	"bytes"
	"sync"
)

type Tray struct {
	food []byte
}

type Rack interface {
	Get() *Tray
	Put(tray *Tray)
}

var canteen sync.Mutex

func Serve(rack Rack, cook func(add func(piece string))) []byte {
	canteen.Lock()
	defer canteen.Unlock()
	tray := rack.Get()
	defer rack.Put(tray)
	tray.food = tray.food[:0]
	cook(func(piece string) {
		tray.food = append(tray.food, piece...)
	})
	return bytes.Clone(tray.food)
}
