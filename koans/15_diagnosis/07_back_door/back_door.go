// Package backdoor is about who may look into a running program.
package backdoor

import (
	"net/http"
	"net/http/pprof"
)

// Doors makes the two doors of the bar, each for a server of its own.
//
// The front door is on the street: whoever comes along can see the menu there,
// at /menu, and nothing else. No other page is found (404), whatever it is and
// wherever the request comes from.
//
// The back door is in the yard, where only the staff can get in. There pprof is
// found, from /debug/pprof/ on, with all its profiles.
func Doors(menu http.Handler) (front, back http.Handler) {
	street := http.NewServeMux()
	street.Handle("GET /menu", menu)
	street.Handle("/", http.DefaultServeMux)

	yard := http.NewServeMux()
	yard.HandleFunc("/debug/pprof/", pprof.Index)
	yard.HandleFunc("/debug/pprof/cmdline", pprof.Cmdline)
	yard.HandleFunc("/debug/pprof/profile", pprof.Profile)
	yard.HandleFunc("/debug/pprof/symbol", pprof.Symbol)
	yard.HandleFunc("/debug/pprof/trace", pprof.Trace)
	return street, yard
}
