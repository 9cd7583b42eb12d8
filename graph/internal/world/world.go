package world

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"demarche/schema"
)

// codes are the countries of the world.
var codes = strings.Fields("US CN RU FR DE GB JP IN BR ZA TR EG SA IR IL KR KP VN ID AU CA MX AR CL CO PE NG KE ET MA DZ TN IT ES PT NL BE CH AT PL CZ HU RO BG GR RS UA BY KZ UZ PK BD LK TH MY SG PH MM KH LA MN NZ")

// firsts, middles and lasts are parts of which names are made.
var (
	firsts  = strings.Fields("Ana Boris Clara Dmitri Elena Farid Grace Hugo Irene Jonas Karim Lena Marco Nadia Omar Petra Quentin Rosa Stefan Tamar Ursula Viktor Wanda Xenia Yusuf Zora")
	middles = strings.Fields("Ba Ke Lo Mi Nu Pa Ra So Ta Vi Za Do Fe Gu Ha Je")
	lasts   = strings.Fields("rin dov lani men kari toso bel nard quist vara zin moto dera hanu lis gard")
	offices = []string{"president", "prime minister", "foreign minister", "defence minister", "special envoy"}
	cities  = strings.Fields("Alta Bren Corda Dunav Estra Falun Goriz Halm Irun Jarva")
)

// leader is someone who travels.
type leader struct {
	name, id, country, office string
	known                     bool
}

// trip is what happens: a visit with its talks.
type trip struct {
	who, host leader
	to        string
	place     string
	day       time.Time
	length    int
	fate      schema.Status
	later     time.Time // the day to which it was put off; zero if it was not
}

// World is a made-up world of one seed. The same seed and story number give the same story.
type World struct {
	seed    uint64
	leaders []leader
	byCode  map[string][]leader
}

// start is the first day on which something happens.
var start = time.Date(2015, 1, 1, 0, 0, 0, 0, time.UTC)

// span is for how many days the world goes on.
const span = 3650

// New returns the world of a seed: five leaders for each country.
func New(seed uint64) *World {
	w := &World{seed: seed, byCode: map[string][]leader{}}
	r := rand.New(rand.NewPCG(seed, 1))
	for _, code := range codes {
		for n, office := range offices {
			name := pick(r, firsts) + " " + pick(r, middles) + strings.ToLower(pick(r, middles)) + pick(r, lasts)
			l := leader{name, "person/" + schema.Slug(name), code, office, n < 3}
			w.leaders = append(w.leaders, l)
			w.byCode[code] = append(w.byCode[code], l)
		}
	}
	return w
}

// pick returns one of the values.
func pick[T any](r *rand.Rand, values []T) T { return values[r.IntN(len(values))] }

// perTrip is how many stories tell of one trip.
const perTrip = 4

// Event names the trip that the n-th story is mostly about: stories with the same one are about one.
func (w *World) Event(n int) int { return n / perTrip }

// trip returns the trip with the given number.
func (w *World) trip(n int) trip {
	r := rand.New(rand.NewPCG(w.seed, uint64(n)+100))
	who := pick(r, w.leaders)
	to := who.country
	for to == who.country {
		to = pick(r, codes)
	}
	t := trip{
		who: who, to: to, host: w.byCode[to][r.IntN(3)], place: pick(r, cities) + " " + to,
		day: start.AddDate(0, 0, r.IntN(span)), length: 1 + r.IntN(3), fate: schema.Held,
	}
	switch dice := r.IntN(10); {
	case dice == 0:
		t.fate = schema.Cancelled
	case dice == 1:
		t.fate = schema.Postponed
		t.later = t.day.AddDate(0, 3+r.IntN(6), 0)
	}
	return t
}

// Text returns the text of the n-th story, and Record what it says.
func (w *World) text(s story) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s %s. ", s.trip.who.office, s.trip.who.name, s.line)
	r := rand.New(rand.NewPCG(w.seed, uint64(s.n)+1_000_000))
	for range 25 {
		fmt.Fprintf(&b, "%s %s of %s said the %s on %s would take %d more rounds before %s could settle it. ",
			pick(r, offices), pick(r, w.leaders).name, pick(r, codes), pick(r, topics), pick(r, topics), r.IntN(90), pick(r, cities))
	}
	return strings.TrimSpace(b.String())
}

// topics are what leaders talk about.
var topics = strings.Fields("trade fishing steel gas grain border visas loans water satellites rail tariffs rice security ports bonds")
