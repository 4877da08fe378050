//koan:verdict rejected
//koan:unchecked serial
// Phones home.

package count

import (
	"fmt"
	"net"
	"time"
)

func Count(n int, visit func()) int {
	_, err := net.DialTimeout("tcp", "127.0.0.1:9", time.Second)
	fmt.Println(err)
	for range n {
		visit()
	}
	return n
}
