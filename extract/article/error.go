package article

import (
	"errors"
	"fmt"
)

// The reasons of refusals; errors.Is finds them in a *Refusal.
var (
	// ErrEmpty: no words are left once the furniture is gone.
	ErrEmpty = errors.New("empty")
	// ErrBinary: the bytes are no text (a picture, an archive, an office document).
	ErrBinary = errors.New("binary")
	// ErrLanguage: the story is not in English; Detail names the language.
	ErrLanguage = errors.New("not English")
	// ErrTooLong: the story or file is longer than the limit.
	ErrTooLong = errors.New("over-long")
	// ErrTruncated: the file, record or story ends before its end.
	ErrTruncated = errors.New("truncated")
	// ErrJSON: broken JSON, or a field of the wrong type; Line and Column tell where.
	ErrJSON = errors.New("broken JSON")
	// ErrMarkup: broken XML, mail or archive headers, or markup nested too deeply.
	ErrMarkup = errors.New("broken markup")
	// ErrUnreadable: the file cannot be opened or read.
	ErrUnreadable = errors.New("unreadable")
	// ErrFormat: a file whose kind is not accepted.
	ErrFormat = errors.New("unknown kind of file")
	// ErrOption: an option that does not fit the input (an id for several stories, a broken date).
	ErrOption = errors.New("option")
	// ErrFault: the program itself fails over the story; Detail tells what and where in its source.
	ErrFault = errors.New("fault of the program")
)

// Refusal tells why a story was not taken. It never stops a batch.
type Refusal struct {
	// Origin tells where the story stands: a file name, with a line or member after a colon.
	Origin string
	// ID is the story's id, if it was read before the refusal.
	ID string
	// Line and Column count from 1; 0 if they mean nothing for the reason.
	Line, Column int
	// Reason is one of the Err values of this package.
	Reason error
	// Detail tells more: the language, the limit, what the parser says; may be empty.
	Detail string
}

// Error tells the refusal in the form "article: read origin:line:column: reason: detail".
func (r *Refusal) Error() string {
	at := r.Origin
	if r.Line > 0 {
		at = fmt.Sprintf("%s:%d:%d", at, r.Line, r.Column)
	}
	if r.Detail == "" {
		return fmt.Sprintf("article: read %s: %v", at, r.Reason)
	}
	return fmt.Sprintf("article: read %s: %v: %s", at, r.Reason, r.Detail)
}

// Unwrap returns the reason.
func (r *Refusal) Unwrap() error { return r.Reason }

// refuse makes a refusal without a position.
func refuse(origin string, reason error, format string, args ...any) *Refusal {
	return &Refusal{Origin: origin, Reason: reason, Detail: fmt.Sprintf(format, args...)}
}
