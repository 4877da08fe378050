//go:build unix

package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// chromium is a browser without a window, driven over two pipes: JSON of the
// DevTools protocol, each message with a zero byte at its end
// (https://chromedevtools.github.io/devtools-protocol/).
//
//	{"id":3,"method":"Page.navigate","params":{"url":"…"},"sessionId":"…"}
//	{"id":3,"result":{…},"sessionId":"…"}
//	{"method":"Page.loadEventFired","params":{…},"sessionId":"…"}
type chromium struct {
	t        *testing.T
	to       io.Writer
	messages chan message
	asked    int
	errors   []string // that pages have reported since the last look
	loaded   int      // pages
}

type message struct {
	ID      int             `json:"id,omitempty"`
	Method  string          `json:"method,omitempty"`
	Params  json.RawMessage `json:"params,omitempty"`
	Result  json.RawMessage `json:"result,omitempty"`
	Session string          `json:"sessionId,omitempty"`
	Error   *struct {
		Message string `json:"message"`
	} `json:"error,omitempty"`
}

// startChromium starts the browser; it ends with the test.
func startChromium(t *testing.T, path string) *chromium {
	t.Helper()
	args := []string{
		"--headless", "--remote-debugging-pipe", "--user-data-dir=" + t.TempDir(), "--disable-gpu", "--disable-quic",
		"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
		"--disable-dev-shm-usage",
	}
	if os.Geteuid() == 0 {
		args = append(args, "--no-sandbox") // as root it doesn't start with one
	}
	itReads, to, err := os.Pipe()
	require.NoError(t, err)
	from, itWrites, err := os.Pipe()
	require.NoError(t, err)
	cmd := exec.Command(path, append(args, "about:blank")...)
	cmd.ExtraFiles = []*os.File{itReads, itWrites} // 3 and 4
	var said strings.Builder
	cmd.Stderr, cmd.WaitDelay = &said, 5*time.Second
	require.NoError(t, cmd.Start())
	itReads.Close()
	itWrites.Close()
	b := &chromium{t: t, to: to, messages: make(chan message, 1000)}
	go func() {
		defer close(b.messages)
		for r := bufio.NewReader(from); ; {
			text, err := r.ReadBytes(0)
			if err != nil {
				return
			}
			var m message
			if json.Unmarshal(text[:len(text)-1], &m) == nil {
				b.messages <- m
			}
		}
	}()
	t.Cleanup(func() {
		to.Close() // without its pipe it ends
		_ = cmd.Process.Kill()
		go func() {
			for range b.messages {
			}
		}()
		_ = cmd.Wait()
		from.Close()
		if t.Failed() {
			t.Log(said.String())
		}
	})
	return b
}

// call calls a method and waits for its result.
func (b *chromium) call(session, method string, params, result any) {
	b.t.Helper()
	raw, err := json.Marshal(params)
	require.NoError(b.t, err)
	b.asked++
	text, err := json.Marshal(message{ID: b.asked, Method: method, Params: raw, Session: session})
	require.NoError(b.t, err)
	_, err = b.to.Write(append(text, 0))
	require.NoError(b.t, err)
	for m := range b.messages {
		if m.ID == b.asked {
			require.Nil(b.t, m.Error, method)
			if result != nil {
				require.NoError(b.t, json.Unmarshal(m.Result, result))
			}
			return
		}
		b.event(m)
	}
	require.Fail(b.t, "the browser has ended", method)
}

// event notes what a page reports by itself.
func (b *chromium) event(m message) {
	switch m.Method {
	case "Page.loadEventFired":
		b.loaded++
	case "Runtime.exceptionThrown", "Log.entryAdded":
		b.errors = append(b.errors, string(m.Params))
	case "Runtime.consoleAPICalled":
		if strings.Contains(string(m.Params), `"type":"error"`) {
			b.errors = append(b.errors, string(m.Params))
		}
	}
}

// page is one that is open.
type page struct {
	*chromium
	session string
}

// open opens a page, so many pixels wide, in the light or the dark.
func (b *chromium) open(url string, width int, scheme string) *page {
	b.t.Helper()
	var target struct{ TargetID string }
	b.call("", "Target.createTarget", map[string]any{"url": "about:blank"}, &target)
	var attached struct{ SessionID string }
	b.call("", "Target.attachToTarget", map[string]any{"targetId": target.TargetID, "flatten": true}, &attached)
	p := &page{b, attached.SessionID}
	for _, domain := range []string{"Page", "Runtime", "Log"} {
		b.call(p.session, domain+".enable", struct{}{}, nil)
	}
	b.call(p.session, "Emulation.setDeviceMetricsOverride", map[string]any{
		"width": width, "height": 740, "deviceScaleFactor": 1, "mobile": false,
	}, nil)
	b.call(p.session, "Emulation.setEmulatedMedia", map[string]any{
		"features": []map[string]string{{"name": "prefers-color-scheme", "value": scheme}},
	}, nil)
	b.loaded = 0
	b.call(p.session, "Page.navigate", map[string]any{"url": url}, nil)
	for b.loaded == 0 {
		m, open := <-b.messages
		require.True(b.t, open, "the browser has ended")
		b.event(m)
	}
	return p
}

// eval evaluates JavaScript, and waits for it if it is a promise.
func eval[T any](p *page, script string) T {
	p.t.Helper()
	var out struct {
		Result           struct{ Value T }
		ExceptionDetails *struct{ Text string }
	}
	p.call(p.session, "Runtime.evaluate", map[string]any{
		"expression": script, "returnByValue": true, "awaitPromise": true,
	}, &out)
	require.Nil(p.t, out.ExceptionDetails, script)
	return out.Result.Value
}

// until waits until a condition holds; false if it doesn't come to that.
func (p *page) until(condition string) bool {
	p.t.Helper()
	return eval[bool](p, fmt.Sprintf(`new Promise(done => {
		let looks = 0;
		const look = () => (%s) ? done(true) : ++looks > 300 ? done(false) : setTimeout(look, 10);
		look();
	})`, condition))
}

// press presses a key, as a keyboard does.
func (p *page) press(key string) {
	p.t.Helper()
	code := map[string]int{"Tab": 9, "Enter": 13, "Escape": 27, "ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39, "ArrowDown": 40}[key]
	event := map[string]any{"type": "keyDown", "key": key, "code": key, "windowsVirtualKeyCode": code}
	if key == "Enter" {
		event["text"] = "\r"
	}
	p.call(p.session, "Input.dispatchKeyEvent", event, nil)
	event["type"] = "keyUp"
	delete(event, "text")
	p.call(p.session, "Input.dispatchKeyEvent", event, nil)
}
