//koan:verdict wrong
// Shutdown only stops waiting when its context ends. The guest goes on eating.

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
	served := make(chan error, 1)
	go func() { served <- bar.Serve(door) }()
	select {
	case err := <-served:
		return err
	case <-ctx.Done():
	}
	late, stop := context.WithTimeout(context.WithoutCancel(ctx), patience)
	defer stop()
	return bar.Shutdown(late)
}
