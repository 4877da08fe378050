// Package stopwhendone is about the bands that play in the bar.
package stopwhendone

import "context"

// Play lets a band play its set, and returns how many songs it was.
//
// If the neighbours complain meanwhile, ctx ends: then the plug is pulled at
// once, once, while the band is still playing. The band hears that and stops.
// Pulling the plug takes a moment, since the cable is rolled up, too; Play
// returns when the band has stopped and the cable is rolled up.
//
// All bands of an evening play with the same ctx. When a set is over, nobody of
// that set stays in the bar, and nothing waits for the end of ctx any more:
// whoever complains later doesn't have its plug pulled.
func Play(
	ctx context.Context,
	set func() (songs int),
	pullThePlug func(),
) (songs int) {
	go func() {
		<-ctx.Done()
		pullThePlug()
	}()
	return set()
}
