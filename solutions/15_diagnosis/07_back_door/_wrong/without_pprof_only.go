//koan:verdict wrong
// This one page is shut; whatever else is registered with the default mux is on
// the street as before.

package backdoor

import (
	"net/http"
	"net/http/pprof"
)

func Doors(menu http.Handler) (front, back http.Handler) {
	street := http.NewServeMux()
	street.Handle("GET /menu", menu)
	street.Handle("/", http.DefaultServeMux)
	street.Handle("/debug/", http.NotFoundHandler())

	yard := http.NewServeMux()
	yard.HandleFunc("/debug/pprof/", pprof.Index)
	yard.HandleFunc("/debug/pprof/cmdline", pprof.Cmdline)
	yard.HandleFunc("/debug/pprof/profile", pprof.Profile)
	yard.HandleFunc("/debug/pprof/symbol", pprof.Symbol)
	yard.HandleFunc("/debug/pprof/trace", pprof.Trace)
	return street, yard
}
