//koan:verdict rejected
//koan:unchecked time_limit
// Ignores every signal that can be ignored.

package count

import "os/signal"

func Count(n int, visit func()) int {
	signal.Ignore()
	for {
	}
}
