//koan:verdict wrong
// The portion is put together on a plate that is large enough for any feast;
// the tray goes back unused.

package borrowedtray

type Tray struct{ food []byte }

type Rack interface {
	Get() *Tray
	Put(tray *Tray)
}

func Serve(rack Rack, cook func(add func(piece string))) []byte {
	tray := rack.Get()
	defer rack.Put(tray)
	food := make([]byte, 0, 1<<18)
	cook(func(p string) { food = append(food, p...) })
	return food
}
