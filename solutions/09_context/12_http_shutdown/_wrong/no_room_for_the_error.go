//koan:verdict leak
// Serve does come back when the bar closes, with an error that nobody takes.

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
	served := make(chan error)
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
