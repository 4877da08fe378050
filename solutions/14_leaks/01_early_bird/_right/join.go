// Package earlybird is about a bakery that delivers to hotels.
package earlybird

import "sync"

// Deliver makes breakfast for a hotel, as soon as that is confirmed.
func Deliver(
	confirm func() error,
	bake func(what string) (tray string),
) (rolls, croissants string, err error) {
	if err := confirm(); err != nil {
		return "", "", err
	}
	var bakers sync.WaitGroup
	bakers.Go(func() { rolls = bake("rolls") })
	bakers.Go(func() { croissants = bake("croissants") })
	bakers.Wait()
	return rolls, croissants, nil
}
