//koan:verdict memory_limit
// Takes all the memory that it can get.

package count

func Count(n int, visit func()) int {
	var all [][]byte
	for {
		block := make([]byte, 1<<20)
		for i := range block {
			block[i] = 1
		}
		all = append(all, block)
	}
}
