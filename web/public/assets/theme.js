// Runs before anything is painted, so that a page that is kept dark does not flash white.
try {
  const theme = localStorage.getItem('verbale.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // A browser that keeps nothing shows the colors that the system asks for.
}
