//koan:verdict wrong
// Close shuts the door, and throws out everybody who is eating.

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
	withdraw := context.AfterFunc(ctx, func() { bar.Close() })
	defer withdraw()
	if err := bar.Serve(door); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}
