package id.banua.batch.simulate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Job fairs with the published numbers of employers and vacancies; the employers themselves are invented. */
final class JobFairs {
    private static final String LIST = "job_fairs.csv";

    /** Most employers never report, as the province said in September 2025. */
    private static final double REPORTS = 0.45;

    private final long seed;

    JobFairs(long seed) {
        this.seed = seed;
    }

    List<Fields> events() {
        return read().stream()
                .map(row -> new Fields()
                        .with("event_id", row.getField("event_id"))
                        .with("name", row.getField("name"))
                        .with("organiser", "Disnaker (contoh)")
                        .with("region_code", row.getField("region_code"))
                        .with("starts_on", LocalDate.parse(row.getField("starts_on")))
                        .with("ends_on", LocalDate.parse(row.getField("ends_on"))))
                .toList();
    }

    List<Fields> employers() {
        List<Fields> all = new ArrayList<>();
        for (NamedCsvRecord event : read()) {
            Chance chance = Chance.of(seed, event.getField("event_id").hashCode(), "employers");
            Map<String, Double> sizes = new TreeMap<>();
            int count = Integer.parseInt(event.getField("employers"));
            for (int employer = 1; employer <= count; employer++) {
                sizes.put("contoh-%03d".formatted(employer), 0.2 - Math.log(1 - chance.uniform()));
            }
            addEmployers(all, event, sizes, chance);
        }
        return all;
    }

    private static void addEmployers(List<Fields> all, NamedCsvRecord event, Map<String, Double> sizes, Chance chance) {
        Map<String, Long> home = LargestRemainder.of(sizes, Long.parseLong(event.getField("vacancies_home")));
        Map<String, Double> few = new TreeMap<>(sizes);
        few.keySet().removeIf(name -> chance.is(0.85));
        Map<String, Long> abroad = parts(few, sizes, event.getField("vacancies_abroad"));
        Map<String, Long> disability = parts(few, sizes, event.getField("vacancies_disability"));
        for (String employer : sizes.keySet()) {
            Fields fields = new Fields()
                    .with("event_id", event.getField("event_id"))
                    .with("employer", employer)
                    .with("sector", String.valueOf("ABCFGHIKNQ".charAt(chance.among(4, 3, 5, 2, 6, 2, 3, 2, 2, 1))))
                    .with("vacancies_home", home.getOrDefault(employer, 0L))
                    .with("vacancies_abroad", abroad.getOrDefault(employer, 0L))
                    .with("vacancies_disability", disability.getOrDefault(employer, 0L));
            if (chance.is(REPORTS)) {
                writeReport(
                        fields, home.getOrDefault(employer, 0L), LocalDate.parse(event.getField("ends_on")), chance);
            }
            all.add(fields);
        }
    }

    private static Map<String, Long> parts(Map<String, Double> few, Map<String, Double> all, String whole) {
        return LargestRemainder.of(few.isEmpty() ? all : few, Long.parseLong(whole));
    }

    /** Each rung of the ladder holds part of the one before. */
    private static void writeReport(Fields fields, long vacancies, LocalDate end, Chance chance) {
        long applications = Math.round(vacancies * (0.8 + 1.8 * chance.uniform()));
        long interviews = Math.round(applications * (0.3 + 0.4 * chance.uniform()));
        long offers = Math.min(vacancies, Math.round(interviews * (0.3 + 0.3 * chance.uniform())));
        long hires = Math.round(offers * (0.6 + 0.35 * chance.uniform()));
        LocalDate reported = end.plusDays(chance.between(10, 70));
        boolean isKnownLater = chance.is(0.4) && !end.plusDays(95).isAfter(Population.TODAY);
        fields.with("applications", applications)
                .with("interviews", interviews)
                .with("offers", offers)
                .with("hires", hires)
                .with("retained_90_days", isKnownLater ? Math.round(hires * 0.8) : null)
                .with("reported_on", isKnownLater ? end.plusDays(95) : reported)
                .with("evidence", "reported");
    }

    private static List<NamedCsvRecord> read() {
        try (InputStream in = Objects.requireNonNull(JobFairs.class.getResourceAsStream(LIST), LIST);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
