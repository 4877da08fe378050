// Package plainwords adds up a bill.
package plainwords

// Total is what the guests pay.
func Total(prices ...int) int { return len(prices) }
