package intake_test

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/homework/intake"
	"goroutinekoans/grader/internal/static"
)

const (
	cups  = "01_start/01_two_cups"
	plate = "01_start/02_lost_plate"
	door  = "02_more/01_closed_door"
)

func reader(t *testing.T) *intake.Reader {
	t.Helper()
	c, err := course.Load("../../../testdata/course")
	require.NoError(t, err)
	// Small ones: to reach the real bounds takes long.
	return &intake.Reader{Course: c, Koans: c.Koans(), Bounds: intake.Bounds{Archive: 2 << 20, Bytes: mostBytes, Entries: 900}}
}

const mostBytes = 8 << 20

// item is one entry of an archive. A text that begins with "->" is a link.
type item struct{ name, text string }

func zipped(t *testing.T, items ...item) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, it := range items {
		h := &zip.FileHeader{Name: it.name, Method: zip.Deflate}
		h.SetMode(0o644)
		text := it.text
		if target, ok := strings.CutPrefix(text, "->"); ok {
			h.SetMode(fs.ModeSymlink | 0o777)
			text = target
		}
		w, err := z.CreateHeader(h)
		require.NoError(t, err)
		_, err = io.WriteString(w, text)
		require.NoError(t, err)
	}
	require.NoError(t, z.Close())
	return b.Bytes()
}

func tarred(t *testing.T, items ...item) []byte {
	t.Helper()
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for _, it := range items {
		h := &tar.Header{Name: it.name, Mode: 0o644, Typeflag: tar.TypeReg, Size: int64(len(it.text))}
		if target, ok := strings.CutPrefix(it.text, "->"); ok {
			h.Typeflag, h.Linkname, h.Size = tar.TypeSymlink, target, 0
		}
		if strings.HasSuffix(it.name, "/") {
			h.Typeflag = tar.TypeDir
		}
		require.NoError(t, w.WriteHeader(h))
		if h.Typeflag == tar.TypeReg && len(it.text) > 0 {
			_, err := io.WriteString(w, it.text)
			require.NoError(t, err)
		}
	}
	require.NoError(t, w.Close())
	return b.Bytes()
}

func gzipped(t *testing.T, data []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	_, err := w.Write(data)
	require.NoError(t, err)
	require.NoError(t, w.Close())
	return b.Bytes()
}

func save(t *testing.T, name string, data []byte) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(file, data, 0o644))
	return file
}

// Every honest way to send the same two koans.
func TestHonestArchives(t *testing.T) {
	r := reader(t)
	shipped, _ := r.Course.Pristine("koans/" + door + "/closed_door_test.go")
	for name, items := range map[string][]item{
		"the course":   {{"koans/" + cups + "/two_cups.go", "a"}, {"koans/" + door + "/closed_door.go", "b"}},
		"a top folder": {{"ann-main/", ""}, {"ann-main/koans/" + cups + "/two_cups.go", "a"}, {"ann-main/koans/" + door + "/closed_door.go", "b"}},
		"chapters":     {{cups + "/two_cups.go", "a"}, {door + "/closed_door.go", "b"}},
		"dot slash":    {{"./koans/" + cups + "/two_cups.go", "a"}, {"./koans/" + door + "/closed_door.go", "b"}},
		"loose files":  {{"two_cups.go", "a"}, {"closed_door.go", "b"}},
		"a Mac": {
			{"ann/koans/" + cups + "/two_cups.go", "a"}, {"ann/koans/" + door + "/closed_door.go", "b"},
			{"__MACOSX/ann/koans/" + cups + "/._two_cups.go", "junk"}, {"__MACOSX/ann/koans/" + cups + "/two_cups.go", "junk"},
		},
		"Windows":  {{`ann\koans\01_start\01_two_cups\two_cups.go`, "a"}, {`ann\koans\02_more\01_closed_door\closed_door.go`, "b"}},
		"capitals": {{"Koans/01_START/01_Two_Cups/TWO_CUPS.GO", "a"}, {"koans/" + door + "/closed_door.go", "b"}},
		"with answers and history": {
			{"solutions/" + cups + "/two_cups.go", "x"}, {"koans/" + cups + "/two_cups.go", "a"},
			{".git/koans/" + cups + "/two_cups.go", "x"}, {"koans/" + door + "/closed_door.go", "b"},
			{"koans/" + plate + "/.#lost_plate.go", "->ann@laptop.4711"},
		},
		"the untouched test": {
			{"koans/" + cups + "/two_cups.go", "a"}, {"koans/" + door + "/closed_door.go", "b"},
			{"koans/" + door + "/closed_door_test.go", strings.ReplaceAll(string(shipped), "\n", "\r\n")},
		},
		"both spellings": {
			{"koans/" + cups + "/two_cups.go", "a"}, {"koans/" + cups + "/Two_Cups.go", "x"}, {"koans/" + door + "/closed_door.go", "b"},
		},
		"later wins": {{"koans/" + cups + "/two_cups.go", "x"}, {"koans/" + cups + "/two_cups.go", "a"}, {"koans/" + door + "/closed_door.go", "b"}},
	} {
		for file, data := range map[string][]byte{
			"ann.zip": zipped(t, items...), "ann.tar": tarred(t, items...), "ann.tgz": gzipped(t, tarred(t, items...)),
		} {
			s, err := r.Read(save(t, file, data))
			require.NoError(t, err, "%s: %s", name, file)
			got := map[string]string{}
			for k, v := range s.Sources {
				got[k] = string(v)
			}
			assert.Equal(t, map[string]string{cups: "a", door: "b"}, got, "%s: %s", name, file)
			assert.Empty(t, s.Edited, name)
			assert.False(t, s.At.IsZero())
		}
	}
}

