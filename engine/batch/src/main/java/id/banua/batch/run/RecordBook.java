package id.banua.batch.run;

import id.banua.batch.record.RecordRule;
import id.banua.batch.record.rule.AgeIsPossible;
import id.banua.batch.record.rule.AmountIsInRupiah;
import id.banua.batch.record.rule.CertificateNeedsAssessment;
import id.banua.batch.record.rule.CompletedHasEnded;
import id.banua.batch.record.rule.DatesAreInOrder;
import id.banua.batch.record.rule.FieldIsFilled;
import id.banua.batch.record.rule.FieldIsInForm;
import id.banua.batch.record.rule.FieldIsTyped;
import id.banua.batch.record.rule.ListIsNotLater;
import id.banua.batch.record.rule.NumberCanBeRight;
import id.banua.batch.record.rule.NumberFitsPerson;
import id.banua.batch.record.rule.NumberStandsInItsField;
import id.banua.batch.record.rule.PartIsWithinWhole;
import id.banua.batch.record.rule.ReasonFitsStatus;
import id.banua.batch.record.rule.RecordRegionIsKnown;
import id.banua.batch.record.rule.ReportKnowsNoFuture;
import id.banua.batch.record.rule.UnreportedIsNotZero;
import id.banua.batch.record.rule.ValueIsInRange;
import id.banua.batch.record.rule.VillageLiesInDistrict;
import id.banua.batch.record.rule.VocationIsKnown;
import java.util.List;

/** Every rule about records of agencies. To add a rule, write its class and name it here. */
public final class RecordBook {
    /** Rules about one record of an agency, in the order in which findings are told. */
    public static final List<RecordRule> OF_RECORDS = List.of(
            new FieldIsFilled(),
            new FieldIsTyped(),
            new FieldIsInForm(),
            new ValueIsInRange(),
            new RecordRegionIsKnown(),
            new VillageLiesInDistrict(),
            new VocationIsKnown(),
            new DatesAreInOrder(),
            new ReportKnowsNoFuture(),
            new AgeIsPossible(),
            new NumberCanBeRight(),
            new NumberFitsPerson(),
            new NumberStandsInItsField(),
            new CertificateNeedsAssessment(),
            new CompletedHasEnded(),
            new PartIsWithinWhole(),
            new UnreportedIsNotZero(),
            new AmountIsInRupiah(),
            new ListIsNotLater(),
            new ReasonFitsStatus());

    private RecordBook() {}
}
