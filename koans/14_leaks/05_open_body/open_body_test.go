package openbody_test

import (
	"bufio"
	"context"
	"io"
	"net"
	"net/http"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	openbody "goroutinekoans/koans/14_leaks/05_open_body"
	"goroutinekoans/koans/koantest"
)

const (
	open = "HTTP/1.1 200 OK\r\nContent-Length: 8000\r\n\r\n"
	shut = "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 8000\r\n\r\n" +
		"closed today\n"
	music = "HTTP/1.1 503 Service Unavailable\r\n\r\nla la la\n"
)

// The restaurant has one line, and is closed. Three people call, one after the
// other. Each hears after a minute that it is closed, and nobody waits for ever
// for the line.
func TestTheLineIsFreeAgain(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		called(t, shut, time.Minute, "",
			`the restaurant says "503 Service Unavailable"`)
	})
}

// Another one plays music, which has no end.
func TestMusicOnHold(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		called(t, music, time.Minute, "",
			`the restaurant says "503 Service Unavailable"`)
	})
}

// An open one reads out its menu, of which only the first line is of interest.
func TestTheDishOfTheDay(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		called(t, open, 2*time.Minute, "lasagna", "nothing")
	})
}

// heard is what three callers have heard, and how long they phoned.
type heard struct {
	dishes, errors []string
	took           time.Duration
}

// called has three people call a restaurant that gives such an answer. They
// call on a goroutine of their own: it may be stuck. Then the end of the bubble
// shows where.
func called(
	t *testing.T, answer string, takes time.Duration, dish, err string,
) {
	t.Helper()
	phone := &http.Client{Transport: restaurant(answer)}
	calls := make(chan heard, 1)
	go func() {
		var h heard
		for range 3 {
			start := time.Now()
			dish, err := openbody.DishOfTheDay(
				context.Background(), phone, "http://restaurant/menu")
			h.took += time.Since(start)
			h.dishes = append(h.dishes, dish)
			if err == nil {
				h.errors = append(h.errors, "nothing")
			} else {
				h.errors = append(h.errors, err.Error())
			}
			time.Sleep(time.Second)
		}
		calls <- h
	}()
	time.Sleep(24 * time.Hour)
	select {
	case h := <-calls:
		require.Equal(t, []string{err, err, err}, h.errors, "what went wrong")
		require.Equal(t, []string{dish, dish, dish}, h.dishes,
			"dishes of the day")
		koantest.Took(t, 3*takes, h.took, "three calls")
	default:
	}
	phone.CloseIdleConnections()
	time.Sleep(time.Hour)
}

// restaurant is at the other end of one line, in memory, so that time in it is
// virtual.
func restaurant(answer string) *http.Transport {
	return &http.Transport{
		MaxConnsPerHost: 1,
		DialContext: func(
			context.Context, string, string,
		) (net.Conn, error) {
			here, there := net.Pipe()
			go pickUp(there, answer)
			return here, nil
		},
	}
}

// pickUp answers a call after a minute. Who is open has to look for the menu
// first, and reads it out a minute later. Nobody hangs up here.
func pickUp(line net.Conn, answer string) {
	if _, err := http.ReadRequest(bufio.NewReader(line)); err != nil {
		line.Close()
		return
	}
	time.Sleep(time.Minute)
	io.WriteString(line, answer)
	if answer == open {
		time.Sleep(time.Minute)
		io.WriteString(line, "lasagna\npizza\n")
	}
}
