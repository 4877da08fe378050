//koan:verdict wrong
// A new plate for each guest, grown piece by piece: no tray is used again.

package borrowedtray

type Tray struct {
	food []byte
}

type Rack interface {
	Get() *Tray
	Put(tray *Tray)
}

func Serve(rack Rack, cook func(add func(piece string))) []byte {
	var food []byte
	cook(func(piece string) {
		food = append(food, piece...)
	})
	return food
}
