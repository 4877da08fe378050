// Package httpshutdown is about a bar that takes orders over HTTP.
package httpshutdown

import (
	"context"
	"net"
	"net/http"
	"time"
)

// Run serves the guests who come in through door, until ctx ends. Then it
// closes: nobody else gets in, and who sits inside already is served to the
// end. When the last of them has left, Run returns nil.
//
// Nobody waits for them longer than patience, counted from the moment when ctx
// ended. Then those who are still inside are thrown out, by closing their
// connections, and Run returns context.DeadlineExceeded.
//
// If the door breaks, Run returns the error of the door at once.
//
// Whatever happens, no goroutine of Run stays behind.
func Run(
	ctx context.Context,
	door net.Listener,
	menu http.Handler,
	patience time.Duration,
) error {
	bar := &http.Server{Handler: menu}
	go func() {
		<-ctx.Done()
		late, stop := context.WithTimeout(context.WithoutCancel(ctx), patience)
		defer stop()
		if bar.Shutdown(late) != nil {
			bar.Close()
		}
	}()
	return bar.Serve(door)
}
