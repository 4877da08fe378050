//koan:verdict wrong
// A guest who stays keeps the bar open all night.

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
	return bar.Shutdown(context.WithoutCancel(ctx))
}
