package httpshutdown_test

import (
	"bufio"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	httpshutdown "goroutinekoans/koans/09_context/12_http_shutdown"
	"goroutinekoans/koans/koantest"
)

// The door breaks after half an hour. The owner wasn't going to close that day,
// and so nobody may be left who waits for it.
func TestTheDoorBreaks(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		d := newDoor()
		time.AfterFunc(30*time.Minute, func() { close(d.broken) })
		ctx, _ := owner()
		start := time.Now()
		err := httpshutdown.Run(ctx, d, stew(time.Minute), time.Hour)
		require.Equal(t, 30, since(start), "minute in which Run returned")
		require.ErrorIs(t, err, errHinge, "what Run returns")
		time.Sleep(24 * time.Hour)
	})
}

// A guest orders the stew, which takes half an hour. Ten minutes later the bar
// closes. Who comes after that finds the door shut; the stew is served.
func TestTheGuestInsideIsServed(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		d := newDoor()
		ctx, closing := owner()
		time.AfterFunc(10*time.Minute, closing)
		start := time.Now()
		inside, outside := d.guest(0), d.guest(20*time.Minute)
		err := httpshutdown.Run(ctx, d, stew(30*time.Minute), time.Hour)
		minutes := since(start)
		inside.gone.Wait()
		outside.gone.Wait()
		require.Equal(t, "stew", inside.got, "what the guest inside got")
		require.Equal(t, "nothing", outside.got, "what the guest outside got")
		require.Equal(t, 30, minutes, "minute in which Run returned")
		require.NoError(t, err, "what Run returns")
		time.Sleep(24 * time.Hour)
	})
}

// This stew takes five hours, and patience is over after one. So the guest is
// thrown out.
func TestPatienceIsOver(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		d := newDoor()
		ctx, closing := owner()
		time.AfterFunc(10*time.Minute, closing)
		start := time.Now()
		inside := d.guest(0)
		err := httpshutdown.Run(ctx, d, stew(5*time.Hour), time.Hour)
		minutes := since(start)
		inside.gone.Wait()
		require.Equal(t, 70, since(start), "minute in which the guest was out")
		require.Equal(t, "nothing", inside.got, "what the guest inside got")
		require.Equal(t, 70, minutes, "minute in which Run returned")
		require.ErrorIs(t, err, context.DeadlineExceeded, "what Run returns")
		time.Sleep(24 * time.Hour)
	})
}

// since is the time in minutes: a server looks only twice a second whether the
// last guest has left.
func since(start time.Time) int { return int(time.Since(start) / time.Minute) }

// owner is who closes the bar, if ever.
func owner() (ctx context.Context, closing context.CancelFunc) {
	return context.WithCancel(context.Background())
}

// stew is a menu with one dish. The cook stops when the guest is gone.
func stew(cooking time.Duration) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		select {
		case <-time.After(cooking):
			io.WriteString(w, "stew")
		case <-r.Context().Done():
		}
	}
}

var errHinge = errors.New("a hinge is broken")

// door is a listener in memory, so that time in the bar is virtual.
type door struct {
	knocks chan net.Conn
	broken chan struct{}
	shut   chan struct{}
	once   sync.Once
}

func newDoor() *door {
	return &door{
		knocks: make(chan net.Conn),
		broken: make(chan struct{}),
		shut:   make(chan struct{}),
	}
}

func (d *door) Accept() (net.Conn, error) {
	select {
	case c := <-d.knocks:
		return c, nil
	case <-d.broken:
		return nil, errHinge
	case <-d.shut:
		return nil, net.ErrClosed
	}
}

func (d *door) Close() error {
	d.once.Do(func() { close(d.shut) })
	return nil
}

func (d *door) Addr() net.Addr { return &net.TCPAddr{} }

// guest is somebody who came to eat.
type guest struct {
	got  string
	gone sync.WaitGroup
}

// guest comes after a while, and orders if the door is open.
func (d *door) guest(comes time.Duration) *guest {
	g := &guest{got: "nothing"}
	g.gone.Go(func() {
		time.Sleep(comes)
		inside, outside := net.Pipe()
		defer outside.Close()
		select {
		case d.knocks <- inside:
		case <-d.shut:
			return
		}
		io.WriteString(outside, "GET / HTTP/1.1\r\nHost: bar\r\n\r\n")
		r, err := http.ReadResponse(bufio.NewReader(outside), nil)
		if err != nil {
			return
		}
		defer r.Body.Close()
		if dish, err := io.ReadAll(r.Body); err == nil {
			g.got = string(dish)
		}
	})
	return g
}
