package id.banua.batch.run;

import id.banua.batch.check.ClaimRule;
import id.banua.batch.check.ClaimsAgree;
import id.banua.batch.check.DecimalPoint;
import id.banua.batch.check.FactorOfThousand;
import id.banua.batch.check.FamilyRule;
import id.banua.batch.check.GroupRules;
import id.banua.batch.check.LevelNotChange;
import id.banua.batch.check.OneSourceOneValue;
import id.banua.batch.check.OtherPeriodsValue;
import id.banua.batch.check.PartWithinWhole;
import id.banua.batch.check.PartsInPlace;
import id.banua.batch.check.RegionRule;
import id.banua.batch.check.Rule;
import id.banua.batch.check.SeriesMoves;
import id.banua.batch.check.Spike;
import id.banua.batch.check.claim.BordersAreMarked;
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
import id.banua.batch.check.claim.VersionIsStated;
import id.banua.batch.check.claim.VillageInDistrict;
import id.banua.batch.check.family.ChangeAmongSiblings;
import id.banua.batch.check.family.ChildrenMakeWhole;
import id.banua.batch.check.family.LevelAmongSiblings;
import id.banua.batch.check.family.NearItsRounds;
import id.banua.batch.check.family.RegionWithinParent;
import id.banua.batch.check.family.ShiftedRows;
import id.banua.batch.check.family.ShiftedTable;
import id.banua.batch.check.family.WholeBetweenParts;
import id.banua.batch.check.note.ChangeWithinOneSeries;
import id.banua.batch.check.note.LevelIsTold;
import id.banua.batch.check.note.NoteArithmetic;
import id.banua.batch.check.note.RankHolds;
import id.banua.batch.check.note.RecordHolds;
import id.banua.batch.check.note.SameMonthChange;
import id.banua.batch.check.note.StatusFitsNote;
import id.banua.batch.check.note.ToldDirection;
import id.banua.batch.check.note.UnitWordFitsNote;
import id.banua.batch.labour.ImpliedLabourForce;
import id.banua.batch.labour.LabourParts;
import id.banua.batch.labour.ParticipationRate;
import id.banua.batch.labour.RateNearCounts;
import id.banua.batch.labour.RatesOfParts;
import id.banua.batch.labour.UnemploymentRate;
import id.banua.batch.poverty.DepthOrder;
import id.banua.batch.poverty.FoodShare;
import id.banua.batch.poverty.GapSquared;
import id.banua.batch.poverty.HouseholdLine;
import id.banua.batch.poverty.ImpliedPopulation;
import id.banua.batch.poverty.ImpliedPopulations;
import id.banua.batch.poverty.PovertyParts;
import id.banua.batch.poverty.UrbanRuralInterval;
import id.banua.batch.poverty.UsualGap;
import id.banua.batch.programme.StatusIsStated;
import id.banua.batch.programme.TargetIsNoResult;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every rule about claims; {@link RecordBook} has those about records. To add a rule, write its class and name it here. */
public final class RuleBook {
    /** Rules about one claim alone, in the order in which findings are told. */
    public static final List<ClaimRule> OF_CLAIMS = List.of(
            new RowIsReadable(),
            new IndicatorIsKnown(),
            new UnitIsKnown(),
            new RegionIsKnown(),
            new CodeNamesRegion(),
            new VillageInDistrict(),
            new LevelFitsCode(),
            new PeriodIsReadable(),
            new ValueIsNumber(),
            new ValueIsPossible(),
            new CountIsWhole(),
            new UnitWordFitsNote(),
            new LevelIsSurveyed(),
            new RoundExists(),
            new MonthIsStated(),
            new BordersAreMarked(),
            new VersionIsStated(),
            new LevelIsTold(),
            new NoteArithmetic(),
            new SameMonthChange(),
            new ChangeWithinOneSeries(),
            new StatusIsStated(),
            new StatusFitsNote(),
            new SourceIsKnown());

    /** Rules about the claims of one region together. */
    public static final List<RegionRule> OF_REGIONS = List.of(
            new ClaimsAgree(),
            new OneSourceOneValue(),
            new FactorOfThousand(),
            new DecimalPoint(),
            new LevelNotChange(),
            new OtherPeriodsValue(),
            new SeriesMoves(),
            new PartsInPlace(),
            new Spike(),
            new PartWithinWhole(),
            new UrbanRuralInterval(),
            new DepthOrder(),
            new GapSquared(),
            new UsualGap(),
            new ImpliedPopulation(),
            new ImpliedPopulations(),
            new PovertyParts(),
            new FoodShare(),
            new HouseholdLine(),
            new UnemploymentRate(),
            new ParticipationRate(),
            new RateNearCounts(),
            new RatesOfParts(),
            new ImpliedLabourForce(),
            new LabourParts(),
            new ToldDirection(),
            new RecordHolds(),
            new TargetIsNoResult());

    /** Rules that hold a region against the regions directly below it. */
    public static final List<FamilyRule> OF_FAMILIES = List.of(
            new RankHolds(),
            new ChildrenMakeWhole(),
            new WholeBetweenParts(),
            new RegionWithinParent(),
            new ChangeAmongSiblings(),
            new NearItsRounds(),
            new LevelAmongSiblings(),
            new ShiftedTable(),
            new ShiftedRows());

    /** The rules about claims together. */
    public static final GroupRules OF_GROUPS = new GroupRules(OF_REGIONS, OF_FAMILIES);

    /** The rules whose findings are no doubt against a claim. */
    public static final Set<String> REMINDERS = Set.copyOf(all().stream()
            .filter(rule -> !rule.isDoubt())
            .map(rule -> rule.card().id())
            .toList());

    private RuleBook() {}

    public static List<Rule> all() {
        Stream<List<? extends Rule>> books = Stream.of(OF_CLAIMS, OF_REGIONS, OF_FAMILIES);
        return books.<Rule>flatMap(List::stream).toList();
    }
}
