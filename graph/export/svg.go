package export

import (
	"bufio"
	"context"
	"encoding/xml"
	"fmt"
	"io"
	"math"
	"strings"
	"unicode/utf8"

	"demarche/schema"
)

// The measures of the drawing, in pixels.
const (
	rowHeight   = 20
	columnWidth = 22
	whenX       = 12  // where dates begin
	whatX       = 150 // where labels begin
	whatWidth   = 330
	gutter      = 30 // between labels and columns, for arcs from row to row
	letter      = 6.3
	slant       = 55 // degrees by which names are turned
	footer      = 96
)

// svgColors are the colours of the types of events, which people who see no red or green tell apart too
// (Okabe and Ito 2008).
var svgColors = map[schema.EventType]string{schema.Visit: "#0072b2", schema.Meeting: "#007a5a", schema.Call: "#d55e00", schema.Summit: "#8e4585"}

// svgDashes are the strokes of events by status: what did not happen is broken, what may is dotted.
var svgDashes = map[schema.Status]string{
	schema.Held: "", schema.Planned: "9 3", schema.Possible: "1 4", schema.Postponed: "4 4", schema.Cancelled: "4 4", schema.Denied: "4 4",
}

// svgStyle is the look of texts.
const svgStyle = "text{font:12px Helvetica,Arial,'DejaVu Sans',sans-serif;fill:#222}.day,.note{fill:#666}.off{fill:#888}.side{font-weight:bold;text-anchor:middle}"

// svgWriter draws a chart; errors are kept by w.
type svgWriter struct {
	w   *bufio.Writer
	c   chart
	opt Options
	// left and top are where the first column and row begin.
	left, top float64
}

// writeSVG draws the events from the first day to the last: who takes part, in which role, and how
// each event stands. Pointing at a row shows it in full with its quotes.
func writeSVG(ctx context.Context, w io.Writer, s Selection, opt Options) error {
	c := newChart(s)
	d := svgWriter{w: bufio.NewWriterSize(w, 1<<16), c: c, opt: opt, left: whatX + whatWidth + gutter, top: headHeight(c)}
	d.begin()
	d.lanes()
	for i := range c.rows {
		if err := ctx.Err(); err != nil {
			return err
		}
		d.row(i)
	}
	d.arcs()
	d.legend()
	d.printf("</svg>\n")
	return d.w.Flush()
}

// headHeight returns how much room the turned names and the sides below them need.
func headHeight(c chart) float64 {
	longest := 0
	for _, col := range c.columns {
		longest = max(longest, utf8.RuneCountInString(col.name))
	}
	return 60 + math.Ceil(float64(longest)*letter*math.Sin(slant*math.Pi/180))
}

// printf writes.
func (d *svgWriter) printf(format string, args ...any) { fmt.Fprintf(d.w, format, args...) }

// x returns the middle of a column, y that of a row.
func (d *svgWriter) x(column int) float64 { return d.left + (float64(column)+.5)*columnWidth }

// y returns the middle of a row.
func (d *svgWriter) y(row int) float64 { return d.top + (float64(row)+.5)*rowHeight }

// begin writes the head of the file, its title and the ground.
func (d *svgWriter) begin() {
	width := math.Max(d.x(len(d.c.columns))+d.top*.7, 900)
	height := d.y(len(d.c.rows)) + footer
	d.printf("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.0f\" height=\"%.0f\" viewBox=\"0 0 %.0f %.0f\" role=\"img\">\n", width, height, width, height)
	title := fmt.Sprintf("%s, %s", counted(len(d.c.rows), "event"), counted(len(d.c.columns), "participant"))
	if len(d.c.rows) > 0 && d.c.rows[0].event.Time.Known() {
		title += ", from " + d.c.rows[0].when
	}
	d.printf("<title>%s</title>\n<style>%s</style>\n<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>\n", escaped(title), svgStyle)
	d.printf("<text x=\"%d\" y=\"28\" style=\"font-size:15px;font-weight:bold\">%s</text>\n", whenX, escaped(title))
}

// counted returns a number of things.
func counted(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}

// lanes writes the columns: who, the side, a ground for every second side and a line from the first
// event to the last.
func (d *svgWriter) lanes() {
	for first, shade := 0, false; first < len(d.c.columns); shade = !shade {
		last := first
		for last+1 < len(d.c.columns) && d.c.columns[last+1].side == d.c.columns[first].side {
			last++
		}
		width := float64(last-first+1) * columnWidth
		if shade {
			d.printf("<rect x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"%.0f\" fill=\"#f3f3f0\"/>\n",
				d.x(first)-columnWidth/2, d.top-20, width, float64(len(d.c.rows)*rowHeight)+24)
		}
		if side := d.c.columns[first].side; float64(len(side))*7 <= width { // an organisation's own name says enough
			d.printf("<text class=\"side\" x=\"%.0f\" y=\"%.0f\">%s</text>\n", d.x(first)-columnWidth/2+width/2, d.top-6, escaped(side))
		}
		first = last + 1
	}
	for i, col := range d.c.columns {
		x := d.x(i)
		d.printf("<text transform=\"translate(%.0f %.0f) rotate(-%d)\">%s</text>\n", x+4, d.top-26, slant, escaped(col.name))
		d.printf("<line x1=\"%.0f\" y1=\"%.0f\" x2=\"%.0f\" y2=\"%.0f\" stroke=\"#ccc\"/>\n", x, d.y(col.first)-8, x, d.y(col.last)+8)
	}
}

