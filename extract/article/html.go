package article

// readHTML reads a saved page as one story.
func readHTML(s *stream) bool { return s.fail(ErrFormat, "pages") }

func readFeed(s *stream) bool    { return s.fail(ErrFormat, "feeds") }
func readMail(s *stream) bool    { return s.fail(ErrFormat, "mail") }
func readArchive(s *stream) bool { return s.fail(ErrFormat, "archives") }

func isFragment(text string) bool         { return false }
func fragmentBlocks(text string) []string { return nil }
