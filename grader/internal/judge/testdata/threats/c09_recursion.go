//koan:verdict panic
// Calls itself for ever.

package count

func Count(n int, visit func()) int { return 1 + Count(n+1, visit) }
