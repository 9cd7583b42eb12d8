package article

import (
	"bytes"
	"encoding/base64"
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"net/textproto"
	"regexp"
	"strings"

	"demarche/schema"

	"golang.org/x/net/html/charset"
)

// forwarded matches the subject of a mail that passes something on: its date is not the story's.
var forwarded = regexp.MustCompile(`(?i)^\s*(?:(?:re|fw|fwd|aw|wg)\s*:\s*)+`)

// readMail reads a mail as one story: the subject is the title, the sender the source, the first plain
// text the story, else the first page. Attached files are not read.
func readMail(s *stream) bool {
	data, err := s.all()
	if err != nil {
		return s.broken(err)
	}
	msg, err := mail.ReadMessage(bytes.NewReader(data))
	if err != nil {
		return s.fail(ErrMarkup, "mail: %v", err)
	}
	p := mailParts{limit: s.opt.MaxFile}
	if err := p.read(textproto.MIMEHeader(msg.Header), msg.Body, 0); err != nil {
		return s.broken(err)
	}
	d, err := p.draft(s.name)
	if err != nil {
		return s.yield(Article{}, err)
	}
	d.mailHeaders(msg.Header)
	return s.finish(d)
}

// mailHeaders fills a draft from the headers of a mail. The day of a mail that passes something on is
// not taken, and of a page that a browser saved as a mail (MHTML) only the address is: its day is that
// of the visit.
func (d *draft) mailHeaders(h mail.Header) {
	subject := decodeHeader(h.Get("Subject"))
	if address := h.Get("Snapshot-Content-Location"); address != "" || strings.Contains(h.Get("From"), "Saved by") {
		d.url, d.title = firstOf(d.url, address), firstOf(d.title, subject)
		return
	}
	d.title = firstOf(forwarded.ReplaceAllString(subject, ""), d.title)
	d.id = strings.Trim(h.Get("Message-Id"), "<> ")
	if from, err := mail.ParseAddress(h.Get("From")); err == nil && d.source == "" {
		d.source = decodeHeader(firstOf(from.Name, from.Address))
	}
	if day, ok := dayOf(h.Get("Date")); ok && d.published == "" && !forwarded.MatchString(subject) {
		d.published, d.from = day, schema.DateMarkup
	}
}

// decodeHeader resolves the encoded words of a header; what is broken stays as it is.
func decodeHeader(s string) string {
	dec := mime.WordDecoder{CharsetReader: charset.NewReaderLabel}
	if out, err := dec.DecodeHeader(s); err == nil {
		return out
	}
	return s
}

// maxMailDepth is how deep parts may lie in parts; real mail has three or four levels.
const maxMailDepth = 8

// mailParts are the first plain text and the first page of a mail.
type mailParts struct {
	limit       int64
	text, page  []byte
	contentType string
}

// read reads a part and the parts in it.
func (p *mailParts) read(h textproto.MIMEHeader, body io.Reader, depth int) error {
	kind, params, err := mime.ParseMediaType(firstOf(h.Get("Content-Type"), "text/plain"))
	if err != nil {
		kind, params = "text/plain", nil
	}
	if depth > maxMailDepth || strings.HasPrefix(h.Get("Content-Disposition"), "attachment") {
		return nil
	}
	body = transfer(h.Get("Content-Transfer-Encoding"), body)
	switch {
	case strings.HasPrefix(kind, "multipart/"):
		return p.multi(multipart.NewReader(body, params["boundary"]), depth)
	case kind == "message/rfc822":
		inner, err := mail.ReadMessage(body)
		if err != nil {
			return refuse("", ErrMarkup, "mail: %v", err)
		}
		return p.read(textproto.MIMEHeader(inner.Header), inner.Body, depth+1)
	case kind == "text/plain" && p.text == nil:
		p.text, err = readText8(body, params["charset"], p.limit)
		return err
	case kind == "text/html" && p.page == nil:
		p.contentType = h.Get("Content-Type")
		p.page, err = io.ReadAll(io.LimitReader(body, p.limit))
		return err
	}
	return nil
}

// multi reads the parts of a part. One that ends without its closing line is truncated.
func (p *mailParts) multi(r *multipart.Reader, depth int) error {
	for {
		part, err := r.NextRawPart()
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return io.ErrUnexpectedEOF
		}
		if err := p.read(part.Header, part, depth+1); err != nil {
			return err
		}
	}
}

// transfer undoes the transfer encoding of a part.
func transfer(encoding string, r io.Reader) io.Reader {
	switch strings.ToLower(strings.TrimSpace(encoding)) {
	case "base64":
		return base64.NewDecoder(base64.StdEncoding, r)
	case "quoted-printable":
		return quotedprintable.NewReader(r)
	}
	return r
}

// readText8 reads a text part as UTF-8.
func readText8(r io.Reader, label string, limit int64) ([]byte, error) {
	if label != "" {
		if decoded, err := charset.NewReaderLabel(label, r); err == nil {
			r = decoded
		}
	}
	return io.ReadAll(io.LimitReader(r, limit))
}

// draft makes the draft of what the parts hold.
func (p *mailParts) draft(origin string) (draft, error) {
	if len(bytes.TrimSpace(p.text)) == 0 && p.page != nil {
		return pageDraft(origin, p.page, p.contentType)
	}
	text, _ := decode(p.text)
	return draft{origin: origin, text: text}, nil
}
