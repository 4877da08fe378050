package class_test

import (
	"archive/zip"
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/homework/class"
	"goroutinekoans/grader/internal/homework/record"
	"goroutinekoans/grader/internal/homework/shard"
	"goroutinekoans/grader/internal/sandbox"
	"goroutinekoans/grader/internal/verdict"
)

// threats is the course of one koan that the judge's tests attack.
const threats = "../../judge/testdata"

// hostileClass makes a class of attackers and a few honest ones, and says what
// each must get.
func hostileClass(t *testing.T) ([]class.Student, map[string]verdict.Word) {
	t.Helper()
	dir := t.TempDir()
	want := map[string]verdict.Word{}
	var students []class.Student
	add := func(id, path string, w verdict.Word) {
		want[id] = w
		students = append(students, class.Student{ID: id, Path: path})
	}
	koan := "koans/01_hall/01_count/count.go"
	folder := func(id string, source []byte, w verdict.Word) {
		at := filepath.Join(dir, id, filepath.FromSlash(koan))
		require.NoError(t, os.MkdirAll(filepath.Dir(at), 0o755))
		require.NoError(t, os.WriteFile(at, source, 0o644))
		add(id, filepath.Join(dir, id), w)
	}
	files, err := filepath.Glob(threats + "/threats/*.go")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	declared := regexp.MustCompile(`^//koan:verdict (\w+)\n`)
	for _, file := range files {
		source, err := os.ReadFile(file)
		require.NoError(t, err)
		w := verdict.Word(declared.FindSubmatch(source)[1])
		if w != verdict.TimeLimit { // each would take all of its time
			folder("threat-"+strings.TrimSuffix(filepath.Base(file), ".go"), source, w)
		}
	}
	reference, err := os.ReadFile(threats + "/course/solutions/01_hall/01_count/count.go")
	require.NoError(t, err)
	stub, err := os.ReadFile(threats + "/course/koans/01_hall/01_count/count.go")
	require.NoError(t, err)
	folder("honest", reference, verdict.Pass)
	folder("copy", reference, verdict.Pass)
	folder("idle", stub, verdict.NotAttempted)
	folder("broken", []byte("package count\n\nfunc Count("), verdict.CompileError)
	folder("huge", bytes.Repeat([]byte("// x\n"), 20_000), verdict.Rejected)
	folder("binary", []byte{0, 1, 2, 0xff}, verdict.Rejected)
	add("absent", "", verdict.Missing)

	archive := func(id, name, text string, mode fs.FileMode, w verdict.Word) {
		var b bytes.Buffer
		z := zip.NewWriter(&b)
		for _, e := range []struct {
			name, text string
			mode       fs.FileMode
		}{{koan, string(reference), 0o644}, {name, text, mode}} {
			h := &zip.FileHeader{Name: e.name}
			h.SetMode(e.mode)
			f, err := z.CreateHeader(h)
			require.NoError(t, err)
			_, err = f.Write([]byte(e.text))
			require.NoError(t, err)
		}
		require.NoError(t, z.Close())
		file := filepath.Join(dir, id+".zip")
		require.NoError(t, os.WriteFile(file, b.Bytes(), 0o644))
		add(id, file, w)
	}
	archive("zip-honest", "__MACOSX/._count.go", "junk", 0o644, verdict.Pass)
	archive("zip-traversal", "../../../tmp/owned", "x", 0o644, verdict.Rejected)
	archive("zip-link", "koans/01_hall", "/etc", fs.ModeSymlink|0o777, verdict.Rejected)
	archive("zip-device", "koans/null", "", fs.ModeDevice|0o666, verdict.Rejected)
	archive("zip-own-test", "koans/01_hall/01_count/count_test.go", "package count_test", 0o644, verdict.Pass)
	archive("zip-own-main", "koans/01_hall/01_count/zz_test.go", "package count_test\n\nfunc init() { panic(1) }", 0o644, verdict.Pass)
	return students, want
}

func TestHostileClass(t *testing.T) {
	students, want := hostileClass(t)
	box, err := sandbox.Find(t.Context())
	modes := map[string]func([]string, string) []string{sandbox.None: nil}
	if err == nil {
		modes[sandbox.Bwrap] = box.Wrap
	}
	for mode, wrap := range modes {
		grade := func(n, i int) []record.Record {
			d := newDeskOf(t, threats+"/course", t.TempDir())
			d.Judge.Runner.Wrap, d.Sandbox = wrap, mode
			d.Judge.Limits.Memory = 300 << 20
			part := shard.Shard{I: i, N: n}
			d.Shard = part.String()
			var some []class.Student
			for _, s := range students {
				if part.Has(s.ID) {
					some = append(some, s)
				}
			}
			require.NoError(t, d.Grade(t.Context(), some))
			all, err := d.Log.All()
			require.NoError(t, err)
			return all
		}
		whole := grade(1, 0)
		got := map[string]verdict.Word{}
		for _, r := range whole {
			got[r.Student] = r.Word
		}
		assert.Equal(t, want, got, mode)

		if mode != sandbox.None {
			continue
		}
		merged, err := record.Merge(grade(4, 3), grade(4, 0), grade(4, 2), grade(4, 1))
		require.NoError(t, err)
		one, err := record.Encode(record.FactsOf(whole))
		require.NoError(t, err)
		four, err := record.Encode(record.FactsOf(merged))
		require.NoError(t, err)
		assert.Equal(t, string(one), string(four), mode)
	}
	_, err = os.Stat("/tmp/owned")
	require.Error(t, err)
}
