//koan:verdict race
// A short wait before each tip makes a clash rarer and orders nobody.

package tipjar

import "time"

type Jar struct{ coins int }

func (j *Jar) Tip(give func() int) {
	n := give()
	time.Sleep(time.Microsecond)
	j.coins += n
}

func (j *Jar) Coins() int { return j.coins }
