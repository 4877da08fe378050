// Package ready has the files that let other services run the grader: those
// that students' copies carry, and those that the staff keeps.
package ready

import (
	"embed"
	"fmt"
	"regexp"
	"strings"

	"goroutinekoans/grader/internal/course"
)

//go:embed files
var files embed.FS

// File is one file.
type File struct {
	Name string // with slashes
	Data []byte
	Exec bool
}

// read reads a file; goversion is what stands for GOVERSION in it.
func read(name, goversion string) ([]byte, error) {
	text, err := files.ReadFile("files/" + name)
	if err != nil {
		return nil, fmt.Errorf("reading a ready file: %w", err)
	}
	return []byte(strings.ReplaceAll(string(text), "GOVERSION", goversion)), nil
}

// goVersion finds the version that a go.mod asks for:
//
//	go 1.26.0
func goVersion(gomod []byte) string {
	m := regexp.MustCompile(`(?m)^go (\d+\.\d+(?:\.\d+)?)`).FindSubmatch(gomod)
	if m == nil {
		return "1.26.0"
	}
	return string(m[1])
}

// Students are the files for the students' copies of some chapters.
func Students(chapters []*course.Chapter, gomod []byte) ([]File, error) {
	version := goVersion(gomod)
	classroom, err := read("classroom.yml", version)
	if err != nil {
		return nil, err
	}
	gitlab, err := read("gitlab-ci.yml", version)
	if err != nil {
		return nil, err
	}
	return []File{
		{Name: ".github/workflows/classroom.yml", Data: append(classroom, steps(chapters)...)},
		{Name: ".gitlab-ci.yml", Data: gitlab},
	}, nil
}

// steps are the graded steps of Classroom's workflow, one a chapter, and the
// reporter that adds them up. It finds the result of a step by the step's ID
// in capitals.
func steps(chapters []*course.Chapter) []byte {
	var b strings.Builder
	var ids []string
	for _, ch := range chapters {
		points := 0
		for _, k := range ch.Koans {
			points += k.Points
		}
		id := "chapter-" + strings.ReplaceAll(ch.ID, "_", "-")
		ids = append(ids, id)
		fmt.Fprintf(&b, `      - name: %s (%d points)
        id: %s
        run: |
          .koans/bin/grader export "$RUNNER_TEMP/grades" --format classroom --chapters %s --out "$RUNNER_TEMP/%s.json"
          echo "result=$(base64 -w0 <"$RUNNER_TEMP/%s.json")" >>"$GITHUB_OUTPUT"
`, ch.ID, points, id, ch.ID, id, id)
	}
	b.WriteString("      - uses: classroom-resources/autograding-grading-reporter@v1\n        env:\n")
	for _, id := range ids {
		fmt.Fprintf(&b, "          %s_RESULTS: ${{ steps.%s.outputs.result }}\n", strings.ToUpper(id), id)
	}
	fmt.Fprintf(&b, "        with: {runners: %q}\n", strings.Join(ids, ","))
	return []byte(b.String())
}

// Shards are the files that split a class over machines.
func Shards(gomod []byte) ([]File, error) {
	var all []File
	for _, name := range []string{"github-matrix.yml", "gitlab-parallel.yml", "kubernetes-job.yaml", "slurm-array.sh"} {
		text, err := read(name, goVersion(gomod))
		if err != nil {
			return nil, err
		}
		all = append(all, File{Name: name, Data: text, Exec: strings.HasSuffix(name, ".sh")})
	}
	return all, nil
}

// Gradescope are the files beside the course in the zip that Gradescope takes
// as an autograder.
func Gradescope(gomod []byte) ([]File, error) {
	var all []File
	for _, name := range []string{"setup.sh", "run_autograder"} {
		text, err := read(name, goVersion(gomod))
		if err != nil {
			return nil, err
		}
		all = append(all, File{Name: name, Data: text, Exec: true})
	}
	return all, nil
}
