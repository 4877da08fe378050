//koan:verdict serial
// The bakers look each second whether the hotel has decided, and so they begin
// up to a second too late, having woken up for nothing all along.

package earlybird

import (
	"sync/atomic"
	"time"
)

func Deliver(
	confirm func() error,
	bake func(what string) (tray string),
) (rolls, croissants string, err error) {
	var state atomic.Int32
	left, right := make(chan string), make(chan string)
	baker := func(what string, c chan string) {
		for state.Load() == 0 {
			time.Sleep(time.Second)
		}
		if state.Load() == 1 {
			c <- bake(what)
		}
	}
	go baker("rolls", left)
	go baker("croissants", right)
	if err := confirm(); err != nil {
		state.Store(2)
		return "", "", err
	}
	state.Store(1)
	return <-left, <-right, nil
}
