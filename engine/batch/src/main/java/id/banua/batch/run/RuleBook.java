package id.banua.batch.run;

import id.banua.batch.check.ClaimRule;
import id.banua.batch.check.ClaimsAgree;
import id.banua.batch.check.RegionRule;
import id.banua.batch.check.Rule;
import id.banua.batch.check.claim.CodeNamesRegion;
import id.banua.batch.check.claim.CountIsWhole;
import id.banua.batch.check.claim.IndicatorIsKnown;
import id.banua.batch.check.claim.LevelFitsCode;
import id.banua.batch.check.claim.LevelIsSurveyed;
import id.banua.batch.check.claim.MonthIsStated;
import id.banua.batch.check.claim.PeriodIsReadable;
import id.banua.batch.check.claim.RegionIsKnown;
import id.banua.batch.check.claim.RoundExists;
import id.banua.batch.check.claim.RowIsReadable;
import id.banua.batch.check.claim.SourceIsKnown;
import id.banua.batch.check.claim.UnitIsKnown;
import id.banua.batch.check.claim.ValueIsNumber;
import id.banua.batch.check.claim.ValueIsPossible;
import id.banua.batch.labour.UnemploymentIdentity;
import id.banua.batch.poverty.DepthOrder;
import id.banua.batch.poverty.ImpliedPopulation;
import id.banua.batch.poverty.UrbanRuralInterval;
import id.banua.batch.programme.StatusIsStated;
import java.util.List;
import java.util.stream.Stream;

/** Every rule of the house. To add a rule, write its class and name it here. */
public final class RuleBook {
    /** Rules about one claim alone, in the order in which findings are told. */
    public static final List<ClaimRule> OF_CLAIMS = List.of(
            new RowIsReadable(),
            new IndicatorIsKnown(),
            new UnitIsKnown(),
            new RegionIsKnown(),
            new CodeNamesRegion(),
            new LevelFitsCode(),
            new PeriodIsReadable(),
            new ValueIsNumber(),
            new ValueIsPossible(),
            new CountIsWhole(),
            new LevelIsSurveyed(),
            new RoundExists(),
            new MonthIsStated(),
            new StatusIsStated(),
            new SourceIsKnown());

    /** Rules about the claims of one region together. */
    public static final List<RegionRule> OF_REGIONS = List.of(
            new ClaimsAgree(),
            new UrbanRuralInterval(),
            new DepthOrder(),
            new ImpliedPopulation(),
            new UnemploymentIdentity());

    private RuleBook() {}

    public static List<Rule> all() {
        return Stream.<Rule>concat(OF_CLAIMS.stream(), OF_REGIONS.stream()).toList();
    }
}
