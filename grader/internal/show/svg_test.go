package show

import (
	"bytes"
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestSVG(t *testing.T) {
	var out bytes.Buffer
	require.NoError(t, SVG(&out, "a <card>", "\x1b[1;31m✗ RACE\x1b[0m  a < b && c\n\n  plain\n"))
	text := out.String()
	decoder := xml.NewDecoder(strings.NewReader(text))
	for {
		_, err := decoder.Token()
		if err == io.EOF {
			break
		}
		require.NoError(t, err)
	}
	assert.Contains(t, text, "fill=\"#ff7b72\" font-weight=\"bold\">✗\u00a0RACE</text>")
	assert.Contains(t, text, ">a\u00a0&lt;\u00a0b\u00a0&amp;&amp;\u00a0c</text>")
	assert.NotContains(t, text, "\x1b")
}
