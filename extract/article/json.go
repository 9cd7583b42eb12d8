package article

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"sort"

	"demarche/schema"
)

// record is a story as JSON: the fields that are read.
type record struct {
	ID        string `json:"id"`
	URL       string `json:"url"`
	Title     string `json:"title"`
	Source    string `json:"source"`
	Published string `json:"published"`
	Dateline  string `json:"dateline"`
	Text      string `json:"text"`
	// Article and Events are looked at to tell a report from a story.
	Article json.RawMessage `json:"article"`
	Events  json.RawMessage `json:"events"`
}

// draft makes the draft of a story that stands at origin.
func (r record) draft(origin string) draft {
	d := draft{origin: origin, id: r.ID, url: r.URL, title: r.Title, source: r.Source, dateline: r.Dateline, text: r.Text}
	if day, ok := dayOf(r.Published); ok {
		d.published, d.from = day, schema.DateGiven
	} else if r.Published != "" {
		d.note("published is no day", r.Published)
	}
	if isFragment(r.Text) {
		d.text, d.blocks = "", fragmentBlocks(r.Text)
	}
	return d
}

// readLines reads one story a line. A line that is no JSON is refused, with its place, and the next
// one is read. If the first line breaks off inside a value, the stream is read as JSON instead.
func readLines(s *stream) bool {
	for n := 1; ; n++ {
		line, err := readLine(s.in, s.opt.MaxFile)
		if err != nil && !errors.Is(err, io.EOF) {
			return s.lineError(n, err)
		}
		if len(bytes.TrimSpace(line)) > 0 {
			if n == 1 && isOpen(line) && err == nil {
				s.in = bufio.NewReader(io.MultiReader(bytes.NewReader(line), s.in))
				return readJSON(s)
			}
			if !s.record(line, func(int64) (int, int) { return n, 0 }) {
				return false
			}
		}
		if err != nil {
			return true
		}
	}
}

// lineError yields the refusal of a stream that breaks at line n.
func (s *stream) lineError(n int, err error) bool {
	r := s.cause(err)
	r.Origin, r.Line, r.Column = s.name, n, 1
	return s.yield(Article{}, r)
}

// errLine is the error of a line that is longer than the limit.
func errLine(name string, limit int64) error {
	return refuse(name, ErrTooLong, "a line of more than %d bytes", limit)
}

// readLine reads a line of at most limit bytes with its end. At the end of the stream it returns what
// is left and io.EOF. A longer line is skipped to its end and gives a refusal.
func readLine(r *bufio.Reader, limit int64) ([]byte, error) {
	var line []byte
	for {
		part, err := r.ReadSlice('\n')
		if int64(len(line)+len(part)) > limit {
			for errors.Is(err, bufio.ErrBufferFull) {
				_, err = r.ReadSlice('\n')
			}
			return nil, errLine("", limit)
		}
		line = append(line, part...)
		if !errors.Is(err, bufio.ErrBufferFull) {
			return line, err
		}
	}
}

// isOpen tells whether a line is the start of a JSON value that goes on in the next line, as in files
// laid out for people: it ends after a bracket or a comma. A line that ends elsewhere is a cut one.
func isOpen(line []byte) bool {
	trimmed := bytes.TrimSpace(line)
	if len(trimmed) == 0 || !bytes.ContainsRune([]byte("{[,"), rune(trimmed[len(trimmed)-1])) {
		return false
	}
	var syntax *json.SyntaxError
	err := json.Unmarshal(line, new(any))
	return errors.As(err, &syntax) && syntax.Error() == "unexpected end of JSON input"
}

// record reads one JSON object as a story. at tells line and column of an offset in it; column 0 asks
// for the offset itself.
func (s *stream) record(raw []byte, at func(offset int64) (line, column int)) bool {
	var r record
	line, _ := at(0)
	origin := fmt.Sprintf("%s:%d", s.name, line)
	if err := json.Unmarshal(raw, &r); err != nil {
		return s.yield(Article{}, jsonRefusal(s.name, err, at))
	}
	if r.Text == "" && r.Title == "" {
		detail := "no field text"
		if r.Article != nil || r.Events != nil {
			detail += " (this looks like a record of reports)"
		}
		return s.yield(Article{}, &Refusal{Origin: origin, ID: r.ID, Reason: ErrEmpty, Detail: detail})
	}
	return s.finish(r.draft(origin))
}

