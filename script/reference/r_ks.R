# Writes Tests/MonteCarloTests/Reference/r_ks.csv: statistics and p-values of R's ks.test.
#
# Usage: Rscript script/reference/r_ks.R > Tests/MonteCarloTests/Reference/r_ks.csv
#
# The samples have no ties and are multiples of 2^-20, so they are exact in text. Columns: kind (one: against
# the uniform law on (-1, 1); two: two samples), first, second (values separated by spaces), statistic,
# p_value (exact methods only).
cat(sprintf("# R %s.%s\n", R.version$major, R.version$minor))
cat("kind,first,second,statistic,p_value\n")
set.seed(1806)
draw <- function(n, shift = 0) {
  repeat {
    x <- (sample.int(2^21 - 1, n) - 2^20) / 2^20
    x <- pmin(pmax(x + shift, -1 + 2^-20), 1 - 2^-20)
    if (!any(duplicated(x))) return(x)
  }
}
text <- function(x) paste(format(x, digits = 17, trim = TRUE, scientific = FALSE), collapse = " ")
number <- function(x) format(x, digits = 17, trim = TRUE)
for (n in c(1, 2, 7, 25, 60, 99, 140)) {
  x <- draw(n)
  r <- ks.test(x, "punif", -1, 1, exact = TRUE)
  cat(sprintf("one,%s,,%s,%s\n", text(x), number(r$statistic), number(r$p.value)))
}
for (sizes in list(c(1, 2), c(4, 9), c(12, 12), c(30, 41), c(60, 80))) {
  x <- draw(sizes[1])
  y <- draw(sizes[2], 0.2)
  if (any(duplicated(c(x, y)))) next
  r <- ks.test(x, y, exact = TRUE)
  cat(sprintf("two,%s,%s,%s,%s\n", text(x), text(y), number(r$statistic), number(r$p.value)))
}
