// Package article turns files into articles: it finds the stories in them, cleans their text of page
// furniture, and finds title, source, dateline and publication date. Start with Walk, which reads
// files, folders and standard input, and with Read, which reads one stream; Article is what they give.
//
// Accepted are plain text (.txt), JSON (.json: one article or a list), JSON lines (.jsonl, .ndjson),
// saved pages (.html, .htm, .xhtml, .mhtml, .mht), feeds (.rss, .atom, .xml), mail (.eml) and web
// archives (.warc), each also compressed (.gz). A stream without a known name is told by its first
// bytes. A JSON article has the fields id, url, title, source, published (YYYY-MM-DD), dateline and
// text; other fields are ignored. Plain text may start with lines such as "Title: ..." and
// "Published: 2013-05-31".
//
// The cleaned text is valid UTF-8 in composed form (NFC), its paragraphs joined by a blank line; all
// offsets downstream count in it. What was taken out is kept in Article.Notes. A story that is refused
// gives a *Refusal, and the stories after it are read on.
//
// The publication date is the given one, else the page's markup, else a dateline with a year, else
// unknown: the day on which a page was viewed or saved is never taken.
//
// # Data
//
// data/furniture.yaml holds the patterns of page furniture, each with an example that must match and
// one that must not; data/languages.tsv holds the commonest words of fourteen languages. Both were
// written for this project.
//
// # Limits
//
// English stories alone are accepted. Line breaks are undone where the lines are of one width. A
// dateline without a year and without a publication date gives no day. Text in pictures, frames and
// scripts is not read. One story may have Options.MaxText bytes, one file that holds one story
// Options.MaxFile bytes.
package article
