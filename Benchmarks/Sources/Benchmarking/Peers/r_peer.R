# A peer: does the work that a line on standard input names, and answers with the nanoseconds it took.
#
# A line is `KERNEL COUNT TASKS`. The first answer, before any line, is `ready VERSION KERNEL…`. R has no
# threads: for two tasks the draws and maps run in two forked processes, and the tests in one.

dimension <- 100
rows <- 2000

blocks <- function(count, draw) {
  for (first in seq(1, count, by = rows)) {
    size <- min(rows, count - first + 1)
    x <- draw(size * dimension)
    # A vector is a column: R stores matrices column by column.
    norms <- sqrt(colSums(matrix(x * x, dimension)))
  }
  0
}

in_tasks <- function(count, tasks, work) {
  if (tasks == 1) return(work(count))
  invisible(parallel::mclapply(rep(count %/% tasks, tasks), work, mc.cores = tasks))
}

norms <- function(draw) function(count, tasks) {
  function() in_tasks(count, tasks, function(size) blocks(size, draw))
}
draws <- function(draw) function(count, tasks) {
  function() in_tasks(count, tasks, function(size) { x <- draw(size); 0 })
}
mapped <- function(sample, map) function(count, tasks) {
  x <- sample(count)
  function() in_tasks(count, tasks, function(size) { y <- map(x[seq_len(size)]); 0 })
}

kernels <- list(
  "normal" = norms(rnorm),
  "uniform" = norms(function(n) runif(n, -1, 1)),
  "cauchy" = norms(rcauchy),
  "exponential" = draws(rexp),
  "student-t" = draws(function(n) rt(n, 3)),
  "normal-to-cauchy" = mapped(rnorm, function(x) qcauchy(pnorm(x))),
  "cauchy-to-normal" = mapped(rcauchy, function(y) qnorm(pcauchy(y))),
  "uniform-to-cauchy" = mapped(
    function(n) runif(n, -1, 1), function(x) qcauchy(punif(x, -1, 1))),
  "ks-1e6" = function(count, tasks) {
    x <- rnorm(count)
    function() ks.test(x, "pnorm", exact = FALSE)
  },
  "two-sample-ks-1e6" = function(count, tasks) {
    x <- rnorm(count)
    y <- rnorm(count)
    function() ks.test(x, y, exact = FALSE)
  }
)

# The elapsed time of proc.time has only milliseconds.
now <- function() as.numeric(Sys.time()) * 1e9

say <- function(...) {
  cat(..., "\n", sep = "")
  flush(stdout())
}

say("ready ", R.version$major, ".", R.version$minor, " ", paste(names(kernels), collapse = " "))
input <- file("stdin", "r")
prepared <- ""
while (length(line <- readLines(input, 1)) > 0) {
  words <- strsplit(line, " ")[[1]]
  if (line != prepared) {
    work <- kernels[[words[1]]](as.numeric(words[2]), as.integer(words[3]))
    prepared <- line
  }
  start <- now()
  work()
  say(format(now() - start, scientific = FALSE, digits = 15))
}
