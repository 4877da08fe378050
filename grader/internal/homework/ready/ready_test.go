package ready_test

import (
	"bytes"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v3"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/homework/ready"
)

const gomod = "module x\n\ngo 1.26.3\n"

func all(t *testing.T) map[string]ready.File {
	t.Helper()
	c, err := course.Load("../../../testdata/course")
	require.NoError(t, err)
	found := map[string]ready.File{}
	students, err := ready.Students(c.Chapters, []byte(gomod))
	require.NoError(t, err)
	shards, err := ready.Shards([]byte(gomod))
	require.NoError(t, err)
	scope, err := ready.Gradescope([]byte(gomod))
	require.NoError(t, err)
	for _, f := range append(append(students, shards...), scope...) {
		found[f.Name] = f
	}
	return found
}

func TestFilesAreWellFormed(t *testing.T) {
	for name, f := range all(t) {
		assert.NotContains(t, string(f.Data), "GOVERSION", name)
		switch {
		case strings.HasSuffix(name, ".yml"), strings.HasSuffix(name, ".yaml"):
			d := yaml.NewDecoder(bytes.NewReader(f.Data))
			var page map[string]any
			require.NoError(t, d.Decode(&page), name)
			require.NotEmpty(t, page, name)
		default:
			assert.True(t, f.Exec, name)
			assert.True(t, strings.HasPrefix(string(f.Data), "#!"), name)
			if sh, err := exec.LookPath("bash"); err == nil {
				cmd := exec.Command(sh, "-n")
				cmd.Stdin = bytes.NewReader(f.Data)
				out, err := cmd.CombinedOutput()
				require.NoError(t, err, "%s: %s", name, out)
			}
		}
	}
}

// The reporter finds each step's result, and there is a step a chapter.
func TestClassroomStepsAndReporterAgree(t *testing.T) {
	var page struct {
		Jobs map[string]struct {
			Steps []struct {
				ID, Name, Uses, Run string
				Env, With           map[string]string
			}
		}
	}
	require.NoError(t, yaml.Unmarshal(all(t)[".github/workflows/classroom.yml"].Data, &page))
	steps := page.Jobs["grade"].Steps
	reporter := steps[len(steps)-1]
	ids := strings.Split(reporter.With["runners"], ",")
	assert.Equal(t, []string{"chapter-01-start", "chapter-02-more"}, ids)
	require.Len(t, reporter.Env, len(ids))
	byID := map[string]string{}
	for _, s := range steps {
		if s.ID != "" {
			byID[s.ID] = s.Name
		}
	}
	for _, id := range ids {
		assert.Contains(t, byID, id)
		assert.Equal(t, "${{ steps."+id+".outputs.result }}", reporter.Env[strings.ToUpper(id)+"_RESULTS"])
	}
	assert.Equal(t, "01_start (2 points)", byID["chapter-01-start"])
}

// Each shard file asks for the number in the way that its engine tells it.
func TestShardFilesAskTheEngine(t *testing.T) {
	files := all(t)
	for name, variable := range map[string]string{
		"github-matrix.yml": "STRATEGY_JOB_INDEX", "gitlab-parallel.yml": "CI_NODE_INDEX",
		"kubernetes-job.yaml": "KOANS_SHARDS", "slurm-array.sh": "SLURM_ARRAY_TASK_ID",
	} {
		assert.Contains(t, string(files[name].Data), variable, name)
		assert.Contains(t, string(files[name].Data), "--shard auto", name)
	}
}
