//koan:verdict wrong
// Run waits for the guests, and then reports that the bar was closed, as was
// wanted.

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
	closed := make(chan struct{})
	withdraw := context.AfterFunc(ctx, func() {
		defer close(closed)
		late := context.WithoutCancel(ctx)
		late, stop := context.WithTimeout(late, patience)
		defer stop()
		if bar.Shutdown(late) != nil {
			bar.Close()
		}
	})
	err := bar.Serve(door)
	if !withdraw() {
		<-closed
	}
	return err
}
