//koan:verdict time_limit
// Never ends, and never waits.

package count

func Count(n int, visit func()) int {
	for {
	}
}
