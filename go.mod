module demarche

go 1.26.0

require (
	codeberg.org/readeck/go-readability/v2 v2.1.3 // main text of saved pages
	github.com/cayleygraph/cayley v0.7.7-0.20240706181042-81dcd7d73e45 // the graph store and its query languages
	github.com/cayleygraph/quad v1.3.0 // quads and N-Quads
	github.com/dop251/goja v0.0.0-20240627195025-eb1f15ee67d2 // the JavaScript of Cayley's shell: a panic in a query becomes an error
	github.com/google/go-cmp v0.7.0 // tests: differences of structs
	github.com/hidal-go/hidalgo v0.3.0 // the key-value layer that Cayley stores in
	github.com/jdkato/prose/v2 v2.0.0 // tokens
	github.com/parquet-go/parquet-go v0.32.0 // exports: Parquet
	github.com/peterh/liner v1.2.3 // line editing of the shell
	github.com/rogpeppe/go-internal v1.16.0 // tests: commands as text (testscript, txtar)
	github.com/santhosh-tekuri/jsonschema/v6 v6.0.3 // reports from elsewhere and tests against the contract
	github.com/spf13/cobra v1.10.2 // commands, flags, help and completion
	github.com/spf13/pflag v1.0.10 // flags handed to the configuration
	github.com/spf13/viper v1.21.0 // configuration from files, environment and flags
	github.com/vbauerster/mpb/v8 v8.16.2 // progress bars
	github.com/xuri/excelize/v2 v2.11.1 // exports: Excel
	go.etcd.io/bbolt v1.3.10 // the embedded store, opened as Cayley needs it, and the ledger
	go.yaml.in/yaml/v3 v3.0.6 // rules, lexicons and overlays, with positions
	golang.org/x/net v0.62.0 // HTML parsing and character sets
	golang.org/x/sync v0.24.0 // bounded workers
	golang.org/x/sys v0.49.0 // file locks and the CPU check of the SIMD kernels
	golang.org/x/text v0.43.0 // Unicode forms and folding
	google.golang.org/protobuf v1.34.2 // the wire format of Cayley's entries
	gopkg.in/neurosnap/sentences.v1 v1.0.6 // sentence borders (Punkt, as prose uses it, but held once)
	pgregory.net/rapid v1.3.0 // tests: properties
)

require (
	github.com/VividCortex/ewma v1.2.0 // indirect
	github.com/acarl005/stripansi v0.0.0-20180116102854-5a71ef0e047d // indirect
	github.com/andybalholm/brotli v1.1.1 // indirect
	github.com/andybalholm/cascadia v1.3.3 // indirect
	github.com/beorn7/perks v1.0.1 // indirect
	github.com/cespare/xxhash/v2 v2.3.0 // indirect
	github.com/clipperhouse/uax29/v2 v2.7.0 // indirect
	github.com/deckarep/golang-set v1.7.1 // indirect
	github.com/dennwc/graphql v0.0.0-20180603144102-12cfed44bc5d // indirect
	github.com/dlclark/regexp2 v1.11.0 // indirect
	github.com/fsnotify/fsnotify v1.9.0 // indirect
	github.com/go-shiori/dom v0.0.0-20230515143342-73569d674e1c // indirect
	github.com/go-sourcemap/sourcemap v2.1.3+incompatible // indirect
	github.com/go-viper/mapstructure/v2 v2.4.0 // indirect
	github.com/gogs/chardet v0.0.0-20211120154057-b7413eaefb8f // indirect
	github.com/google/pprof v0.0.0-20240227163752-401108e1b7e7 // indirect
	github.com/google/uuid v1.6.0 // indirect
	github.com/inconshreveable/mousetrap v1.1.0 // indirect
	github.com/itlightning/dateparse v0.2.1 // indirect
	github.com/klauspost/compress v1.17.9 // indirect
	github.com/mattn/go-runewidth v0.0.31 // indirect
	github.com/mingrammer/commonregex v1.0.1 // indirect
	github.com/parquet-go/bitpack v1.0.0 // indirect
	github.com/parquet-go/jsonlite v1.0.0 // indirect
	github.com/pelletier/go-toml/v2 v2.2.4 // indirect
	github.com/pierrec/lz4/v4 v4.1.21 // indirect
	github.com/piprate/json-gold v0.5.0 // indirect
	github.com/pquerna/cachecontrol v0.2.0 // indirect
	github.com/prometheus/client_golang v1.19.1 // indirect
	github.com/prometheus/client_model v0.5.0 // indirect
	github.com/prometheus/common v0.48.0 // indirect
	github.com/prometheus/procfs v0.12.0 // indirect
	github.com/richardlehane/mscfb v1.0.9 // indirect
	github.com/richardlehane/msoleps v1.0.6 // indirect
	github.com/sagikazarmark/locafero v0.11.0 // indirect
	github.com/sourcegraph/conc v0.3.1-0.20240121214520-5f936abd7ae8 // indirect
	github.com/spf13/afero v1.15.0 // indirect
	github.com/spf13/cast v1.10.0 // indirect
	github.com/subosito/gotenv v1.6.0 // indirect
	github.com/tiendc/go-deepcopy v1.7.2 // indirect
	github.com/twpayne/go-geom v1.6.1 // indirect
	github.com/tylertreat/BoomFilters v0.0.0-20210315201527-1a82519a3e43 // indirect
	github.com/vbauerster/cupwriter v0.0.5 // indirect
	github.com/xuri/efp v0.0.3-0.20260924042702-217b81952dec // indirect
	github.com/xuri/nfp v0.0.2-0.20250530014748-2ddeb826f9a9 // indirect
	golang.org/x/crypto v0.58.0 // indirect
	golang.org/x/tools v0.51.0 // indirect
	gonum.org/v1/gonum v0.7.0 // indirect
)