func TestEditedTestsAndOtherPlacesAreNamed(t *testing.T) {
	s, err := reader(t).Read(save(t, "ann.zip", zipped(t,
		item{"koans/" + cups + "/two_cups_test.go", "package x"},
		item{"koans/" + cups + "/two_cups.go", "a"},
		item{"backup/koans/" + cups + "/two_cups.go", "x"})))
	require.NoError(t, err)
	assert.Equal(t, []string{"koans/" + cups + "/two_cups_test.go"}, s.Edited)
	assert.Equal(t, []string{"backup/koans"}, s.Beside)
	assert.Equal(t, "a", string(s.Sources[cups]))
}

func TestHostileArchives(t *testing.T) {
	r := reader(t)
	koan := "koans/" + cups + "/two_cups.go"
	good := item{koan, "a"}
	for name, c := range map[string]struct {
		why   intake.Why
		entry string
		items []item
	}{
		"traversal":           {intake.Outside, "../../x", []item{good, {"../../x", "x"}}},
		"traversal inside":    {intake.Outside, "koans/../../x", []item{good, {"koans/../../x", "x"}}},
		"traversal, Windows":  {intake.Outside, `..\..\x`, []item{good, {`..\..\x`, "x"}}},
		"absolute":            {intake.Outside, "/etc/cron.d/x", []item{good, {"/etc/cron.d/x", "x"}}},
		"a drive":             {intake.Outside, `C:\x`, []item{good, {`C:\x`, "x"}}},
		"link for a koan":     {intake.Link, koan, []item{{koan, "->/etc/hostname"}}},
		"local link":          {intake.Link, koan, []item{{koan, "->two_cups_test.go"}}},
		"link for a folder":   {intake.Link, "koans/01_start", []item{{"koans/01_start", "->/tmp"}, good}},
		"link for all koans":  {intake.Link, "koans", []item{{"koans", "->other"}, good}},
		"link out":            {intake.Link, "notes", []item{good, {"notes", "->../../../etc"}}},
		"many copies of one":  {intake.TooMany, "", repeat(koan, 500)},
		"more than its share": {intake.TooMany, "", repeat("notes", 901)},
	} {
		for file, data := range map[string][]byte{"ann.zip": zipped(t, c.items...), "ann.tar": tarred(t, c.items...)} {
			_, err := r.Read(save(t, file, data))
			refused := (*intake.RefusedError)(nil)
			require.ErrorAs(t, err, &refused, "%s: %s", name, file)
			assert.Equal(t, c.why, refused.Why, "%s: %s", name, file)
			if c.entry != "" {
				assert.Equal(t, c.entry, refused.Entry, "%s: %s", name, file)
			}
		}
	}
}

func repeat(name string, n int) []item {
	items := make([]item, n)
	for i := range items {
		items[i].name = name
	}
	return items
}

func TestDevicesAndHardLinks(t *testing.T) {
	for kind, why := range map[byte]intake.Why{
		tar.TypeChar: intake.Special, tar.TypeBlock: intake.Special, tar.TypeFifo: intake.Special, tar.TypeLink: intake.Link,
	} {
		var b bytes.Buffer
		w := tar.NewWriter(&b)
		require.NoError(t, w.WriteHeader(&tar.Header{Name: "koans/" + cups + "/two_cups.go", Typeflag: kind, Linkname: "etc/passwd"}))
		require.NoError(t, w.Close())
		_, err := reader(t).Read(save(t, "ann.tar", b.Bytes()))
		refused := (*intake.RefusedError)(nil)
		require.ErrorAs(t, err, &refused)
		assert.Equal(t, why, refused.Why)
	}
}

