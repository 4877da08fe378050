// Package httpshutdown is about a bar that takes orders over HTTP.
package httpshutdown

import (
	"context"
	"net"
	"net/http"
	"time"
)

// Run gives the goroutine that closes a second way out.
func Run(
	ctx context.Context,
	door net.Listener,
	menu http.Handler,
	patience time.Duration,
) error {
	bar := &http.Server{Handler: menu}
	broken := make(chan struct{})
	closed := make(chan error)
	go func() {
		defer close(closed)
		select {
		case <-broken:
			return
		case <-ctx.Done():
		}
		late := context.WithoutCancel(ctx)
		late, stop := context.WithTimeout(late, patience)
		defer stop()
		err := bar.Shutdown(late)
		bar.Close()
		closed <- err
	}()
	if err := bar.Serve(door); err != http.ErrServerClosed {
		close(broken)
		<-closed
		return err
	}
	return <-closed
}