// jsonRefusal makes the refusal of JSON that does not parse or has a field of the wrong type.
func jsonRefusal(name string, err error, at func(int64) (int, int)) *Refusal {
	r := &Refusal{Origin: name, Reason: ErrJSON, Detail: err.Error()}
	var syntax *json.SyntaxError
	var typed *json.UnmarshalTypeError
	offset := int64(1)
	switch {
	case errors.As(err, &syntax):
		offset = syntax.Offset
		if syntax.Error() == "unexpected end of JSON input" {
			r.Reason = ErrTruncated
		}
	case errors.As(err, &typed):
		offset = typed.Offset
		r.Detail = fmt.Sprintf("%s: got %s, want %s", typed.Field, typed.Value, typed.Type)
	}
	if r.Line, r.Column = at(offset - 1); r.Column == 0 {
		r.Column = int(max(offset, 1))
	}
	return r
}

// readJSON reads JSON values one after the other, each a story, or one list of stories.
func readJSON(s *stream) bool {
	list, err := s.skipToValue()
	if err != nil {
		return s.broken(err)
	}
	p := &position{r: s.in, name: s.name, limit: s.opt.MaxFile}
	dec := json.NewDecoder(p)
	if list {
		if _, err := dec.Token(); err != nil {
			return s.jsonError(err, dec, p)
		}
	}
	for {
		if list && !dec.More() {
			if _, err := dec.Token(); err != nil {
				return s.jsonError(err, dec, p)
			}
			return true
		}
		var raw json.RawMessage
		if err := dec.Decode(&raw); err != nil {
			return errors.Is(err, io.EOF) || s.jsonError(err, dec, p)
		}
		first := dec.InputOffset() - int64(len(raw))
		p.reset()
		if !s.record(raw, func(offset int64) (int, int) { return p.at(first + offset) }) {
			return false
		}
	}
}

// skipToValue skips a byte order mark and tells whether the stream's first value is a list. White
// space before the value, if any, stays, so that positions are right.
func (s *stream) skipToValue() (list bool, err error) {
	if mark, _ := s.in.Peek(3); string(mark) == "\ufeff" {
		if _, err := s.in.Discard(3); err != nil {
			return false, err
		}
	}
	head, err := s.in.Peek(sniffBytes)
	if len(head) == 0 && err != nil && !errors.Is(err, io.EOF) {
		return false, err
	}
	return bytes.HasPrefix(bytes.TrimSpace(head), []byte("[")), nil
}

// jsonError yields the refusal of the rest of a JSON stream. The decoder stands at the value that is
// broken; its own offsets leave out what was read as tokens.
func (s *stream) jsonError(err error, dec *json.Decoder, p *position) bool {
	var r *Refusal
	switch {
	case errors.As(err, &r):
		return s.yield(Article{}, r)
	case errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF):
		line, column := p.at(p.offset)
		return s.yield(Article{}, &Refusal{Origin: s.name, Line: line, Column: column, Reason: ErrTruncated, Detail: "the JSON breaks off"})
	}
	start := dec.InputOffset()
	if rest, readErr := io.ReadAll(dec.Buffered()); readErr == nil {
		if again := json.Unmarshal(rest, new(any)); again != nil {
			err = again // the same error, with an offset that counts from start
		}
	}
	return s.yield(Article{}, jsonRefusal(s.name, err, func(offset int64) (int, int) { return p.at(start + offset) }))
}

// position is a reader that knows the lines it has read and bounds the bytes between two resets.
type position struct {
	r     io.Reader
	name  string
	limit int64
	// offset is the number of bytes read, since the number at the last reset, lines the offsets of
	// line ends.
	offset, since int64
	lines         []int64
}

// Read reads, and refuses to read on past the limit.
func (p *position) Read(b []byte) (int, error) {
	if p.offset-p.since > p.limit {
		return 0, refuse(p.name, ErrTooLong, "more than %d bytes", p.limit)
	}
	n, err := p.r.Read(b)
	for i, c := range b[:n] {
		if c == '\n' {
			p.lines = append(p.lines, p.offset+int64(i))
		}
	}
	p.offset += int64(n)
	return n, err
}

// reset starts a new count of bytes.
func (p *position) reset() { p.since = p.offset }

// at returns line and column, both from 1, of a byte.
func (p *position) at(offset int64) (line, column int) {
	n := sort.Search(len(p.lines), func(i int) bool { return p.lines[i] >= offset })
	if n == 0 {
		return 1, int(offset) + 1
	}
	return n + 1, int(offset - p.lines[n-1])
}
