//koan:verdict wrong
// The context that ended is the reason for closing, and no limit for it:
// Shutdown gives up at once.

package httpshutdown

import (
	"context"
	"net"
	"net/http"
	"time"
)

func Run(
	ctx context.Context,
	door net.Listener,
	menu http.Handler,
	patience time.Duration,
) error {
	bar := &http.Server{Handler: menu}
	defer bar.Close()
	served := make(chan error, 1)
	go func() { served <- bar.Serve(door) }()
	select {
	case err := <-served:
		return err
	case <-ctx.Done():
	}
	late, stop := context.WithTimeout(ctx, patience)
	defer stop()
	return bar.Shutdown(late)
}
