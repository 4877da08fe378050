//koan:verdict wrong
// Behind a proxy everybody comes from here.

package backdoor

import (
	"net/http"
	"net/http/pprof"
	"strings"
)

func Doors(menu http.Handler) (front, back http.Handler) {
	street := http.NewServeMux()
	street.Handle("GET /menu", menu)
	street.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		if !strings.HasPrefix(r.RemoteAddr, "127.0.0.1:") {
			http.NotFound(w, r)
			return
		}
		http.DefaultServeMux.ServeHTTP(w, r)
	})

	yard := http.NewServeMux()
	yard.HandleFunc("/debug/pprof/", pprof.Index)
	yard.HandleFunc("/debug/pprof/cmdline", pprof.Cmdline)
	yard.HandleFunc("/debug/pprof/profile", pprof.Profile)
	yard.HandleFunc("/debug/pprof/symbol", pprof.Symbol)
	yard.HandleFunc("/debug/pprof/trace", pprof.Trace)
	return street, yard
}
