# Computes what R and its survey package say of the inputs in survey-package.json, and prints the file anew:
#   Rscript test/references/survey-package.R test/references/survey-package.json
suppressMessages({ library(survey); library(jsonlite) })

one_row_per_person <- function(cells) cells[rep(seq_len(nrow(cells)), cells$n), , drop = FALSE]
design_effect <- function(w) length(w) * sum(w^2) / sum(w)^2
wilson <- function(p, n, z = qnorm(.975))
  (p + z^2 / 2 / n + c(-1, 1) * z * sqrt(p * (1 - p) / n + z^2 / 4 / n^2)) / (1 + z^2 / n)
fixed_weight_error <- function(w, y) {
  z <- w * (y - weighted.mean(y, w)) / sum(w)
  sqrt(length(w) / (length(w) - 1) * sum((z - mean(z))^2))
}
answers <- function(yes, all) unlist(mapply(function(y, n) rep(c(1, 0), c(y, n - y)), yes, all, SIMPLIFY = FALSE))
key_of <- function(frame, variables) apply(frame[, variables, drop = FALSE], 1, paste, collapse = "|")

raked <- function(people, margins, start = 1) {
  people$start <- start
  totals <- lapply(names(margins), function(v) {
    target <- unlist(margins[[v]])
    setNames(data.frame(names(target), unname(target) / sum(target) * nrow(people)), c(v, "Freq"))
  })
  rake(svydesign(ids = ~1, weights = ~start, data = people), lapply(names(margins), function(v) reformulate(v)), totals,
       control = list(maxit = 2000, epsilon = 1e-12))
}

raking <- function(input) {
  variables <- names(input$margins)
  people <- one_row_per_person(as.data.frame(input$cells))
  design <- raked(people, input$margins)
  w <- weights(design) / mean(weights(design))
  if (identical(input$trim, "once")) w <- weights(trimWeights(raked(people, input$margins), upper = input$cap, strict = TRUE))
  if (identical(input$trim, "iterate")) {
    before <- 1
    repeat {
      w <- weights(raked(people, input$margins, before))
      w <- pmin(w / mean(w), input$cap)
      w <- w / mean(w)
      if (max(abs(w - before)) < 1e-11) break
      before <- w
    }
  }
  after <- lapply(setNames(variables, variables), function(v) as.list(tapply(w, people[[v]], sum) / sum(w)))
  list(cell_weight = as.list(tapply(w, key_of(people, variables), function(x) x[1])), deff = design_effect(w),
       n_eff = length(w) / design_effect(w), min = min(w), max = max(w), margin_after = after)
}

raked_support <- function(input) {
  cells <- as.data.frame(input$cells)
  people <- one_row_per_person(cells)
  people$y <- answers(input$supporters, cells$n)
  design <- raked(people, input$margins)
  mean_of <- svymean(~y, design)
  share <- as.numeric(coef(mean_of))
  w <- weights(design)
  list(unweighted = mean(people$y), weighted = share, se_raked = as.numeric(SE(mean_of)),
       se_fixed_weights = fixed_weight_error(w, people$y), n_eff = length(w) / design_effect(w),
       ci_wilson_neff = wilson(share, length(w) / design_effect(w)), shift_points = 100 * (share - mean(people$y)))
}

poststratified_support <- function(input) {
  people <- data.frame(g = rep(input$group, input$participants), y = answers(input$supporters, input$participants))
  design <- postStratify(svydesign(ids = ~1, weights = rep(1, nrow(people)), data = people), ~g,
                         data.frame(g = input$group, Freq = input$population))
  mean_of <- svymean(~y, design)
  share <- as.numeric(coef(mean_of))
  w <- weights(design)
  q <- input$population / sum(input$population)
  p <- input$supporters / input$participants
  stratified <- if (any(input$participants == 1)) NULL else sqrt(sum(q^2 * p * (1 - p) / (input$participants - 1)))
  c(list(unweighted = mean(people$y), weighted = share, se_poststratified = as.numeric(SE(mean_of))),
    list(se_stratified_formula = stratified),
    list(se_fixed_weights = fixed_weight_error(w, people$y), n_eff = length(w) / design_effect(w),
         ci_wilson_neff = wilson(share, length(w) / design_effect(w)),
         weights = as.list(setNames(q / (input$participants / sum(input$participants)), input$group))))
}

r_indicator <- function(input) {
  cells <- as.data.frame(input$cells)
  variables <- all.vars(as.formula(input$model))
  lived <- cells$N > 0
  kept <- cells[lived, ]
  fit <- suppressWarnings(glm(reformulate(variables, quote(cbind(x, N - x))), binomial, kept, epsilon = 1e-14, maxit = 100))
  rho <- unname(fitted(fit))
  part <- kept$N / sum(kept$N)
  rate <- sum(part * rho)
  variance <- sum(part * (rho - rate)^2)
  z <- rho * (1 - rho) * model.matrix(fit)
  bias <- sum(kept$N * rowSums((z %*% vcov(fit)) * z)) / sum(kept$N)
  adjusted <- sqrt(max(0, variance - bias))
  unconditional <- lapply(setNames(variables, variables), function(v) {
    parts <- tapply(part, kept[[v]], sum)
    values <- sqrt(parts) * (tapply(part * rho, kept[[v]], sum) / parts - rate)
    list(variable = sqrt(sum(values^2)), categories = as.list(values))
  })
  conditional <- if (length(variables) == 1) NULL else lapply(setNames(variables, variables), function(v) {
    key <- key_of(kept, setdiff(variables, v))
    centre <- ave(part * rho, key, FUN = sum) / ave(part, key, FUN = sum)
    sqrt(sum(part * (rho - centre)^2))
  })
  propensities <- rep(NA, nrow(cells))
  propensities[lived] <- rho
  c(list(rate = rate, S = sqrt(variance), R = 1 - 2 * sqrt(variance), cv = sqrt(variance) / rate, variance_bias = bias,
         S_adjusted = adjusted, R_adjusted = 1 - 2 * adjusted, cv_adjusted = adjusted / rate, propensities = propensities,
         partial_unconditional = unconditional), list(partial_conditional = conditional))
}

measures <- list(raking = raking, "raked-support" = raked_support, "poststratified-support" = poststratified_support,
                 "r-indicator" = r_indicator)
file <- fromJSON(commandArgs(trailingOnly = TRUE)[1], simplifyDataFrame = FALSE)
rows <- function(cells) do.call(rbind, lapply(cells, as.data.frame))
file$r <- R.version.string
file$survey <- as.character(packageVersion("survey"))
file$cases <- lapply(file$cases, function(one) {
  input <- one$input
  if (!is.null(input$cells)) input$cells <- rows(input$cells)
  one$expected <- measures[[one$measure]](input)
  one
})
cat(toJSON(file, auto_unbox = TRUE, digits = I(12), null = "null", na = "null", pretty = 1), "\n")