func TestBombs(t *testing.T) {
	r := reader(t)
	var z bytes.Buffer
	w := zip.NewWriter(&z)
	for range 3 { // no one of them is too big
		f, err := w.CreateRaw(&zip.FileHeader{Name: "notes", Method: zip.Deflate, UncompressedSize64: mostBytes/3 + 1})
		require.NoError(t, err)
		_, err = f.Write(nil)
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())

	// A gzip stream may follow another, and they are one.
	header := &bytes.Buffer{}
	require.NoError(t, tar.NewWriter(header).WriteHeader(&tar.Header{Name: "notes", Typeflag: tar.TypeReg, Size: 2 * mostBytes}))
	g := bytes.NewBuffer(gzipped(t, header.Bytes()))
	member := gzipped(t, make([]byte, 1<<20))
	for range 2 * mostBytes / (1 << 20) {
		g.Write(member)
	}

	for file, data := range map[string][]byte{"ann.zip": z.Bytes(), "ann.tgz": g.Bytes()} {
		_, err := r.Read(save(t, file, data))
		refused := (*intake.RefusedError)(nil)
		require.ErrorAs(t, err, &refused, file)
		assert.Equal(t, intake.Bomb, refused.Why, file)
	}
}

// A koan that is too big is cut one byte after what the static check allows,
// so that it says so; the other koans count.
func TestHugeKoan(t *testing.T) {
	s, err := reader(t).Read(save(t, "ann.zip", zipped(t,
		item{"koans/" + cups + "/two_cups.go", strings.Repeat("x", 1<<20)}, item{"koans/" + door + "/closed_door.go", "b"})))
	require.NoError(t, err)
	assert.Len(t, s.Sources[cups], static.MaxSize+1)
	assert.Equal(t, "b", string(s.Sources[door]))
}

func TestBrokenArchives(t *testing.T) {
	r := reader(t)
	whole := zipped(t, item{"koans/" + cups + "/two_cups.go", strings.Repeat("text ", 1000)})
	encrypted := bytes.Clone(whole)
	encrypted[6] |= 1
	encrypted[bytes.Index(encrypted, []byte("PK\x01\x02"))+8] |= 1
	lying := bytes.Clone(whole) // a size that isn't true
	at := bytes.Index(lying, []byte("PK\x01\x02")) + 24
	lying[at], lying[at+1] = 1, 0
	tgz := gzipped(t, tarred(t, item{"koans/" + cups + "/two_cups.go", "a"}))
	for name, c := range map[string]struct {
		why  intake.Why
		file string
		data []byte
	}{
		"cut zip":   {intake.Damaged, "ann.zip", whole[:len(whole)/2]},
		"lying zip": {intake.Damaged, "ann.zip", lying},
		"encrypted": {intake.Encrypted, "ann.zip", encrypted},
		"cut tgz":   {intake.Damaged, "ann.tgz", tgz[:len(tgz)/2]},
		"a text":    {intake.Unknown, "ann.zip", []byte("my homework")},
		"huge":      {intake.TooBig, "ann.zip", make([]byte, 2<<20+1)},
		"empty":     {intake.Unknown, "ann.zip", nil},
		"7z":        {intake.Unknown, "ann.zip", append([]byte("7z\xbc\xaf\x27\x1c"), make([]byte, 600)...)},
	} {
		_, err := r.Read(save(t, c.file, c.data))
		refused := (*intake.RefusedError)(nil)
		require.ErrorAs(t, err, &refused, name)
		assert.Equal(t, c.why, refused.Why, name)
	}
}

func FuzzRead(f *testing.F) {
	c, err := course.Load("../../../testdata/course")
	require.NoError(f, err)
	r := &intake.Reader{Course: c, Koans: c.Koans()}
	f.Add([]byte("PK\x03\x04"))
	f.Add([]byte("\x1f\x8b\x08"))
	f.Fuzz(func(t *testing.T, data []byte) {
		_, err := r.Read(save(t, "ann.tar", data))
		if err != nil {
			refused := (*intake.RefusedError)(nil)
			require.ErrorAs(t, err, &refused)
		}
	})
}