// row writes an event: its day and label, a line through those who take part, and their marks.
func (d *svgWriter) row(i int) {
	r := d.c.rows[i]
	y, color, class := d.y(i), svgColors[r.event.Type], ""
	if off(r.event.Status) {
		color, class = "#888", " class=\"off\""
	}
	d.printf("<g><title>%s</title>\n", escaped(d.tooltip(r)))
	if i > 0 && chartYear(r) != chartYear(d.c.rows[i-1]) {
		d.printf("<line x1=\"%d\" y1=\"%.0f\" x2=\"%.0f\" y2=\"%.0f\" stroke=\"#bbb\"/>\n", whenX, y-rowHeight/2, d.x(len(d.c.columns)), y-rowHeight/2)
	}
	d.printf("<text class=\"day\" x=\"%d\" y=\"%.0f\">%s</text><text%s x=\"%d\" y=\"%.0f\">%s</text>\n",
		whenX, y+4, escaped(shorten(r.when, 22)), class, whatX, y+4, escaped(shorten(r.what, whatWidth/letter)))
	first, last := len(d.c.columns), 0
	for _, m := range r.marks {
		first, last = min(first, m.column), max(last, m.column)
	}
	if first < last {
		d.printf("<path d=\"M%.0f %.0fH%.0f\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\"/>\n", d.x(first), y, d.x(last), color, svgDashes[r.event.Status])
	}
	for _, m := range r.marks {
		d.mark(d.x(m.column), y, m.role, color, r.event.Status == schema.Held)
	}
	d.printf("</g>\n")
}

// off tells whether a status says that an event does not take place.
func off(s schema.Status) bool {
	return s == schema.Postponed || s == schema.Cancelled || s == schema.Denied
}

// chartYear returns the year of a row's event; empty if unknown.
func chartYear(r chartRow) string {
	if day := chartDay(r.event); len(day) >= 4 {
		return day[:4]
	}
	return ""
}

// mark draws who takes part: a triangle for a visitor, a square for a host, else a circle; full if the
// event was held.
func (d *svgWriter) mark(x, y float64, role schema.Role, color string, held bool) {
	fill := "#fff"
	if held {
		fill = color
	}
	shape := fmt.Sprintf("<circle cx=\"%.0f\" cy=\"%.0f\" r=\"5\"", x, y)
	switch role {
	case schema.RoleVisitor:
		shape = fmt.Sprintf("<path d=\"M%.0f %.0fl11 6l-11 6z\"", x-5, y-6)
	case schema.RoleHost:
		shape = fmt.Sprintf("<rect x=\"%.0f\" y=\"%.0f\" width=\"10\" height=\"10\"", x-5, y-5)
	}
	d.printf("%s fill=\"%s\" stroke=\"%s\" stroke-width=\"1.5\"/>\n", shape, fill, color)
}

// arcs draws, before the columns, from which event to which a plan moved, and what belongs to what.
func (d *svgWriter) arcs() {
	d.printf("<defs><marker id=\"head\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0l8 4l-8 4z\" fill=\"#555\"/></marker></defs>\n")
	for i, r := range d.c.rows {
		if r.partOf >= 0 {
			d.arc(i, r.partOf, "stroke=\"#aaa\"")
		}
		if r.movedTo >= 0 {
			d.arc(i, r.movedTo, "stroke=\"#555\" stroke-dasharray=\"4 3\" marker-end=\"url(#head)\"")
		}
	}
}

// arc draws an arc from one row to another.
func (d *svgWriter) arc(from, to int, look string) {
	x := d.left - 6
	bend := math.Min(float64(gutter)-8, 6+math.Abs(float64(from-to))*3)
	d.printf("<path d=\"M%.0f %.0fC%.0f %.0f %.0f %.0f %.0f %.0f\" fill=\"none\" %s/>\n", x, d.y(from), x-bend, d.y(from), x-bend, d.y(to), x, d.y(to), look)
}

// legend says what marks, colours and lines mean.
func (d *svgWriter) legend() {
	x, y := float64(whenX), d.y(len(d.c.rows))+18
	for _, t := range schema.EventTypes() {
		d.printf("<rect x=\"%.0f\" y=\"%.0f\" width=\"18\" height=\"8\" fill=\"%s\"/><text x=\"%.0f\" y=\"%.0f\">%s</text>\n", x, y-8, svgColors[t], x+24, y, t)
		x += 100
	}
	x, y = whenX, y+24
	for _, s := range schema.Statuses() {
		color := "#222"
		if off(s) {
			color = "#888"
		}
		d.printf("<path d=\"M%.0f %.0fh26\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\"/><text x=\"%.0f\" y=\"%.0f\">%s</text>\n", x, y-4, color, svgDashes[s], x+32, y, s)
		x += 110
	}
	x, y = whenX+6, y+24
	for _, role := range schema.Roles() {
		d.mark(x, y-4, role, "#222", true)
		d.printf("<text x=\"%.0f\" y=\"%.0f\">%s</text>\n", x+12, y, role)
		x += 100
	}
	d.printf("<text class=\"note\" x=\"%.0f\" y=\"%.0f\">hollow: not held; an arc: during; a broken arrow: moved to</text>\n", x, y)
}

// tooltip returns an event in full.
func (d *svgWriter) tooltip(r chartRow) string {
	text := strings.TrimSpace(r.when+" "+r.full) + " (" + string(r.event.Status) + ")\n" + d.opt.iri(r.event.ID)
	for _, q := range r.quotes {
		text += "\n“" + q.Text + "” " + strings.TrimSpace(q.Source+" "+q.Published)
	}
	return text
}

// shorten cuts a text to about n letters.
func shorten(s string, n float64) string {
	r := []rune(s)
	if len(r) <= int(n) || n < 1 {
		return s
	}
	return strings.TrimRight(string(r[:int(n)-1]), " ,") + "…"
}

// escaped writes a text as XML holds it.
func escaped(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a builder takes everything
	return b.String()
}
