// Package httpshutdown is about a bar that takes orders over HTTP.
package httpshutdown

import (
	"context"
	"errors"
	"net"
	"net/http"
	"time"

	"golang.org/x/sync/errgroup"
)

// Run lets two in a group watch the door and the clock.
func Run(
	ctx context.Context,
	door net.Listener,
	menu http.Handler,
	patience time.Duration,
) error {
	bar := &http.Server{Handler: menu}
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error {
		if err := bar.Serve(door); !errors.Is(err, http.ErrServerClosed) {
			return err
		}
		return nil
	})
	group.Go(func() error {
		<-ctx.Done()
		late := context.WithoutCancel(ctx)
		late, stop := context.WithTimeout(late, patience)
		defer stop()
		defer bar.Close()
		return bar.Shutdown(late)
	})
	return group.Wait()
}
