package id.banua.dashboard;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.AndFullName.Predicates.fullNameMatching;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The dashboard reads marts through one door, draws without asking anybody, and never sees Spark. */
@AnalyzeClasses(packages = "id.banua.dashboard", importOptions = DoNotIncludeTests.class)
class WallsTest {

    private static final String FILES = "java\\.nio\\.file\\.Files|java\\.nio\\.channels\\..*"
            + "|java\\.io\\.(File.*|RandomAccessFile)|org\\.apache\\.parquet\\..*";

    private static final String CLOCK_CHANCE_OR_PLACE = "java\\.time\\.\\w+\\.(now|systemDefault)\\(.*"
            + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime|getenv|getProperty)\\(.*"
            + "|java\\.lang\\.Math\\.random\\(\\)|java\\.util\\.UUID\\.randomUUID\\(\\)|java\\.util\\.Random\\..*"
            + "|java\\.util\\.Locale\\.getDefault\\(.*|java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)";

    @ArchTest
    static final ArchRule the_dashboard_never_sees_spark = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "id.banua.batch..");

    @ArchTest
    static final ArchRule only_mart_opens_files = noClasses()
            .that()
            .resideOutsideOfPackage("id.banua.dashboard.mart..")
            .should()
            .dependOnClassesThat(nameMatching(FILES));

    @ArchTest
    static final ArchRule only_mart_knows_frames = noClasses()
            .that()
            .resideOutsideOfPackage("id.banua.dashboard.mart..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tech.tablesaw..");

    @ArchTest
    static final ArchRule what_is_shown_knows_no_http = noClasses()
            .that()
            .resideInAnyPackage("id.banua.dashboard.figure..", "id.banua.dashboard.mart..", "id.banua.dashboard.page..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.javalin..");

    @ArchTest
    static final ArchRule page_families_are_strangers = slices().matching(
                    "id.banua.dashboard.(compare|find|indicator|method|overview|quality|region|revision|source|trace)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule charts_know_neither_marts_nor_pages_nor_the_web = noClasses()
            .that()
            .resideInAPackage("id.banua.dashboard.chart..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "id.banua.dashboard.app..",
                    "id.banua.dashboard.mart..",
                    "id.banua.dashboard.page..",
                    "io.javalin..");

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("id.banua.dashboard.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_app_knows_clock_chance_and_place = noClasses()
            .that()
            .resideOutsideOfPackage("id.banua.dashboard.app..")
            .should()
            .callCodeUnitWhere(target(fullNameMatching(CLOCK_CHANCE_OR_PLACE)))
            .as("Only app knows the clock, chance and place; everybody else gets them as values");
}
