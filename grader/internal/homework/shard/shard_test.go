package shard_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/homework/shard"
)

func env(vars map[string]string) func(string) string {
	return func(name string) string { return vars[name] }
}

func TestEveryStudentIsInOneShard(t *testing.T) {
	for n := 1; n <= 9; n++ {
		most := 0
		sizes := make([]int, n)
		for s := range 900 {
			in := 0
			for i := range n {
				if (shard.Shard{I: i, N: n}).Has(fmt.Sprintf("s%03d", s)) {
					in++
					sizes[i]++
					most = max(most, sizes[i])
				}
			}
			require.Equal(t, 1, in)
		}
		assert.Less(t, most, 2*900/n+1, "%d shards: %v", n, sizes)
	}
	assert.True(t, shard.Shard{}.Has("anybody"))
}

func TestEngines(t *testing.T) {
	for _, c := range []struct {
		want string
		vars map[string]string
	}{
		{"2/8", map[string]string{"STRATEGY_JOB_INDEX": "2", "STRATEGY_JOB_TOTAL": "8"}},
		{"0/4", map[string]string{"CI_NODE_INDEX": "1", "CI_NODE_TOTAL": "4"}},
		{"3/4", map[string]string{"CIRCLE_NODE_INDEX": "3", "CIRCLE_NODE_TOTAL": "4"}},
		{"0/2", map[string]string{"BUILDKITE_PARALLEL_JOB": "0", "BUILDKITE_PARALLEL_JOB_COUNT": "2"}},
		{"1/2", map[string]string{"BITBUCKET_PARALLEL_STEP": "1", "BITBUCKET_PARALLEL_STEP_COUNT": "2"}},
		{"5/6", map[string]string{"JOB_COMPLETION_INDEX": "5", "KOANS_SHARDS": "6"}},
		{"1/3", map[string]string{"SLURM_ARRAY_TASK_ID": "11", "SLURM_ARRAY_TASK_MIN": "10", "SLURM_ARRAY_TASK_COUNT": "3"}},
		{"7/9", map[string]string{"AWS_BATCH_JOB_ARRAY_INDEX": "7", "KOANS_SHARDS": "9"}},
		{"0/5", map[string]string{"CLOUD_RUN_TASK_INDEX": "0", "CLOUD_RUN_TASK_COUNT": "5"}},
		{"1/2", map[string]string{"TEST_SHARD_INDEX": "1", "TEST_TOTAL_SHARDS": "2"}},
	} {
		s, err := shard.Parse("auto", env(c.vars))
		require.NoError(t, err, c.vars)
		assert.Equal(t, c.want, s.String(), c.vars)
	}
}

func TestBadShards(t *testing.T) {
	_, err := shard.Parse("auto", env(nil))
	require.ErrorIs(t, err, shard.ErrNoEngine)
	for _, c := range []struct {
		text, says string
		vars       map[string]string
	}{
		{"8/8", "count from 0 to 7", nil},
		{"3", "not like", nil},
		{"-1/2", "not like", nil},
		{"0/0", "no shard", nil},
		{"auto", "KOANS_SHARDS is not set", map[string]string{"JOB_COMPLETION_INDEX": "5"}},
		{"auto", "no number", map[string]string{"CI_NODE_INDEX": "x", "CI_NODE_TOTAL": "4"}},
		{"auto", "no shard", map[string]string{"CI_NODE_INDEX": "0", "CI_NODE_TOTAL": "4"}},
		{"auto", "more than one", map[string]string{"CI_NODE_INDEX": "1", "CIRCLE_NODE_INDEX": "1"}},
	} {
		_, err := shard.Parse(c.text, env(c.vars))
		require.ErrorContains(t, err, c.says, c.text)
	}
	s, err := shard.Parse("2/8", env(nil))
	require.NoError(t, err)
	assert.Equal(t, shard.Shard{I: 2, N: 8}, s)
}
