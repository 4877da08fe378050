// Package httpshutdown is about a bar that takes orders over HTTP.
package httpshutdown

import (
	"context"
	"errors"
	"net"
	"net/http"
	"time"
)

// Run serves itself, and has the context close the bar.
func Run(
	ctx context.Context,
	door net.Listener,
	menu http.Handler,
	patience time.Duration,
) error {
	bar := &http.Server{Handler: menu}
	closed := make(chan error, 1)
	withdraw := context.AfterFunc(ctx, func() {
		late := context.WithoutCancel(ctx)
		late, stop := context.WithTimeout(late, patience)
		defer stop()
		defer bar.Close()
		closed <- bar.Shutdown(late)
	})
	err := bar.Serve(door)
	if errors.Is(err, http.ErrServerClosed) {
		return <-closed
	}
	withdraw()
	return err
}
