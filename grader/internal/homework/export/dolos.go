package export

import (
	"archive/zip"
	"bytes"
	"fmt"
	"strings"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/homework/record"
)

// template is the file's name in the zip that all have started from.
const template = "template.go"

// Dolos is a zip for each koan that at least two have tried, as Dolos reads it:
// https://dolos.ugent.be/docs/adding-metadata.html
// Dolos compares one file a student, and takes one as the template, whose lines
// nobody has copied from anybody: the stub.
//
//	filename,full_name,id,label,ignored
//	template.go,,,,true
//	students/001.go,Ann Doe,ann,pass,
func Dolos(c Class) ([]File, error) {
	if len(c.Grades) == 0 {
		return nil, ErrNobody
	}
	var files []File
	for _, k := range c.Course.Koans() {
		var tried []record.Record
		var sources [][]byte
		for _, g := range c.Grades {
			for _, r := range g.Records {
				if r.Koan != k.ID {
					continue
				}
				source, err := c.Source(r)
				if err != nil {
					return nil, fmt.Errorf("reading what %s has sent of %s: %w", g.Student, k.ID, err)
				}
				if source != nil {
					tried, sources = append(tried, r), append(sources, source)
				}
			}
		}
		if len(tried) < 2 {
			continue
		}
		data, err := c.dolos(k, tried, sources)
		if err != nil {
			return nil, err
		}
		files = append(files, File{Name: strings.ReplaceAll(k.ID, "/", "-") + ".zip", Data: data})
	}
	return files, nil
}

// dolos packs one koan. The files have numbers for names: what students are
// called could be anything, or the same on a system that doesn't tell A from a.
func (c Class) dolos(k *course.Koan, tried []record.Record, sources [][]byte) ([]byte, error) {
	stub, _ := c.Course.Pristine(k.File())
	rows := [][]string{
		{"filename", "full_name", "id", "label", "ignored"},
		{template, "", "", "", "true"},
	}
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	add := func(name string, text []byte) error {
		f, err := z.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate})
		if err == nil {
			_, err = f.Write(text)
		}
		if err != nil {
			return fmt.Errorf("packing %s: %w", k.ID, err)
		}
		return nil
	}
	if err := add(template, stub); err != nil {
		return nil, err
	}
	for i, r := range tried {
		name := fmt.Sprintf("students/%03d.go", i+1)
		rows = append(rows, []string{name, cell(c.name(r.Student)), cell(r.Student), string(r.Word), ""})
		if err := add(name, sources[i]); err != nil {
			return nil, err
		}
	}
	info, err := encode(rows, ',', false)
	if err != nil {
		return nil, fmt.Errorf("packing %s: %w", k.ID, err)
	}
	if err := add("info.csv", info); err != nil {
		return nil, err
	}
	if err := z.Close(); err != nil {
		return nil, fmt.Errorf("packing %s: %w", k.ID, err)
	}
	return out.Bytes(), nil
}
