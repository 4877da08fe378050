package prove_test

import (
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v3"

	"goroutinekoans/grader/internal/course"
)

// Every section of the tutorial and every class of bugs has its koans, and no
// koan is there for nothing.
func TestCoverage(t *testing.T) {
	text, err := os.ReadFile("testdata/coverage.yaml")
	require.NoError(t, err)
	var table map[string]map[string][]string
	require.NoError(t, yaml.Unmarshal(text, &table))
	require.NotEmpty(t, table["tutorial"])
	require.NotEmpty(t, table["bugs"])

	c, err := course.Load("../../..")
	require.NoError(t, err)
	slugs := map[string]bool{}
	for _, k := range c.Koans() {
		slugs[k.Slug()] = true
	}
	var used []string
	for part, rows := range table {
		for row, koans := range rows {
			assert.NotEmpty(t, koans, "%s: %s", part, row)
			for _, slug := range koans {
				assert.True(t, slugs[slug], "%s: %s: there is no koan %s", part, row, slug)
			}
			used = append(used, koans...)
		}
	}
	for slug := range slugs {
		assert.True(t, slices.Contains(used, slug), "testdata/coverage.yaml doesn't say what %s is for", slug)
	}
}
