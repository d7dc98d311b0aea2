package id.banua.batch;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.AndFullName.Predicates.fullNameMatching;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Topics are strangers, computing is apart from reading and writing, and the clock hangs in one room. */
@AnalyzeClasses(packages = "id.banua.batch", importOptions = DoNotIncludeTests.class)
class WallsTest {

    private static final String FILES = "java\\.nio\\.file\\..*|java\\.nio\\.channels\\..*"
            + "|java\\.io\\.(File.*|RandomAccessFile)|org\\.apache\\.spark\\.sql\\.(DataFrame(Reader|Writer.*))";

    private static final String CLOCK_CHANCE_OR_PLACE = "java\\.time\\.\\w+\\.(now|systemDefault)\\(.*"
            + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime|getenv|getProperty)\\(.*"
            + "|java\\.lang\\.Math\\.random\\(\\)|java\\.util\\.UUID\\.randomUUID\\(\\)|java\\.util\\.Random\\..*"
            + "|java\\.util\\.Locale\\.getDefault\\(.*|java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)";

    @ArchTest
    static final ArchRule topics_are_strangers = slices().matching("id.banua.batch.(poverty|labour|programme)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("id.banua.batch.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_source_mart_and_run_read_and_write = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "id.banua.batch.source..",
                    "id.banua.batch.record.file..",
                    "id.banua.batch.mart..",
                    "id.banua.batch.run..")
            .should()
            .dependOnClassesThat(nameMatching(FILES));

    @ArchTest
    static final ArchRule only_run_knows_clock_chance_and_place = noClasses()
            .that()
            .resideOutsideOfPackage("id.banua.batch.run..")
            .should()
            .callCodeUnitWhere(target(fullNameMatching(CLOCK_CHANCE_OR_PLACE)))
            .as("Only run knows the clock, chance and place; everybody else gets them as values");

    @ArchTest
    static final ArchRule the_batch_never_sees_the_dashboard =
            noClasses().should().dependOnClassesThat(resideInAnyPackage("id.banua.dashboard..", "io.javalin.."));

    @ArchTest
    static final ArchRule nobody_prints = noClasses()
            .that()
            .resideOutsideOfPackage("id.banua.batch.run..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethodWhere(target(fullNameMatching("org\\.apache\\.spark\\.sql\\.Dataset\\.show\\(.*")));
}
