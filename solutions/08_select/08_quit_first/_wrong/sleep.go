//koan:verdict serial
// A courier who sleeps between two looks comes late to each parcel, and to
// stop.

package quitfirst

import "time"

func Round(
	belt <-chan string,
	stop <-chan struct{},
	deliver func(parcel string),
) {
	for {
		select {
		case <-stop:
			return
		default:
		}
		select {
		case parcel, open := <-belt:
			if !open {
				return
			}
			deliver(parcel)
		default:
			time.Sleep(time.Millisecond)
		}
	}
}
