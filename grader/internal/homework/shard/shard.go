// Package shard splits a class over machines. It starts none: the engines that
// do (GitHub Actions, GitLab, Kubernetes, Slurm …) number their jobs, and a
// number is all that a grader needs to know.
package shard

import (
	"errors"
	"fmt"
	"hash/fnv"
	"regexp"
	"strconv"
	"strings"
)

// Shard is one part of N; I counts from 0. The zero value is all.
type Shard struct{ I, N int }

func (s Shard) String() string {
	if s.N == 0 {
		return ""
	}
	return fmt.Sprintf("%d/%d", s.I, s.N)
}

// Has reports whether a student is in the shard. It depends on nothing but the
// name and N: each student is in exactly one of N shards.
func (s Shard) Has(student string) bool {
	if s.N <= 1 {
		return true
	}
	h := fnv.New64()
	_, _ = h.Write([]byte(student))
	return h.Sum64()%uint64(s.N) == uint64(s.I)
}

// Parse reads what --shard was given: "" is all, "2/8" the third of eight, and
// "auto" asks the environment.
func Parse(text string, getenv func(string) string) (Shard, error) {
	switch {
	case text == "":
		return Shard{}, nil
	case text == "auto":
		return auto(getenv)
	}
	m := regexp.MustCompile(`^(\d{1,6})/(\d{1,6})$`).FindStringSubmatch(text)
	if m == nil {
		return Shard{}, fmt.Errorf("%q is not like 0/8", text)
	}
	i, _ := strconv.Atoi(m[1])
	n, _ := strconv.Atoi(m[2])
	return check(Shard{i, n})
}

func check(s Shard) (Shard, error) {
	if s.N < 1 || s.I < 0 || s.I >= s.N {
		return Shard{}, fmt.Errorf("there is no shard %d of %d: they count from 0 to %d", s.I, s.N, s.N-1)
	}
	return s, nil
}

// engine is where an engine tells a job its number. First is the number of its
// first job, or the variable that holds that.
type engine struct {
	name, index, total, first string
}

// total is the variable for engines that don't say how many jobs there are.
const total = "KOANS_SHARDS"

func engines() []engine {
	return []engine{
		// Not set by itself: the workflow hands on strategy.job-index and -total.
		{"GitHub Actions", "STRATEGY_JOB_INDEX", "STRATEGY_JOB_TOTAL", "0"},
		{"GitLab", "CI_NODE_INDEX", "CI_NODE_TOTAL", "1"},
		{"CircleCI", "CIRCLE_NODE_INDEX", "CIRCLE_NODE_TOTAL", "0"},
		{"Buildkite", "BUILDKITE_PARALLEL_JOB", "BUILDKITE_PARALLEL_JOB_COUNT", "0"},
		{"Bitbucket", "BITBUCKET_PARALLEL_STEP", "BITBUCKET_PARALLEL_STEP_COUNT", "0"},
		{"Kubernetes", "JOB_COMPLETION_INDEX", total, "0"},
		{"Slurm", "SLURM_ARRAY_TASK_ID", "SLURM_ARRAY_TASK_COUNT", "SLURM_ARRAY_TASK_MIN"},
		{"AWS Batch", "AWS_BATCH_JOB_ARRAY_INDEX", total, "0"},
		{"Cloud Run", "CLOUD_RUN_TASK_INDEX", "CLOUD_RUN_TASK_COUNT", "0"},
		{"Bazel", "TEST_SHARD_INDEX", "TEST_TOTAL_SHARDS", "0"},
	}
}

// ErrNoEngine says that no engine has told its number. To grade everybody then
// would have each job do all the work, and every one of them look fine.
var ErrNoEngine = errors.New("no variable of any engine is set")

func auto(getenv func(string) string) (Shard, error) {
	var found []engine
	var names []string
	for _, e := range engines() {
		if getenv(e.index) != "" {
			found, names = append(found, e), append(names, e.index)
		}
	}
	switch {
	case len(found) == 0:
		return Shard{}, ErrNoEngine
	case len(found) > 1:
		return Shard{}, fmt.Errorf("more than one engine has a number: %s", strings.Join(names, ", "))
	}
	return found[0].read(getenv)
}

func (e engine) read(getenv func(string) string) (Shard, error) {
	number := func(name string) (int, error) {
		value := getenv(name)
		if value == "" {
			return 0, fmt.Errorf("%s sets %s, but %s is not set", e.name, e.index, name)
		}
		n, err := strconv.Atoi(value)
		if err != nil {
			return 0, fmt.Errorf("%s is %q, which is no number", name, value)
		}
		return n, nil
	}
	i, err := number(e.index)
	if err != nil {
		return Shard{}, err
	}
	n, err := number(e.total)
	if err != nil {
		return Shard{}, err
	}
	first, err := strconv.Atoi(e.first)
	if err != nil {
		if first, err = number(e.first); err != nil {
			return Shard{}, err
		}
	}
	return check(Shard{i - first, n})
}
