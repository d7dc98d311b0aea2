package id.banua.model.compare;

/**
 * A version of the definition of an indicator, by the names that readers know.
 *
 * @param version its word in the marts
 * @param isKnown false for the version of figures whose line or base their source does not state: nothing may be compared
 *     with them
 */
public record DefinitionVersion(
        String indicatorId, String version, String indonesian, String english, boolean isKnown) {}
