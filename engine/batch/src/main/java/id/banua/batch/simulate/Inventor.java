package id.banua.batch.simulate;

import id.banua.batch.conform.Reference;
import id.banua.batch.source.RawClaim;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;

/**
 * What an invented population follows.
 *
 * @param claims published figures, for the people and the poverty of each regency
 * @param villages known ones by the BPS code of their district
 * @param vocations their codes
 */
public record Inventor(
        JavaRDD<RawClaim> claims, Reference reference, Map<String, List<String>> villages, List<String> vocations) {

    /** A population of that many households, and the records that agencies have of it. */
    public Invention invent(
            SparkSession spark, Broadcast<Reference> shared, long households, long seed, Scenario scenario) {
        PublishedTotals totals = PublishedTotals.of(spark, claims, shared);
        Places places = Places.of(reference.regions(), totals, households, seed);
        Population population = new Population(places, seed, Names.read(), new Villages(villages));
        TrainingRecords training = new TrainingRecords(population, scenario.trainingsPerAdult(), vocations);
        HelpRecords help = new HelpRecords(population);
        ListRecords lists = new ListRecords(population, scenario.paymentsPerQuarter());
        return new Invention(spark, population, households, new JobFairs(seed))
                .with("enrolments", training::enrolments)
                .with("placements", training::placements)
                .with("follow_ups", training::followUps)
                .with("grants", help::grants)
                .with("grant_visits", help::visits)
                .with("houses", help::houses)
                .with("pilot_participants", help::pilot)
                .with("register", lists::register)
                .with("assistance", lists::assistance)
                .with(PopulationRows.HOUSEHOLDS, PopulationRows::households)
                .with(PopulationRows.PERSONS, PopulationRows::persons);
    }
}
