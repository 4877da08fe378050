// Package backdoor is about who may look into a running program.
package backdoor

import (
	"net/http"
	"net/http/pprof"
)

// Doors names the profiles one by one.
func Doors(menu http.Handler) (front, back http.Handler) {
	street, yard := http.NewServeMux(), http.NewServeMux()
	street.Handle("GET /menu", menu)
	yard.HandleFunc("GET /debug/pprof/{$}", pprof.Index)
	for _, name := range []string{
		"goroutine", "heap", "allocs", "block", "mutex", "threadcreate",
	} {
		yard.Handle("GET /debug/pprof/"+name, pprof.Handler(name))
	}
	return street, yard
}
