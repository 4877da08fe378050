//koan:verdict wrong
// Without a stoker nobody stays behind, and nobody tends the oven either.

package shopwithoutclosingtime

import (
	"sync"
	"time"
)

type Oven interface {
	Light()
	Tend()
	PutOut()
}

type Bakery struct {
	closing chan struct{}
	once    sync.Once
	stoker  sync.WaitGroup
}

func Open(oven Oven, unlock func() error) (*Bakery, error) {
	b := &Bakery{closing: make(chan struct{})}
	oven.Light()
	time.AfterFunc(10*time.Minute, oven.Tend)
	if err := unlock(); err != nil {
		oven.PutOut()
		return nil, err
	}
	return b, nil
}

func (b *Bakery) Close() {
	b.once.Do(func() { close(b.closing) })
}
