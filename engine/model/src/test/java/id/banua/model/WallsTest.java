package id.banua.model;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.AndFullName.Predicates.fullNameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The model is words: no library, no file, no clock. */
@AnalyzeClasses(packages = "id.banua.model", importOptions = DoNotIncludeTests.class)
class WallsTest {

    private static final String CLOCK_CHANCE_OR_PLACE = "java\\.time\\.\\w+\\.(now|systemDefault)\\(.*"
            + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime|getenv|getProperty)\\(.*"
            + "|java\\.lang\\.Math\\.random\\(\\)|java\\.util\\.UUID\\.randomUUID\\(\\)|java\\.util\\.Random\\..*"
            + "|java\\.util\\.Locale\\.getDefault\\(.*|java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)";

    @ArchTest
    static final ArchRule the_model_needs_the_jdk_and_nothing_else = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("id.banua.model..", "java..", "org.jspecify.annotations");

    @ArchTest
    static final ArchRule the_model_opens_no_file =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.io", "java.nio.file..", "java.net..");

    @ArchTest
    static final ArchRule the_model_knows_no_clock_no_chance_and_no_place = noClasses()
            .should()
            .callCodeUnitWhere(target(fullNameMatching(CLOCK_CHANCE_OR_PLACE)))
            .as("The model knows no clock, no chance and no place; they come in as values");

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("id.banua.model.(*)..").should().beFreeOfCycles();
}
