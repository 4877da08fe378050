//koan:verdict wrong
// Whoever sleeps until patience is over has the guests served, and is still
// there long after the last has left.

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
	withdraw := context.AfterFunc(ctx, func() {
		bar.Shutdown(context.Background())
	})
	defer withdraw()
	if err := bar.Serve(door); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	time.Sleep(patience)
	return bar.Close()
}
