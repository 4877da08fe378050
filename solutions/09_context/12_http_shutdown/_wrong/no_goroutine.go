//koan:verdict deadlock
// Serve returns when somebody closes the bar. Who waits for it first never gets
// to that.

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
	if err := bar.Serve(door); err != http.ErrServerClosed {
		return err
	}
	<-ctx.Done()
	late, stop := context.WithTimeout(context.WithoutCancel(ctx), patience)
	defer stop()
	defer bar.Close()
	return bar.Shutdown(late)
}
