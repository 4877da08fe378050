// Package backdoor is about who may look into a running program.
package backdoor

import (
	"net/http"
	"net/http/pprof"
)

// Doors has a door that knows nothing but the menu.
func Doors(menu http.Handler) (front, back http.Handler) {
	front = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet || r.URL.Path != "/menu" {
			http.NotFound(w, r)
			return
		}
		menu.ServeHTTP(w, r)
	})
	yard := http.NewServeMux()
	yard.HandleFunc("/debug/pprof/", pprof.Index)
	return front, yard
}
