//koan:verdict serial
// Without goroutines one clerk phones one shop after the other.

package blockedischeap

func Prices(shops []string, lines int, call func(shop string) int) []int {
	prices := make([]int, len(shops))
	for i, shop := range shops {
		prices[i] = call(shop)
	}
	return prices
}
