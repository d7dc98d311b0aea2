package id.banua.batch.check;

import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.Status;
import id.banua.model.period.ReferencePeriod;

/** What claims compete for: one place in the published tables. */
public record Cell(String indicatorId, Breakdown breakdown, String regionCode, ReferencePeriod period, Status status) {}
