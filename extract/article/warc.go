package article

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/textproto"
	"strconv"
	"strings"
)

// readArchive reads the pages of a web archive (WARC 0.17 to 1.1) as stories, in their order. Records
// that hold no page are passed over. The day of the crawl is never taken for the day of publication.
func readArchive(s *stream) bool {
	for n := 1; ; n++ {
		h, err := warcHeader(s.in)
		switch {
		case errors.Is(err, io.EOF):
			return true
		case err != nil:
			return s.yield(Article{}, &Refusal{Origin: fmt.Sprintf("%s:%d", s.name, n), Reason: ErrMarkup, Detail: err.Error()})
		}
		if !s.warcRecord(n, h) {
			return false
		}
	}
}

// warcHeader reads the header of the next record; io.EOF if there is none.
func warcHeader(r *bufio.Reader) (textproto.MIMEHeader, error) {
	for {
		line, err := readLine(r, 1<<10)
		text := strings.TrimSpace(string(line))
		switch {
		case strings.HasPrefix(text, "WARC/"):
			h, err := textproto.NewReader(r).ReadMIMEHeader()
			if errors.Is(err, io.EOF) {
				err = io.ErrUnexpectedEOF
			}
			return h, err
		case text != "":
			return nil, fmt.Errorf("want a line WARC/1.0, got %.40q", text)
		case err != nil:
			return nil, err
		}
	}
}

// warcRecord reads the block of a record, and its page if it holds one. It tells whether more is
// wanted and the archive can be read on.
func (s *stream) warcRecord(n int, h textproto.MIMEHeader) bool {
	origin := fmt.Sprintf("%s:%d", s.name, n)
	length, err := strconv.ParseInt(strings.TrimSpace(h.Get("Content-Length")), 10, 64)
	if err != nil || length < 0 {
		s.yield(Article{}, refuse(origin, ErrMarkup, "Content-Length %q", h.Get("Content-Length")))
		return false
	}
	block := &io.LimitedReader{R: s.in, N: length}
	more := true
	if holdsPage(h) {
		more = s.warcPage(origin, h, block)
	}
	_, err = io.Copy(io.Discard, block)
	if err == nil && block.N > 0 {
		err = io.ErrUnexpectedEOF
	}
	if err != nil && more {
		r := s.cause(err)
		r.Origin = origin
		s.yield(Article{}, r)
		return false
	}
	return more
}

// holdsPage tells whether a record is a page or a text: the answer of a server, a file, or the text of
// a page that was taken out before.
func holdsPage(h textproto.MIMEHeader) bool {
	kind := strings.ToLower(h.Get("Content-Type"))
	switch strings.ToLower(h.Get("WARC-Type")) {
	case "response":
		return strings.HasPrefix(kind, "application/http")
	case "resource", "conversion":
		return strings.HasPrefix(kind, "text/")
	}
	return false
}

// warcPage reads the page of a record.
func (s *stream) warcPage(origin string, h textproto.MIMEHeader, block *io.LimitedReader) bool {
	address, kind := strings.Trim(h.Get("WARC-Target-URI"), "<> "), h.Get("Content-Type")
	data, err := io.ReadAll(io.LimitReader(block, s.opt.MaxFile+1))
	if err == nil && block.N > 0 && int64(len(data)) <= s.opt.MaxFile {
		return true // the record breaks off, which warcRecord tells
	}
	if err == nil && int64(len(data)) > s.opt.MaxFile {
		return s.yield(Article{}, refuse(origin, ErrTooLong, "more than %d bytes", s.opt.MaxFile))
	}
	if err == nil && strings.EqualFold(h.Get("WARC-Type"), "response") {
		data, kind, err = httpBody(data, s.opt.MaxFile)
	}
	switch {
	case err != nil:
		return s.yield(Article{}, refuse(origin, ErrMarkup, "%v", err))
	case data == nil:
		return true
	case int64(len(data)) > s.opt.MaxFile:
		return s.yield(Article{}, refuse(origin, ErrTooLong, "more than %d bytes", s.opt.MaxFile))
	}
	if strings.HasPrefix(kind, "text/plain") {
		text, _ := decode(data)
		return s.finish(draft{origin: origin, url: address, text: text, wantTitle: true})
	}
	d, err := pageDraft(origin, data, kind)
	if err != nil {
		return s.yield(Article{}, err)
	}
	d.url = firstOf(d.url, address)
	return s.finish(d)
}

// httpBody returns the unpacked body and the content type of an answer that is a page; a nil body for
// any other.
func httpBody(data []byte, limit int64) (body []byte, kind string, err error) {
	resp, err := http.ReadResponse(bufio.NewReader(bytes.NewReader(data)), nil)
	if err != nil {
		return nil, "", err
	}
	defer resp.Body.Close() // a reader of bytes
	kind = strings.ToLower(resp.Header.Get("Content-Type"))
	if resp.StatusCode != http.StatusOK || !strings.HasPrefix(kind, "text/html") && !strings.HasPrefix(kind, "application/xhtml") && !strings.HasPrefix(kind, "text/plain") {
		return nil, kind, nil
	}
	r, err := unpack(resp.Header.Get("Content-Encoding"), resp.Body)
	if err != nil {
		return nil, kind, err
	}
	body, err = io.ReadAll(io.LimitReader(r, limit+1))
	if errors.Is(err, io.ErrUnexpectedEOF) && len(body) > 0 {
		err = nil // a crawler that cut the page off has said so in the record; what is there is read
	}
	return body, kind, err
}

// unpack undoes the content encoding of a page.
func unpack(encoding string, r io.Reader) (io.Reader, error) {
	switch strings.ToLower(encoding) {
	case "", "identity":
		return r, nil
	case "gzip", "x-gzip":
		return gzip.NewReader(r)
	case "deflate":
		return zlib.NewReader(r)
	}
	return nil, fmt.Errorf("content encoding %q", encoding)
}
