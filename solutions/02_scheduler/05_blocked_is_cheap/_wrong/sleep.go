//koan:verdict race
// A sleep that is long enough for every call is no agreement that they are over,
// and the prices are read while the clerks may still write.

package blockedischeap

import "time"

func Prices(shops []string, lines int, call func(shop string) int) []int {
	prices := make([]int, len(shops))
	free := make(chan struct{}, lines)
	for i, shop := range shops {
		free <- struct{}{}
		go func() {
			prices[i] = call(shop)
			<-free
		}()
	}
	time.Sleep(time.Hour)
	return append([]int(nil), prices...)
}
