//koan:verdict rejected
//koan:unchecked serial
// Writes files wherever it may, and makes them hard to remove. At home nothing
// bounds them but the time limit; in a class the sandbox does.

package count

import "os"

func Count(n int, visit func()) int {
	_ = os.MkdirAll("locked/up", 0o700)
	_ = os.WriteFile("locked/up/file", make([]byte, 10<<20), 0o400)
	_ = os.WriteFile(os.TempDir()+"/more", make([]byte, 10<<20), 0o400)
	_ = os.Chmod("locked", 0)
	for range n {
		visit()
	}
	return n
}
