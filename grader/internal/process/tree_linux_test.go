package process

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Kernels differ in whether they list the children of a process.
func TestBothWaysToFindChildren(t *testing.T) {
	tree, child := shell(t, "sleep 60 & echo $!; wait")
	defer tree.End()
	head := tree.cmd.Process.Pid
	require.Equal(t, []int{child}, Children(head))
	require.Equal(t, []int{child}, childrenBySearch(head))
}
