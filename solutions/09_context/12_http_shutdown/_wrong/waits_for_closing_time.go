//koan:verdict leak
// When the door breaks, the goroutine waits for a closing time that never comes.

package httpshutdown

import (
	"context"
	"errors"
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
	closed := make(chan error)
	go func() {
		<-ctx.Done()
		late := context.WithoutCancel(ctx)
		late, stop := context.WithTimeout(late, patience)
		defer stop()
		defer bar.Close()
		closed <- bar.Shutdown(late)
	}()
	if err := bar.Serve(door); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return <-closed
}
