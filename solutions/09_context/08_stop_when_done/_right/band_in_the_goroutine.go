// Package stopwhendone is about the bands that play in the bar.
package stopwhendone

import "context"

// Play listens itself, and lets the band play next to it.
func Play(
	ctx context.Context,
	set func() (songs int),
	pullThePlug func(),
) (songs int) {
	over := make(chan int, 1)
	go func() { over <- set() }()
	select {
	case songs := <-over:
		return songs
	case <-ctx.Done():
		pullThePlug()
		return <-over
	}
}
