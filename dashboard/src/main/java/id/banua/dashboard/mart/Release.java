package id.banua.dashboard.mart;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which state of the marts is looked at.
 *
 * @param asOf the day up to which publications count; empty for everything that is known
 */
public record Release(RunFacts run, RunNews news, Optional<LocalDate> asOf) {}
