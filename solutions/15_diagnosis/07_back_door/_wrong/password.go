//koan:verdict wrong
// A door with a lock is still a door on the street, where everybody sees that it
// is there and may try the handle.

package backdoor

import (
	"net/http"
	"net/http/pprof"
)

func Doors(menu http.Handler) (front, back http.Handler) {
	street := http.NewServeMux()
	street.Handle("GET /menu", menu)
	street.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		_, password, _ := r.BasicAuth()
		if password != "soup of the day" {
			http.Error(w, "who are you?", http.StatusUnauthorized)
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
