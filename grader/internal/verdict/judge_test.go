package verdict_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/verdict"
	"goroutinekoans/grader/internal/verdict/recorded"
)

func streams(t *testing.T) map[string]recorded.Stream {
	t.Helper()
	all, err := recorded.Load(filepath.Join("testdata", "streams"))
	require.NoError(t, err)
	require.NotEmpty(t, all)
	return all
}

// Every recorded run gets the verdict that it was recorded for.
func TestRecordedStreams(t *testing.T) {
	for name, s := range streams(t) {
		t.Run(name, func(t *testing.T) {
			v := s.Verdict()
			require.Equal(t, s.Fault, string(v.Word), v.Message)
			if os.Getenv("SHOW") != "" {
				text, _ := json.MarshalIndent(v, "", " ")
				fmt.Println(name, string(text))
			}
			if v.Word != verdict.Pass {
				require.Equal(t, s.Course().File(), v.Findings[0].File)
			}
		})
	}
}

var _ = slices.Sort[[]int]
var _ = strings.Cut
var _ = utf8.ValidString
