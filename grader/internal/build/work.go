package build

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
)

const (
	mostErrors = 10  // that a unit reports
	mostUnits  = 400 // in a link, unless the caller says otherwise
	mostLinks  = 16  // of one unit each, in one run of the go command
)

// errTooMuch says that the go command went over the builder's limits.
var errTooMuch = errors.New("it took too much time or memory")

// work is one Build on its way.
type work struct {
	*Builder
	overlay *overlay
	dir     string
	meter   *meter
	links   int // named so far
}

// link is one binary to be.
type link struct {
	name  string
	parts []*part
}

// buildAll builds parts: those that can share a link in links of Most, the
// others each in its own.
func (w *work) buildAll(ctx context.Context, parts []*part) error {
	var shared, single []*part
	for _, p := range parts {
		if p.alone {
			single = append(single, p)
		} else {
			shared = append(shared, p)
		}
	}
	most := w.Most
	if most <= 0 {
		most = mostUnits
	}
	defer w.meter.end()
	for group := range slices.Chunk(shared, most) {
		if err := w.buildLinks(ctx, []*link{w.newLink(group)}); err != nil {
			return err
		}
	}
	for group := range slices.Chunk(single, mostLinks) {
		var links []*link
		for _, p := range group {
			links = append(links, w.newLink([]*part{p}))
		}
		if err := w.buildLinks(ctx, links); err != nil {
			return err
		}
	}
	return nil
}

func (w *work) newLink(parts []*part) *link {
	w.links++
	return &link{name: fmt.Sprintf("m%d", w.links), parts: parts}
}

// buildLinks builds links in one run of the go command. What doesn't compile
// is left out and the rest linked again; usually the first run finds all.
func (w *work) buildLinks(ctx context.Context, links []*link) error {
	for {
		links = slices.DeleteFunc(links, func(l *link) bool { return len(l.parts) == 0 })
		if len(links) == 0 {
			return nil
		}
		output, err := w.goBuild(ctx, links)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err == nil:
			for _, l := range links {
				for _, p := range l.parts {
					p.binary = w.binary(l)
				}
			}
			return nil
		case errors.Is(err, errTooMuch):
			return w.halve(ctx, links, "compiling this takes too much time or memory")
		}
		if !w.blame(output, links) {
			if text := tooMuchToLink(output.text()); text != "" {
				return w.halve(ctx, links, text)
			}
			return &ToolError{Output: output.text(), Err: err}
		}
		for _, l := range links {
			l.parts = slices.DeleteFunc(l.parts, func(p *part) bool { return p.failure != nil })
		}
	}
}

// tooMuchToLink is what the linker says if variables take more room than a
// program has. It names none of them. All else that may go wrong there (no
// space left, no C compiler) is the machine's trouble.
//
//	# goroutinekoans/koans/zz_link/koantest/m2
//	too much data, last section SCOVERAGE_COUNTER (3162061664, over 2e+09 bytes)
func tooMuchToLink(text string) string {
	for line := range strings.Lines(text) {
		if strings.HasPrefix(line, "too much data") {
			return strings.TrimSpace(line)
		}
	}
	return ""
}

// halve looks for the parts that are too much for the compiler, or the linker.
func (w *work) halve(ctx context.Context, links []*link, text string) error {
	var parts []*part
	for _, l := range links {
		parts = append(parts, l.parts...)
	}
	if len(parts) == 1 {
		p := parts[0]
		p.fail(CompileError{File: p.Koan.File(), Line: 1, Text: text})
		p.failure.Raw = text + "\n"
		return nil
	}
	for half := range slices.Chunk(parts, (len(parts)+1)/2) {
		together := []*link{w.newLink(half)}
		if slices.ContainsFunc(half, func(p *part) bool { return p.alone }) {
			together = nil
			for _, p := range half {
				together = append(together, w.newLink([]*part{p}))
			}
		}
		if err := w.buildLinks(ctx, together); err != nil {
			return err
		}
	}
	return nil
}

func (w *work) binary(l *link) string {
	name := l.name
	if runtime.GOOS == "windows" {
		name += ".exe"
	}
	return filepath.Join(w.dir, "bin", name)
}
