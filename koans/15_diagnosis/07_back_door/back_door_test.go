package backdoor_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	backdoor "goroutinekoans/koans/15_diagnosis/07_back_door"
	"goroutinekoans/koans/koantest"
)

// peeks are what somebody who is curious tries. (The CPU profile and the trace
// aren't asked for, for they take their time; whoever finds the list of all
// profiles finds those as well.)
var peeks = []string{
	"/debug/pprof/",
	"/debug/pprof/goroutine?debug=2",
	"/debug/pprof/heap?debug=1",
	"/debug/pprof/cmdline",
	"/debug/pprof/symbol",
	"/debug/pprof/nothing",
}

// From the street nobody looks into the bar.
func TestFromTheStreet(t *testing.T) {
	front, _ := doors(t)
	for _, path := range peeks {
		answer := knock(t, front, path, "198.51.100.7:4711", nil)
		require.Equal(t, http.StatusNotFound, answer.Code,
			"status of GET %s at the front door", path)
	}
}

// Behind a proxy each request comes from this same machine, and a stranger can
// write into its headers whatever he likes.
func TestThroughAProxy(t *testing.T) {
	front, _ := doors(t)
	for _, path := range peeks {
		answer := knock(t, front, path, "127.0.0.1:4711", http.Header{
			"X-Forwarded-For": {"127.0.0.1"},
			"Authorization":   {"Basic YmFya2VlcGVyOnNlY3JldA=="},
		})
		require.Equal(t, http.StatusNotFound, answer.Code,
			"status of GET %s at the front door, behind a proxy", path)
	}
}

// The menu is there; other pages aren't, not even such as some other package
// has registered with http.DefaultServeMux.
func TestTheMenu(t *testing.T) {
	front, _ := doors(t)
	answer := knock(t, front, "/menu", "198.51.100.7:4711", nil)
	require.Equal(t, http.StatusOK, answer.Code,
		"status of GET /menu at the front door")
	require.Equal(t, "soup", answer.Body.String(), "what the menu says")
	for _, path := range []string{"/", "/menus", "/of/somebody/else"} {
		answer := knock(t, front, path, "198.51.100.7:4711", nil)
		require.Equal(t, http.StatusNotFound, answer.Code,
			"status of GET %s at the front door", path)
	}
}

// Through the back door the staff see a goroutine of the test, which waits.
func TestFromTheYard(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	stove := make(chan int)
	crowd.Go(func() { atTheStove(stove) })
	crowd.Settle()
	_, back := doors(t)
	list := knock(t, back, "/debug/pprof/", "192.0.2.1:9", nil)
	profile := knock(t, back, "/debug/pprof/goroutine?debug=1",
		"192.0.2.1:9", nil)
	heap := knock(t, back, "/debug/pprof/heap?debug=1", "192.0.2.1:9", nil)
	close(stove)
	crowd.Finish()
	require.Equal(t, http.StatusOK, list.Code,
		"status of GET %s at the back door", "/debug/pprof/")
	require.Equal(t, http.StatusOK, profile.Code,
		"status of GET %s at the back door", "/debug/pprof/goroutine")
	require.Contains(t, profile.Body.String(), "atTheStove",
		"the goroutines in the profile")
	require.Equal(t, http.StatusOK, heap.Code,
		"status of GET %s at the back door", "/debug/pprof/heap")
}

//go:noinline
func atTheStove(stove chan int) { <-stove }

// somebodyElse is another package, which has registered a page of its own.
var somebodyElse = sync.OnceFunc(func() {
	http.HandleFunc("/of/somebody/else",
		func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, "hello") })
})

// doors has a goroutine of its own make the doors, with soup on the menu.
func doors(t *testing.T) (front, back http.Handler) {
	t.Helper()
	somebodyElse()
	crowd := koantest.NewCrowd(t)
	crowd.Go(func() {
		front, back = backdoor.Doors(http.HandlerFunc(
			func(w http.ResponseWriter, r *http.Request) {
				fmt.Fprint(w, "soup")
			}))
	})
	crowd.Finish()
	require.NotNil(t, front, "the front door")
	require.NotNil(t, back, "the back door")
	return front, back
}

// knock sends a request to a door, from an address.
func knock(
	t *testing.T, door http.Handler, path, from string, header http.Header,
) *httptest.ResponseRecorder {
	answer := httptest.NewRecorder()
	request := httptest.NewRequest("GET", path, nil)
	request.RemoteAddr = from
	for name, values := range header {
		request.Header[name] = values
	}
	crowd := koantest.NewCrowd(t)
	crowd.Go(func() { door.ServeHTTP(answer, request) })
	crowd.Finish()
	return answer
}
