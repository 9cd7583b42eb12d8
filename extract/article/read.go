package article

import (
	"bufio"
	"bytes"
	"compress/flate"
	"compress/gzip"
	"errors"
	"io"
	"iter"
	"path/filepath"
	"strings"

	"demarche/schema"
)

// kind is a kind of file.
type kind string

// The kinds of files; kindUnknown is the zero value.
const (
	kindUnknown kind = ""
	kindText    kind = "text"
	kindJSON    kind = "json"
	kindLines   kind = "jsonl"
	kindHTML    kind = "html"
	kindFeed    kind = "feed"
	kindMail    kind = "mail"
	kindArchive kind = "warc"
)

// kindOfEnding maps the ending of a file's name to its kind.
var kindOfEnding = map[string]kind{".txt": kindText, ".text": kindText, ".json": kindJSON, ".jsonl": kindLines,
	".ndjson": kindLines, ".html": kindHTML, ".htm": kindHTML, ".xhtml": kindHTML, ".rss": kindFeed, ".atom": kindFeed,
	".xml": kindFeed, ".eml": kindMail, ".mhtml": kindMail, ".mht": kindMail, ".warc": kindArchive}

// kindOfName tells the kind of a file by its name, with or without .gz behind.
func kindOfName(name string) kind {
	name = strings.TrimSuffix(strings.ToLower(name), ".gz")
	return kindOfEnding[filepath.Ext(name)]
}

// reader reads the stories of one stream of a known kind and tells whether more is wanted.
type reader func(s *stream) bool

// readers maps each kind to what reads it.
var readers = map[kind]reader{kindText: readText, kindJSON: readJSON, kindLines: readLines, kindHTML: readHTML,
	kindFeed: readFeed, kindMail: readMail, kindArchive: readArchive}

// stream is one stream of stories while it is read.
type stream struct {
	// name is the file's name or the member's.
	name string
	in   *bufio.Reader
	opt  Options
	// yield hands a story or an error to the caller.
	yield yielder
}

// Read reads the stories of a stream. The kind is told by the name's ending, with or without .gz,
// else by the first bytes; "-" is a fine name for standard input. Every story that is refused gives a
// *Refusal in its place, and the reading goes on where it can.
func Read(r io.Reader, name string, opt Options) iter.Seq2[Article, error] {
	return func(yield func(Article, error) bool) {
		if _, p, err := schema.ParseDate(opt.Published); opt.Published != "" && (err != nil || p != schema.Day) {
			yield(Article{}, refuse(name, ErrOption, "published %q: want YYYY-MM-DD", opt.Published))
			return
		}
		s := &stream{name: name, in: bufio.NewReaderSize(r, 64<<10), opt: opt.withDefaults(), yield: yield}
		s.onlyOne(opt.ID)
		s.read()
	}
}

// onlyOne makes the stream refuse a second story where the caller has given an id.
func (s *stream) onlyOne(id string) {
	if id == "" {
		return
	}
	yield, seen := s.yield, 0
	s.yield = func(a Article, err error) bool {
		if seen++; seen > 1 {
			yield(Article{}, refuse(s.name, ErrOption, "an id was given, and the file holds several stories"))
			return false
		}
		return yield(a, err)
	}
}

// read unpacks the stream if need be, tells its kind and reads it.
func (s *stream) read() bool {
	if head, _ := s.in.Peek(2); bytes.Equal(head, []byte{0x1f, 0x8b}) {
		z, err := gzip.NewReader(s.in)
		if err != nil {
			return s.fail(ErrBinary, "gzip: %v", err)
		}
		s.in = bufio.NewReaderSize(z, 64<<10)
	}
	head, err := s.in.Peek(sniffBytes)
	if len(head) == 0 && err != nil && !errors.Is(err, io.EOF) {
		return s.broken(err)
	}
	k := kindOfName(s.name)
	if k != kindArchive && sniff(head) != kindArchive && isBinary(head) {
		return s.fail(ErrBinary, "%s", kindOfBytes(head))
	}
	if k == kindUnknown {
		k = sniff(head)
	}
	return readers[k](s)
}

// sniffBytes is how much of a stream is looked at to tell its kind.
const sniffBytes = 4096

// sniff tells the kind of a text stream without a known name by its first bytes.
func sniff(head []byte) kind {
	text := strings.ToLower(string(bytes.TrimSpace(bytes.TrimPrefix(head, []byte("\ufeff")))))
	switch {
	case strings.HasPrefix(text, "warc/"):
		return kindArchive
	case strings.HasPrefix(text, "{"):
		return kindLines
	case strings.HasPrefix(text, "["):
		return kindJSON
	case strings.HasPrefix(text, "<?xml") && !strings.Contains(text, "<html") || strings.HasPrefix(text, "<rss") || strings.HasPrefix(text, "<feed"):
		return kindFeed
	case strings.HasPrefix(text, "<!doctype html") || strings.HasPrefix(text, "<html") || strings.HasPrefix(text, "<?xml"):
		return kindHTML
	case isMail(text):
		return kindMail
	}
	return kindText
}

// isMail tells whether a text in small letters starts like a mail: header lines, among them a sender.
func isMail(text string) bool {
	head, _, ok := strings.Cut(strings.ReplaceAll(text, "\r\n", "\n"), "\n\n")
	return ok && (strings.HasPrefix(head, "from:") || strings.Contains(head, "\nfrom:")) &&
		(strings.Contains(head, "mime-version:") || strings.Contains(head, "message-id:") || strings.Contains(head, "snapshot-content-location:"))
}

// all reads the rest of the stream, up to Options.MaxFile bytes, and refuses it if there is more or
// if it breaks off.
func (s *stream) all() ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(s.in, s.opt.MaxFile+1))
	switch {
	case err != nil:
		return nil, s.cause(err)
	case int64(len(data)) > s.opt.MaxFile:
		return nil, refuse(s.name, ErrTooLong, "more than %d bytes", s.opt.MaxFile)
	}
	return data, nil
}

// fail yields a refusal of the whole stream.
func (s *stream) fail(reason error, format string, args ...any) bool {
	return s.yield(Article{}, refuse(s.name, reason, format, args...))
}

// broken yields the refusal of a stream whose bytes cannot be read.
func (s *stream) broken(err error) bool { return s.yield(Article{}, s.cause(err)) }

// cause turns an error of reading into a refusal: a stream that ends early is truncated.
func (s *stream) cause(err error) *Refusal {
	var r *Refusal
	switch {
	case errors.As(err, &r):
		if r.Origin == "" {
			r.Origin = s.name
		}
		return r
	case errors.Is(err, io.ErrUnexpectedEOF):
		return refuse(s.name, ErrTruncated, "the file breaks off")
	case errors.Is(err, gzip.ErrChecksum) || errors.Is(err, gzip.ErrHeader) || errors.As(err, new(flate.CorruptInputError)):
		return refuse(s.name, ErrBinary, "%v", err)
	}
	return unreadable(s.name, err)
}

// finish yields the story of a draft.
func (s *stream) finish(d draft) bool {
	a, err := d.article(s.opt)
	return s.yield(a, err)
}
