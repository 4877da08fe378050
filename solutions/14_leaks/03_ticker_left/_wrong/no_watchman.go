//koan:verdict serial
// Without a goroutine it is the caller who walks around: Patrol comes back
// after the first round.

package tickerleft

import "time"

func Patrol(every time.Duration, round func()) (dismiss func()) {
	ticker := time.NewTicker(every)
	<-ticker.C
	round()
	return ticker.Stop
}
