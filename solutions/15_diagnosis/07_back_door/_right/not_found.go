// Package backdoor is about who may look into a running program.
package backdoor

import (
	"net/http"
	"net/http/pprof"
)

// Doors says of all the rest, in so many words, that it isn't there.
func Doors(menu http.Handler) (front, back http.Handler) {
	street := http.NewServeMux()
	street.Handle("GET /menu", menu)
	street.Handle("/", http.NotFoundHandler())

	yard := http.NewServeMux()
	yard.HandleFunc("/debug/pprof/", pprof.Index)
	yard.HandleFunc("/debug/pprof/cmdline", pprof.Cmdline)
	yard.HandleFunc("/debug/pprof/profile", pprof.Profile)
	yard.HandleFunc("/debug/pprof/symbol", pprof.Symbol)
	yard.HandleFunc("/debug/pprof/trace", pprof.Trace)
	return street, yard
}
