//koan:verdict wrong
// Nobody knows beforehand how long the painters take.

package painterstogether

import "time"

func PaintHouse(walls int, paint func(wall int)) {
	for wall := range walls {
		go paint(wall)
	}
	time.Sleep(20 * time.Millisecond)
}
