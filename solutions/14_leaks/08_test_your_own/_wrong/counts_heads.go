//koan:verdict wrong
// There are as many people as before: one of them has moved out, and the cook
// has stayed.

package testyourown

import (
	"errors"
	"runtime"
	"time"
)

func Inspect(open func() (closeUp func())) error {
	n := runtime.NumGoroutine()
	open()()
	time.Sleep(100 * time.Millisecond)
	if runtime.NumGoroutine() > n {
		return errors.New("there is a (*house).cook too many")
	}
	return nil
}
