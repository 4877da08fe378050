//koan:verdict wrong
// Safe, and blind: now the staff can't look in, either.

package backdoor

import "net/http"

func Doors(menu http.Handler) (front, back http.Handler) {
	street := http.NewServeMux()
	street.Handle("GET /menu", menu)

	yard := http.NewServeMux()
	return street, yard
}
