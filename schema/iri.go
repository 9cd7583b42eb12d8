package schema

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"

	"github.com/cayleygraph/quad"
)

// Prefix begins every IRI of the graph; exports may turn it into a base of the user's.
const Prefix = "dm:"

// Folders of ids: the first part of an id tells what it names.
const (
	articleFolder   = "article/"
	reportFolder    = "report/"
	judgementFolder = "judgement/"
	countryFolder   = "country/"
	orgFolder       = "org/"
)

// IRI returns the IRI of the entity, event or judgement with the given id: dm:person/antony-blinken.
// What no IRI may hold is percent-encoded. It is safe for several goroutines.
func IRI(id string) quad.IRI { return quad.IRI(Prefix + escape(id, false)) }

// ArticleIRI returns the IRI of the article with the given id, whatever the id holds.
func ArticleIRI(id string) quad.IRI { return quad.IRI(Prefix + articleFolder + escape(id, true)) }

// ReportIRI returns the IRI of a report: dm:report/ARTICLE#e1.
func ReportIRI(r ReportRef) quad.IRI {
	return quad.IRI(Prefix + reportFolder + escape(r.Article, true) + "#" + escape(r.Event, true))
}

// ID returns the id that IRI was made of, and whether iri is one of the graph's own.
func ID(iri quad.IRI) (string, bool) {
	rest, ok := strings.CutPrefix(string(iri), Prefix)
	return unescape(rest), ok
}

// ArticleID returns the article id that ArticleIRI was made of, and whether iri names an article.
func ArticleID(iri quad.IRI) (string, bool) {
	rest, ok := strings.CutPrefix(string(iri), Prefix+articleFolder)
	return unescape(rest), ok
}

// ReportOf returns the reference that ReportIRI was made of, and whether iri names a report.
func ReportOf(iri quad.IRI) (ReportRef, bool) {
	rest, ok := strings.CutPrefix(string(iri), Prefix+reportFolder)
	article, event, hash := strings.Cut(rest, "#")
	return ReportRef{Article: unescape(article), Event: unescape(event)}, ok && hash
}

// JudgementIRI returns the node of the judgement with the given id.
func JudgementIRI(id string) quad.IRI { return IRI(judgementFolder + id) }

// JudgementID returns the id that JudgementIRI was made of, and whether iri names a judgement.
func JudgementID(iri quad.IRI) (string, bool) {
	rest, ok := strings.CutPrefix(string(iri), Prefix+judgementFolder)
	return unescape(rest), ok
}

// ParseReportRef reads article#event, the form that ReportRef.String writes; the last # divides. It
// returns an error where one of the two is missing.
func ParseReportRef(s string) (ReportRef, error) {
	i := strings.LastIndexByte(s, '#')
	if i <= 0 || i == len(s)-1 {
		return ReportRef{}, fmt.Errorf("report %q: want ARTICLE#EVENT", s)
	}
	return ReportRef{Article: s[:i], Event: s[i+1:]}, nil
}

// CountryIRI returns the node of a country or side: dm:country/CN for a code, dm:org/un for an
// organisation's short name.
func CountryIRI(code string) quad.IRI {
	if isCountryCode(code) {
		return IRI(countryFolder + code)
	}
	return IRI(orgFolder + Slug(code))
}

// KindOf returns the kind of the entity with the given id, by its first part; empty for ids of what is no entity.
func KindOf(id string) Kind {
	switch folder, name, _ := strings.Cut(id, "/"); {
	case name == "":
		return ""
	case folder == "org":
		return Organization
	case folder == string(Person), folder == string(Country), folder == string(Place):
		return Kind(folder)
	}
	return ""
}

// EntityOfSide returns the id of the entity that a side is: country/CN, org/un.
func EntityOfSide(side string) string {
	id, _ := ID(CountryIRI(side))
	return id
}

// isCountryCode tells whether code is two capitals and names no organisation.
func isCountryCode(code string) bool {
	return len(code) == 2 && isUpper(code[0]) && isUpper(code[1]) && code != "UN" && code != "EU"
}

// isUpper tells whether c is A to Z.
func isUpper(c byte) bool { return 'A' <= c && c <= 'Z' }

// sideOfIRI returns the code or short name that CountryIRI was made of; ok is false where the
// spelling cannot be told from the node alone ("Hamas") or iri names no country or organisation.
func sideOfIRI(iri quad.IRI) (side string, ok bool) {
	id, _ := ID(iri)
	if code, found := strings.CutPrefix(id, countryFolder); found {
		return code, true
	}
	slug, found := strings.CutPrefix(id, orgFolder)
	return strings.ToUpper(slug), found
}

// escape percent-encodes what an IRI may not hold, % itself and, where hash is set, #.
func escape(s string, hash bool) string {
	s = strings.ToValidUTF8(s, "\uFFFD")
	if !strings.ContainsFunc(s, func(r rune) bool { return forbidden(r, hash) }) {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		if !forbidden(r, hash) {
			b.WriteRune(r)
			continue
		}
		for _, c := range []byte(string(r)) {
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}

// forbidden tells whether escape must encode r: what RFC 3987 keeps out of IRIs, and invisible runes.
func forbidden(r rune, hash bool) bool {
	return r <= ' ' || strings.ContainsRune("<>\"{}|^`\\%", r) || hash && r == '#' || !unicode.IsGraphic(r) || unicode.IsSpace(r)
}

// unescape undoes escape; a broken escape stays as it is.
func unescape(s string) string {
	if !strings.Contains(s, "%") {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '%' && i+2 < len(s) {
			if c, err := strconv.ParseUint(s[i+1:i+3], 16, 8); err == nil {
				b.WriteByte(byte(c))
				i += 2
				continue
			}
		}
		b.WriteByte(s[i])
	}
	return b.String()
}
