package build

import (
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
)

func TestALongBuildTellsHowFarItIs(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var said []string
		m := &meter{tell: func(done, total int, pkg string) {
			said = append(said, fmt.Sprintf("%d/%d %s", done, total, pkg))
		}}
		stop := m.count(func() []byte { return []byte("fmt\nm/koans/zz_link/u1/code\n") })
		m.step("errors")
		time.Sleep(patience + 1)
		synctest.Wait()
		m.step("fmt")
		m.step("m/koans/zz_link/u1/code")
		stop()
		m.end()
		require.Equal(t, []string{"1/4 ", "2/4 fmt", "3/4 m/koans", "4/4 "}, said)
	})
}

func TestAQuickBuildTellsNothing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m := &meter{tell: func(int, int, string) { t.Error("it said something") }}
		stop := m.count(func() []byte { return nil })
		m.step("fmt")
		stop()
		m.end()
		(&meter{}).step("fmt")
	})
}
